import type { CorpusSheet } from "./corpus-sheet";

/** What planners export, with the headings that they write; before anything was run on them. */
export const wildExports: readonly CorpusSheet[] = [
  {
    name: "Planner export of the reading room",
    monthFirst: true,
    oddities: ["export of a planner", "fields above", "several people in a cell"],
    drawing: `
      | Plan name | Reading room |
      | Plan ID | kQ2rT8xYz |
      | Date of export | 11/20/2026 |
      | |
      | Task ID | Task Name | Bucket Name | Progress | Priority | Assigned To | Created By | Created Date | \
        Start date | Due date | Is Recurring | Late | Completed Date | Completed By | \
        Checklist Items | Labels | Description |
      | xA1 | Measure the shelves | Furniture | Completed | Medium | Ana Diaz | Cy Poe | 09/01/2026 | 09/02/2026 | \
        09/08/2026 | false | false | 09/07/2026 | Ana Diaz | | | |
      | xA2 | Order six armchairs | Furniture | In progress | Urgent | Ana Diaz;Ben Roe | Cy Poe | 09/01/2026 | | \
        10/20/2026 | false | true | | | Colour;Fabric | Money | Ask for a discount |
      | xA3 | Write the opening notice | News | Not started | Low | Ben Roe | Ana Diaz | 09/15/2026 | | \
        12/01/2026 | false | false | | | | | |`,
    plans: ["5: A number, B step, C section, D status, F owner, I start, J deadline, M completed, Q notes; 6-8"],
  },
  {
    name: "Planner export of the Mensa, in German",
    oddities: ["export of a planner", "fields above"],
    drawing: `
      | Planname | Neue Mensa |
      | Plan-ID | 7bHq0L |
      | Exportdatum | 20.11.2026 |
      | |
      | Aufgaben-ID | Aufgabenname | Bucketname | Fortschritt | Priorität | Zugewiesen an | Erstellt von | \
        Erstellt am | Startdatum | Fälligkeitsdatum | Verspätet | Abgeschlossen am | Abgeschlossen von | Beschreibung |
      | p1 | Spülmaschine bestellen | Küche | Abgeschlossen | Wichtig | Jana Wolf | Tim Kern | 01.09.2026 | \
        02.09.2026 | 30.09.2026 | false | 28.09.2026 | Jana Wolf | |
      | p2 | Speiseplan für Januar schreiben | Küche | In Arbeit | Mittel | Tim Kern | Jana Wolf | 02.11.2026 | \
        | 11.12.2026 | false | | | vier Wochen |
      | p3 | Stühle für die Terrasse aussuchen | Saal | Nicht begonnen | Niedrig | Jana Wolf | Tim Kern | 02.11.2026 | \
        | 26.02.2027 | false | | | |`,
    plans: ["5: A number, B step, C section, D status, F owner, I start, J deadline, L completed, N notes; 6-8"],
  },
  {
    name: "Project export of the roof",
    monthFirst: true,
    oddities: ["export of a planner", "summary rows", "depends on another step"],
    drawing: `
      | ID | Active | Task Mode | Task Name | Duration | Start | Finish | Predecessors | Resource Names | % Complete |
      | 1 | Yes | Auto Scheduled | Gym roof | 48 days | Mon 3/1/27 | Wed 5/5/27 | | | 0% |
      | 2 | Yes | Auto Scheduled | Get three quotes | 10 days | Mon 3/1/27 | Fri 3/12/27 | | Ruth Lam | 0% |
      | 3 | Yes | Auto Scheduled | Sign the contract | 3 days | Mon 3/15/27 | Wed 3/17/27 | 2 | Ruth Lam,Board | 0% |
      | 4 | Yes | Auto Scheduled | Replace the tiles | 30 days | Mon 3/22/27 | Fri 4/30/27 | 3FS+2 days | Roofer | 0% |
      | 5 | Yes | Auto Scheduled | Inspect the work | 1 day | Wed 5/5/27 | Wed 5/5/27 | 4 | Ruth Lam | 0% |`,
    plans: ["1: A number, D step, F start, G deadline, H depends-on, I owner, J percent; 3-6"],
  },
  {
    name: "Project export wizard, with underscores",
    oddities: ["export of a planner", "milestone column", "depends on another step"],
    drawing: `
      | ID | Name | Milestone | Duration | Start_Date | Finish_Date | Predecessors | Resource_Names | Percent_Complete |
      | 1 | Choose the caterer | No | 5 days | 2027-01-11 | 2027-01-15 | | Mina Holt | 1 |
      | 2 | Contract signed | Yes | 0 days | 2027-01-18 | 2027-01-18 | 1 | Mina Holt | 0 |
      | 3 | Taste the menu with parents | No | 2 days | 2027-01-20 | 2027-01-21 | 2 | Omar Said | 0 |`,
    plans: ["1: A number, B step, C milestone, E start, F deadline, G depends-on, H owner, I percent; 2-4"],
  },
  {
    name: "Project en français, la cour d'école",
    oddities: ["export of a planner", "summary rows", "depends on another step"],
    drawing: `
      | N° | Mode Tâche | Nom de la tâche | Durée | Début | Fin | Prédécesseurs | Noms ressources | % achevé |
      | 1 | Planification auto | Cour végétalisée | 60 jours | Lun 05/04/27 | Ven 25/06/27 | | | 0% |
      | 2 | Planification auto | Retirer le bitume | 10 jours | Lun 05/04/27 | Ven 16/04/27 | | Voirie | 0% |
      | 3 | Planification auto | Planter douze arbres | 5 jours | Lun 19/04/27 | Ven 23/04/27 | 2 | Espaces verts | 0% |
      | 4 | Planification auto | Poser les bancs | 3 jours | Lun 26/04/27 | Mer 28/04/27 | 3 | Menuisier | 0% |`,
    plans: ["1: A number, C step, E start, F deadline, G depends-on, H owner, I percent; 3-5"],
  },
  {
    name: "Project en español, la sala de lectura",
    oddities: ["export of a planner", "depends on another step"],
    drawing: `
      | Id | Nombre de tarea | Duración | Comienzo | Fin | Predecesoras | Nombres de los recursos | % completado |
      | 1 | Vaciar la sala vieja | 3 días | lun 11/01/27 | mié 13/01/27 | | Conserje | 100% |
      | 2 | Pintar paredes y techo | 5 días | jue 14/01/27 | mié 20/01/27 | 1 | Pintor | 40% |
      | 3 | Montar las estanterías | 4 días | jue 21/01/27 | mar 26/01/27 | 2FC | Elena;Conserje | 0% |`,
    plans: ["1: A number, B step, D start, E deadline, F depends-on, G owner, H percent; 2-4"],
  },
  {
    name: "Asana export of the flu campaign",
    oddities: ["export of a planner", "dates of creation and completion", "depends on another step"],
    drawing: `
      | Task ID | Created At | Completed At | Last Modified | Name | Section/Column | Assignee | Assignee Email | \
        Start Date | Due Date | Tags | Notes | Projects | Parent task | Blocked By (Dependencies) |
      | 1201 | 2026-08-03 | 2026-08-20 | 2026-08-20 | Order the vaccine | Supplies | Ida Roos | ida@example.org | \
        2026-08-10 | 2026-08-21 | | 400 doses | Flu 2026 | | |
      | 1202 | 2026-08-03 | | 2026-09-01 | Train two nurses | People | Max Ono | max@example.org | \
        2026-09-07 | 2026-09-18 | | | Flu 2026 | | Order the vaccine |
      | 1203 | 2026-08-04 | | 2026-08-04 | Send letters to patients over 65 | People | Ida Roos | ida@example.org | \
        | 2026-09-25 | | | Flu 2026 | | |`,
    plans: ["1: A number, C completed, E step, F section, G owner, I start, J deadline, L notes, O depends-on; 2-4"],
  },
  {
    name: "Jira export of the booking site",
    oddities: ["export of a planner", "dates of creation and completion", "date as text"],
    drawing: `
      | Summary | Issue key | Issue id | Issue Type | Status | Priority | Assignee | Reporter | Created | \
        Resolved | Due date | Inward issue link (Blocks) | Description |
      | Let families book a slot online | BK-1 | 10021 | Task | Done | High | Ben Roe | Ana Diaz | 01/Sep/26 9:12 AM | \
        21/Sep/26 4:40 PM | 22/Sep/26 12:00 AM | | |
      | Send a reminder by text message | BK-2 | 10022 | Task | In Progress | Medium | Cy Poe | Ana Diaz | \
        02/Sep/26 8:05 AM | | 22/Jan/27 12:00 AM | BK-1 | two days before |
      | Show the waiting time | BK-3 | 10023 | Task | To Do | Low | | Ana Diaz | 02/Sep/26 8:09 AM | \
        | 26/Feb/27 12:00 AM | | |`,
    plans: ["1: A step, B number, E status, G owner, J completed, K deadline, L depends-on, M notes; 2-4"],
  },
  {
    name: "Smartsheet export of the open day",
    monthFirst: true,
    oddities: ["export of a planner", "summary rows", "people by address"],
    drawing: `
      | Task Name | Duration | Start | Finish | Predecessors | % Complete | Status | Assigned To | Comments |
      | Before the day | 24d | 03/01/27 | 04/01/27 | | 25% | In Progress | | |
      | Reserve the hall | 1d | 03/01/27 | 03/01/27 | | 100% | Complete | kim@example.org | |
      | Print 500 leaflets | 10d | 03/08/27 | 03/19/27 | 2 | 0% | Not Started | lou@example.org | recycled paper |
      | On the day | 1d | 04/10/27 | 04/10/27 | | 0% | Not Started | | |
      | Greet visitors at the gate | 1d | 04/10/27 | 04/10/27 | 3 | 0% | Not Started | kim@example.org | |`,
    plans: ["1: A step, C start, D deadline, E depends-on, F percent, G status, H owner, I notes; 3 4 6"],
  },
  {
    name: "monday board of the summer fair",
    oddities: ["export of a planner", "several plans below one another", "totals"],
    drawing: `
      | Summer fair | | | | | |
      | Food | | | | | |
      | Name | Subitems | Person | Status | Due date | Notes |
      | Book two food trucks | | Lena Park | Working on it | 2027-04-30 | |
      | Rent a fridge | | Ravi Sen | Done | 2027-05-15 | from the rugby club |
      | | | | | | |
      | Games | | | | | |
      | Name | Subitems | Person | Status | Due date | Notes |
      | Build a tombola stand | | Ravi Sen | Stuck | 2027-05-20 | wood is late |
      | Ask shops for prizes | | Jo Hale | | 2027-05-01 | |`,
    plans: [
      "3: A step, C owner, D status, E deadline, F notes; 4-5",
      "8: A step, C owner, D status, E deadline, F notes; 9-10",
    ],
  },
  {
    name: "Trello export of the school play",
    oddities: ["export of a planner", "columns that only sound right"],
    drawing: `
      | Card ID | Card Name | Card URL | Card Description | Labels | Members | Due Date | Attachment Count | \
        Comment Count | Last Activity Date | List Name | Board Name | Archived | Start Date | Due Complete |
      | 61a | Paint the backdrop | https://trello.example/c/61a | | art | noa | 2027-02-12T17:00:00.000Z | 0 | \
        2 | 2026-11-19T08:10:00.000Z | Stage | School play | false | 2027-01-18T08:00:00.000Z | false |
      | 61b | Borrow three spotlights | https://trello.example/c/61b | ask the theatre | | piet | \
        2027-02-26T17:00:00.000Z | 0 | 0 | 2026-11-18T10:00:00.000Z | Stage | School play | false | | false |
      | 61c | Sew six cloaks | https://trello.example/c/61c | | | noa, piet | 2026-11-20T17:00:00.000Z | 1 | \
        4 | 2026-11-20T12:30:00.000Z | Costumes | School play | false | | true |`,
    plans: ["1: A number, B step, D notes, F owner, G deadline, K section, N start, O status; 2-4"],
  },
  {
    name: "GanttProject export of the herb garden",
    monthFirst: true,
    oddities: ["export of a planner", "columns that only sound right", "depends on another step"],
    drawing: `
      | ID | Name | Begin date | End date | Duration | Completion | Cost | Coordinator | Predecessors | \
        Outline number | Resources | Assignments | Notes |
      | 0 | Dig four beds | 3/1/27 | 3/5/27 | 5 | 100 | 60 | | | 1 | Ana Diaz | 0:100.00 | |
      | 1 | Lay the hose | 3/8/27 | 3/9/27 | 2 | 50 | 140 | | 0 | 2 | Ben Roe;Cy Poe | 1:100.00;2:50.00 | 30 m |
      | 2 | Sow herbs with class 3 | 3/15/27 | 3/19/27 | 5 | 0 | 25 | | 1-FS=P1D | 3 | Ana Diaz | 0:100.00 | |`,
    plans: ["1: A number, B step, C start, D deadline, F percent, G resources, I depends-on, K owner, M notes; 2-4"],
  },
  {
    name: "Notion tasks of the podcast club",
    oddities: ["export of a planner", "date as text"],
    drawing: `
      | Task name | Status | Assignee | Due | Priority | Project | Parent-task | Tags |
      | Record the interview with the baker | In progress | Hugo Lind | December 4, 2026 | High | Podcast | | audio |
      | Cut episode three | Not started | Ema Ruz | December 11, 2026 | Medium | Podcast | | audio |
      | Design a cover | Done | Ema Ruz | November 13, 2026 | Low | Website | | art |`,
    plans: ["1: A step, B status, C owner, D deadline, F section; 2-4"],
  },
  {
    name: "ClickUp export of the toy library",
    monthFirst: true,
    oddities: ["export of a planner", "the same column twice", "a number that is a date"],
    drawing: `
      | Task Type | Task ID | Task Custom ID | Task Name | Task Content | Status | Date Created | Date Created Text | \
        Due Date | Due Date Text | Start Date | Start Date Text | Parent ID | Assignees | Tags | Priority | List Name |
      | Task | 86a1 | | Wash all wooden toys | | complete | 1788220800000 | "9/1/2026, 12:00:00 AM GMT+0" | \
        1790640000000 | "9/29/2026, 12:00:00 AM GMT+0" | | | null | [Mia Berg] | [] | 2 | Stock |
      | Task | 86a2 | | Label 120 boxes | | in progress | 1788220800000 | "9/1/2026, 12:00:00 AM GMT+0" | \
        1797552000000 | "12/18/2026, 12:00:00 AM GMT+0" | | | null | [Mia Berg,Tom Hall] | [] | 3 | Stock |
      | Task | 86a3 | | Agree on opening hours | | to do | 1788220800000 | "9/1/2026, 12:00:00 AM GMT+0" | \
        1799971200000 | "1/15/2027, 12:00:00 AM GMT+0" | | | null | [Tom Hall] | [] | 1 | Rules |`,
    plans: ["1: B number, D step, F status, J deadline, N owner, Q section; 2-4"],
  },
  {
    name: "Excel's own Gantt planner",
    oddities: ["month or week columns", "title above", "heading in capitals"],
    drawing: `
      | Move to the new wing | | | | | | | | | |
      | ACTIVITY | PLAN START | PLAN DURATION | ACTUAL START | ACTUAL DURATION | PERCENT COMPLETE | PERIODS | | | |
      | | | | | | | 1 | 2 | 3 | 4 |
      | Pack the archive | 1 | 5 | 1 | 4 | 0.25 | | | | |
      | Move the beds | 1 | 6 | 1 | 6 | 1 | | | | |
      | Test the alarm | 2 | 4 | 2 | 5 | 0.35 | | | | |`,
    plans: ["3: A step, B start, F percent; 4-6"],
  },
];
