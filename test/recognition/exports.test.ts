import { readRoles } from "./read-roles";

/** What planning programs export, in the columns of docs/exports.md and in those that their users name. */
test.each([
  [
    "Asana",
    `| Task ID | Created At | Completed At | Last Modified | Name | Section/Column | Assignee | Assignee Email \
       | Start Date | Due Date | Tags | Notes | Projects | Parent task | Blocked By (Dependencies) \
       | Blocking (Dependencies) |
     | 9001 | 2026-09-01 | 2026-09-20 | 2026-09-20 | Order the beds | Ward | Ana Diaz | ana@example.org \
       | | 2027-02-01 | | | Clinic | | | Train the nurses |
     | 9002 | 2026-09-01 | | 2026-09-20 | Train the nurses | Ward | | | | | | call first | Clinic | \
       | Order the beds | |`,
    "A number, C completed, E step, F section, G owner, I start, J deadline, L notes, O depends-on",
  ],
  [
    "Jira, with what blocks an issue",
    `| Issue Type | Issue key | Issue id | Summary | Assignee | Reporter | Priority | Status | Created | Due date \
       | Inward issue link (Blocks) |
     | Task | LIB-7 | 20001 | Catalogue the maps | Ana Diaz | Bo Lind | Medium | To Do | 01/Sep/26 9:00 AM \
       | 22/Feb/27 12:00 AM | |
     | Task | LIB-8 | 20002 | Repair the shelves | Bo Lind | Bo Lind | High | Done | 01/Sep/26 9:00 AM \
       | 22/Mar/27 12:00 AM | LIB-7 |`,
    "B number, D step, E owner, H status, J deadline, K depends-on",
  ],
  [
    "Microsoft Project in German",
    `| Nr. | Aktiv | Vorgangsmodus | Vorgangsname | Dauer | Anfang | Fertig stellen | Vorgänger | Ressourcennamen \
       | % Abgeschlossen |
     | 1 | Ja | Automatisch geplant | Betten bestellen | 20 Tage | Mon 04.01.27 | Fre 29.01.27 | | Ana Diaz | 0% |
     | 2 | Ja | Automatisch geplant | Personal schulen | 10 Tage | Mon 01.02.27 | Fre 12.02.27 | 1EA+3 Tage \
       | Ben Roe;Cy Poe[50%] | 0% |`,
    "A number, D step, F start, G deadline, H depends-on, I owner, J percent",
  ],
  [
    "Microsoft Planner",
    `| Task ID | Task Name | Bucket Name | Progress | Priority | Assigned To | Created By | Created Date | Start date \
       | Due date | Is Recurring | Late | Completed Date | Completed By | Checklist Items | Labels | Description |
     | x1 | Order the beds | Ward | Not started | Medium | Ana Diaz | Bo Lind | 01/09/2026 | | 20/10/2026 | false \
       | true \
       | | | | Blue | two kinds |
     | x2 | Train the nurses | Ward | In progress | Urgent | | Bo Lind | 01/09/2026 | | | false | false | | | | | |`,
    "A number, B step, C section, D status, F owner, I start, J deadline, M completed, Q notes",
  ],
  [
    "GanttProject, with one step assigned",
    `| ID | Name | Begin date | End date | Duration | Completion | Coordinator | Predecessors | Resources \
       | Assignments |
     | 0 | Order the beds | 04/01/27 | 29/01/27 | 20 | 50 | | | Ana Diaz | 0:100.00 |
     | 1 | Train the nurses | 01/02/27 | 12/02/27 | 10 | 0 | | 0-FS=P1D | | |`,
    "A number, B step, C start, D deadline, F percent, H depends-on, I owner",
  ],
  [
    "monday",
    `| Name | Subitems | Person | Status | Date | Timeline - Start | Timeline - End |
     | Order the beds | | Ana Diaz | Working on it | 2027-02-01 | 2027-01-04 | 2027-02-01 |
     | Train the nurses | | Bo Lind | Stuck | 2027-03-01 | 2027-02-04 | 2027-03-01 |
     | Open the ward | | | Done | 2027-03-20 | | |`,
    "A step, C owner, D status, F start, G deadline",
  ],
  [
    "Trello",
    `| Card ID | Card Name | Card URL | Card Description | Labels | Members | Due Date | Due Complete | List Name \
       | Board Name |
     | c1 | Order the beds | https://x | | | Ana Diaz | 2027-02-01 | FALSE | To do | Ward |
     | c2 | Train the nurses | https://y | | | Bo Lind, Ana Diaz | 2027-03-01 | TRUE | Doing | Ward |`,
    "A number, B step, F owner, G deadline, H status, I section",
  ],
  [
    "Notion",
    `| Name | Assign | Due | Status | Priority | Tags |
     | Order the beds | Ana Diaz | February 1, 2027 | In progress | High | ward |
     | Train the nurses | Bo Lind | March 1, 2027 | Not started | Low | ward |`,
    "A step, B owner, C deadline, D status",
  ],
  [
    "ClickUp",
    `| Task ID | Task Name | Assignees | Start Date | Due Date | Status | Priority | Time Estimate |
     | 8a | Order the beds | [Ana Diaz] | 2027-01-04 | 2027-02-01 | in progress | 2 | |
     | 8b | Train the nurses | [Bo Lind, Ana Diaz] | 2027-02-04 | 2027-03-01 | Open | 3 | |`,
    "A number, B step, C owner, D start, E deadline, F status",
  ],
])("an export of %s", (_, drawing, roles) => {
  expect(readRoles(drawing)).toBe(roles);
});
