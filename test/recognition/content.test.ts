import { readRoles } from "./read-roles";

/** What the cells hold decides against a heading that only sounds right. */
test.each([
  [
    "hours are no deadline",
    `| Task | Owner | Timeline (hours) | Due date |
     | Order the new beds | Ana Ruiz | 12 | 2027-03-01 |
     | Paint the waiting room | Bo Lind | 30 | 2027-03-20 |`,
    "A step, B owner, D deadline",
  ],
  [
    "nor are quantities of days in words",
    `| Activity | Who | Time frame |
     | Count the library books | Ida Holm | 3 days |
     | Sort the returned books | Jon Dahl | 5 days |`,
    "A step, B owner",
  ],
  [
    "TRUE and FALSE are no owner",
    `| Step | Assigned | Deadline |
     | Hire a math tutor | TRUE | 2027-01-10 |
     | Train the tutors twice | FALSE | 2027-02-10 |`,
    "A step, C deadline",
  ],
  [
    "nor are ratings",
    `| Action | Responsibility | Owner | When |
     | Check the alarm list | High | Mia Berg | 2027-02-05 |
     | Fit locks on both doors | Low | Tom Hall | 2027-03-07 |`,
    "A step, C owner, D deadline",
  ],
  [
    "numbers are no steps",
    `| Step | What to do | Who | Due |
     | 1 | Choose the pupils | Ana Ruiz | 2027-03-01 |
     | 1.1 | Ask their parents | Bo Lind | 2027-03-08 |
     | 2 | Hire a math tutor | Cy Poe | 2027-04-01 |`,
    "A number, B step, C owner, D deadline",
  ],
  [
    "in another language too",
    `| Шаг | Задача | Исполнитель | Срок |
     | 1 | Собрать заявки школ | Илья Орлов | 2027-03-01 |
     | 2 | Проверить датчики зала | Анна Белова | 2027-03-08 |`,
    "A number, B step, C owner, D deadline",
  ],
  [
    "a goal to be achieved is no status",
    `| Action | Owner | Deadline | Achieved |
     | Open the reading room | Ana Ruiz | 2027-03-01 | Every pupil of grade four reads at home each day |
     | Train the volunteers | Bo Lind | 2027-04-01 | Forty families borrow a bag of books in the spring |`,
    "A step, B owner, C deadline",
  ],
  [
    "a blank column never beats a filled one",
    `| Task | Responsible person | Owner | Finish | Target date |
     | Move the shelves | Ida Holm | | | 2027-05-01 |
     | Label the boxes | Jon Dahl | | | 2027-05-08 |`,
    "A step, B owner, C responsible, E deadline",
  ],
  [
    "KPIs is the plural of KPI, with nothing in it yet",
    `| Action Step | By Whom | By When | KPIs |
     | Open on Sundays | Ann Lee | 2027-01-10 | |`,
    "A step, B owner, C deadline, D measure",
  ],
  [
    "a completion date is the deadline where nothing else is",
    `| Action | Owner | Completion date |
     | Mend the north gate | Ana Ruiz | 2027-03-01 |`,
    "A step, B owner, C deadline",
  ],
  [
    "and the day of completion next to a deadline",
    `| Action | Owner | Completion date | Deadline |
     | Mend the north gate | Ana Ruiz | 2027-02-20 | 2027-03-01 |`,
    "A step, B owner, C completed, D deadline",
  ],
  [
    "shares are percentages, words are a status",
    `| Task | Assignee | Completion | Progress |
     | Hire a math tutor | Ana Ruiz | 100 | Completed |
     | Train the tutors | Bo Lind | 40 | In progress |`,
    "A step, B owner, C percent, D status",
  ],
])("%s", (_, drawing, roles) => {
  expect(readRoles(drawing)).toBe(roles);
});

test.each([
  [
    "Korean",
    "단계 구분 | 주요 업무 | 진행 상태",
    "1. 분석 | 요구사항 수집하기 | Done",
    "2. 설계 | 화면 설계하기 | Open",
  ],
  ["Czech", "Fáze | Úkol | Stav", "1. Rozbor | Sepsat přání čtenářů | Done", "2. Návrh | Nakreslit mapu sálu | Open"],
])("phases, steps and how far they are make a plan, though nobody is named: %s", (_, headings, ...rows) => {
  const drawing = [headings, ...rows].map((row) => `| ${row} |`).join("\n");
  expect(readRoles(drawing)).toBe("A section, B step, C status");
});

test.each([
  [
    "a target before the steps measures nothing where an indicator stands behind them",
    `| Programme | Target | Activity | Indicator | Responsible | Deadline |
     | Reading | 3 clubs | Open a reading club | Club opened | Ana Ruiz | 2027-03-01 |
     | Reading | 3 clubs | Buy forty books | Books on shelf | Bo Lind | 2027-04-01 |`,
    "A section, C step, D measure, E owner, F deadline",
  ],
  [
    "the same in Portuguese",
    `| Eixo | Meta | Ação | Indicador | Responsável | Prazo |
     | Saúde | 90% de cobertura | Visitar as famílias | 40 visitas | Ana | 01/03/2027 |
     | Saúde | 90% de cobertura | Abrir aos sábados | 4 sábados | Rui | 01/04/2027 |`,
    "A section, C step, D measure, E owner, F deadline",
  ],
  [
    "a result with several steps groups them",
    `| Output | Activity | Who | When |
     | Every child has a library card | Write to the schools | Ana Ruiz | 2027-03-01 |
     | | Print the cards | Bo Lind | 2027-03-08 |
     | | Hand out the cards | Bo Lind | 2027-03-15 |
     | The library opens on Sundays | Ask the council | Ana Ruiz | 2027-04-01 |
     | | Hire two students | Ana Ruiz | 2027-05-01 |`,
    "A section, B step, C owner, D deadline",
  ],
  [
    "one result a step measures it, though it stands before the step",
    `| Output | Activity | Who | When |
     | 300 cards printed | Print the cards | Bo Lind | 2027-03-08 |
     | 12 schools visited | Visit the schools | Ana Ruiz | 2027-03-15 |`,
    "A measure, B step, C owner, D deadline",
  ],
])("%s", (_, drawing, roles) => {
  expect(readRoles(drawing)).toBe(roles);
});

test.each([
  ["English", "Task | Who | Planned date | Actual date"],
  ["Spanish", "Actividad | Responsable | Fecha prevista | Fecha real"],
  ["French", "Action | Responsable | Date prévue | Date réelle"],
  ["Portuguese", "Ação | Responsável | Data prevista | Data efetiva"],
  ["Italian", "Azione | Responsabile | Data prevista | Data effettiva"],
  ["German", "Maßnahme | Verantwortlich | Geplantes Datum | Tatsächliches Datum"],
  ["Dutch", "Actie | Verantwoordelijke | Geplande datum | Werkelijke datum"],
])("of a planned and an actual date the second is the day on which the step was done: %s", (_, headings) => {
  const rows = ["Ada | 2027-03-01 | 2027-02-27", "Ben | 2027-03-15 |", "Cleo | 2027-04-01 |"];
  const drawing = [headings, ...rows.map((row, i) => `${"ABC"[i] ?? ""} ward gets new beds | ${row}`)];
  expect(readRoles(drawing.map((row) => `| ${row} |`).join("\n"))).toBe("A step, B owner, C deadline, D completed");
});

test.each(["Jane Okoro", "April Smith", "Theresa May", "Jan Berg", "Marta Ruiz", "Mei Lin", "Maja Lind"])(
  "%s is somebody, not a month",
  (name) => {
    const plan = `
      | What | Who | By when |
      | Open on Sundays | ${name} | 2027-03-01 |
      | Move the returns box | ${name} | 2027-03-20 |`;
    expect(readRoles(plan)).toBe("A step, B owner, C deadline");
  },
);

test("who hears of a step, from whom and with whose help may be asked in few words", () => {
  const plan = `
    | What | Who | With help from | By when | How will we evaluate it? | Whom to tell | Told by |
    | Open on Sundays | Ana Ruiz | Two students | 2027-03-01 | 40 visitors a day | Readers | Front desk |
    | Move the returns box | Bo Lind | Caretaker | 2027-03-20 | Box stands outside | Readers | Front desk |`;
  expect(readRoles(plan)).toBe("A step, B owner, C support, D deadline, E measure, F audience, G communicator");
});

test("a description right of everything else is a note, blank or not", () => {
  const planner = `
    | Task Name | Bucket Name | Progress | Assigned To | Due date | Completed Date | Checklist Items | Description |
    | Measure the shelves | Furniture | Completed | Ana Diaz | 09/08/2026 | 09/07/2026 | | |
    | Order six armchairs | Furniture | In progress | Ben Roe | 10/20/2026 | | | Ask for a discount |`;
  expect(readRoles(planner)).toBe("A step, B section, C status, D owner, E deadline, F completed, H notes");
  const board = `
    | Aufgabenname | Zugewiesen an | Fälligkeitsdatum | Beschreibung |
    | Spülmaschine bestellen | Jana Wolf | 30.09.2026 | |
    | Stühle aussuchen | Tim Kern | 26.02.2027 | |`;
  expect(readRoles(board)).toBe("A step, B owner, C deadline, D notes");
});

test("who is assigned in a planning program is the owner, though the column is called resources", () => {
  const gantt = `
    | ID | Name | Begin date | End date | Completion | Coordinator | Predecessors | Resources | Assignments |
    | 0 | Dig four beds | 3/1/27 | 3/5/27 | 100 | | | Ana Diaz | 0:100.00 |
    | 1 | Lay the hose | 3/8/27 | 3/19/27 | 50 | | 0 | Ben Roe;Cy Poe | 1:100.00;2:50.00 |`;
  expect(readRoles(gantt)).toBe("A number, B step, C start, D deadline, E percent, G depends-on, H owner");
  const projet = `
    | N° | Nom de la tâche | Début | Fin | Prédécesseurs | Noms ressources | % achevé |
    | 1 | Retirer le bitume | 05/04/27 | 16/04/27 | | Voirie | 0% |
    | 2 | Planter douze arbres | 19/04/27 | 23/04/27 | 1 | Espaces verts | 0% |`;
  expect(readRoles(projet)).toBe("A number, B step, C start, D deadline, E depends-on, F owner, G percent");
});
