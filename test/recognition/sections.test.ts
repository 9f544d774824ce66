import { recognize } from "../../src/recognition/recognize";
import { readRectangle } from "../../src/sheet/a1";
import type { Grid } from "../../src/sheet/grid";
import { readDrawing } from "../support/drawing";

const stepsOf = (grid: Grid) => {
  const plans = recognize(grid);
  return "kind" in plans
    ? plans.because
    : plans.flatMap(({ steps }) => steps.map(({ step, sectionName }) => `${sectionName}: ${String(step?.value)}`));
};

test("a section row names the steps below it", () => {
  const { grid } = readDrawing(`
    | Action | Owner | Deadline |
    | BEFORE THE MOVE | | |
    | Pack the local history room | Ida | 2026-05-30 |
    | AFTER THE MOVE | | |
    | Put up the signs | Jon | 2026-06-20 |`);
  expect(stepsOf(grid)).toEqual(["BEFORE THE MOVE: Pack the local history room", "AFTER THE MOVE: Put up the signs"]);
});

test("an objective on the first row of a group holds for the rows below", () => {
  const { grid } = readDrawing(`
    | Objective | Activity | Who |
    | More readers | Bedtime stories | Ana |
    | | Comic night | Bo |
    | Longer hours | Survey visitors | Cleo |`);
  expect(stepsOf(grid)).toEqual([
    "More readers: Bedtime stories",
    "More readers: Comic night",
    "Longer hours: Survey visitors",
  ]);
});

test("steps that nobody has yet are steps, not sections", () => {
  const { grid } = readDrawing(`
    | Action step | Owner | Deadline |
    | Choose the pupils | Ana | 2026-09-01 |
    | Hire a math tutor | | |
    | Print the workbooks | Bo | 2026-10-01 |
    | Tell the families | | |`);
  expect(stepsOf(grid)).toEqual([
    ": Choose the pupils",
    ": Hire a math tutor",
    ": Print the workbooks",
    ": Tell the families",
  ]);
});

test("totals, signatures and legends are no steps", () => {
  const { grid } = readDrawing(`
    | Task | Who | When | Cost |
    | Book the hall | Ann | 2026-01-10 | 150 |
    | Print 200 posters | Bo | 2026-02-10 | 80 |
    | Total | | | 230 |
    | | | | |
    | Key: | red = late | | |
    | Prepared by: ____ | | Approved by: ____ | |`);
  expect(stepsOf(grid)).toEqual([": Book the hall", ": Print 200 posters"]);
});

test("a row with an owner and no step is a step that is missing", () => {
  const { grid } = readDrawing(`
    | Task | Who | When |
    | Book the hall | Ann | 2026-01-10 |
    | | Bo | 2026-02-10 |`);
  expect(stepsOf(grid)).toEqual([": Book the hall", ": "]);
});

test("a step and an owner merged down over several rows count once and for all of them", () => {
  const { grid } = readDrawing(`
    | Task | Who | When | Measure |
    | Train the staff | Ann | 2026-01-10 | 14 certificates |
    | | | | A photo |
    | Paint the gym | | 2026-03-01 | Walls are white |`);
  const plans = recognize({ ...grid, merges: ["A2:A3", "B2:B4", "C2:C3"].map(readRectangle) });
  expect("kind" in plans ? [] : plans[0]?.steps.map(({ row, owner }) => [row, owner?.value, owner?.row])).toEqual([
    [1, "Ann", 1],
    [3, "Ann", 1],
  ]);
});

test("2 is the section of 2.1", () => {
  const { grid } = readDrawing(`
    | Task | Responsible | Start | End |
    | 1. Planning | | | |
    | 1.1 Collect wishes | Ana | 2026-01-01 | 2026-01-10 |
    | 1.2 Draw the plan | Bo | 2026-01-11 | 2026-01-20 |
    | 2. Works | | | |
    | 2.1 Lay pipes | Firm | 2026-02-01 | 2026-02-20 |`);
  expect(stepsOf(grid)).toEqual([
    "1. Planning: 1.1 Collect wishes",
    "1. Planning: 1.2 Draw the plan",
    "2. Works: 2.1 Lay pipes",
  ]);
});

test("months under a common heading are no step", () => {
  const { grid } = readDrawing(`
    | Actividad | Responsable | Mes | | |
    | | | Enero | Febrero | Marzo |
    | Visita domiciliaria | Trabajadora social | X | | X |
    | Charla de nutrición | Nutrióloga | | X | |`);
  expect(stepsOf(grid)).toEqual([": Visita domiciliaria", ": Charla de nutrición"]);
});

test.each([
  ["Swedish", "Aktivitet | Ansvarig | Slutdatum", "Boka sal | Anna | 2027-03-01", "Summa | | 3"],
  ["Polish", "Działanie | Odpowiedzialny | Termin", "Zamówić książki | Ewa | 2027-03-01", "Razem | | 4"],
  ["Czech", "Činnost | Odpovědná osoba | Termín", "Objednat knihy | Eva | 2027-03-01", "Celkem | | 4"],
  ["Turkish", "Faaliyet | Sorumlu | Bitiş tarihi", "Kitapları sipariş et | Ayşe | 2027-03-01", "Toplam | | 4"],
  ["Japanese", "実施事項 | 担当者 | 期限", "本を注文する | 佐藤 | 2027-03-01", "合計 | | 4"],
  ["Romanian", "Activitate | Responsabil | Termen", "Comandarea cărților | Ana | 2027-03-01", "Întocmit de: | Ion | "],
  ["Ukrainian", "Захід | Відповідальний | Термін", "Замовити книги | Тарас | 2027-03-01", "Склав: | Іван | "],
  ["Finnish", "Toimenpide | Vastuuhenkilö | Määräaika", "Tilaa kirjat | Liisa | 2027-03-01", "Hyväksynyt: | Matti | "],
  ["Korean", "추진 과제 | 담당자 | 완료일", "책을 주문하기 | 김민수 | 2027-03-01", "비고: 매월 점검 | | "],
  ["Greek", "Ενέργεια | Υπεύθυνος | Προθεσμία", "Παραγγελία βιβλίων | Ελένη | 2027-03-01", "Σύνολο | | 4"],
])("totals and signatures are no steps: %s", (_, heading, step, closing) => {
  const { grid } = readDrawing(`
    | ${heading} |
    | ${step} |
    | ${closing} |`);
  expect(stepsOf(grid)).toHaveLength(1);
});

test("a letter above its own numbers is the heading of a section", () => {
  const { grid } = readDrawing(`
    | Ref | Activity | Who | By when |
    | A | Before the visit | | |
    | A.1 | Write to the owners of the farm | Lou | 2027-04-02 |
    | A.2 | Hire a coach | Max | 2027-04-09 |
    | B | After the visit | | |
    | B.1 | Send a letter of thanks | Lou | 2027-05-20 |`);
  expect(stepsOf(grid)).toEqual([
    "Before the visit: Write to the owners of the farm",
    "Before the visit: Hire a coach",
    "After the visit: Send a letter of thanks",
  ]);
});

test("a letter of its own beside each step is no section", () => {
  const { grid } = readDrawing(`
    | Ref | Activity | Who | By when |
    | A | Count the chairs | | 2027-04-02 |
    | B | Hire a coach | Max | 2027-04-09 |
    | C | Send a letter of thanks | Lou | 2027-05-20 |`);
  expect(stepsOf(grid)).toEqual([": Count the chairs", ": Hire a coach", ": Send a letter of thanks"]);
});

test.each([
  ["as numbers", "| 1 | 2 | 3 | 4 |"],
  ["as text in brackets", "| (1) | (2) | (3) | (4) |"],
])("the numbers of the columns below a heading are no step: %s", (_, numbers) => {
  const { grid } = readDrawing(`
    | No. | Measure to be taken | Deadline | Person in charge |
    ${numbers}
    | 1 | Wash the curtains of the ward | 2027-03-01 | Ilse |
    | 2 | Oil the doors | 2027-03-08 | Omar |`);
  expect(stepsOf(grid)).toEqual([": Wash the curtains of the ward", ": Oil the doors"]);
});

test.each([
  ["fields with their values", "| Filled in by: M. Weiss | | | Date: 3 May 2027 |"],
  ["fields in a script without spaces", "| 記入者：田中 | | | 記入日：2027年5月3日 |"],
  ["a total beside what it counts", "| Total | 2 actions | | |"],
  ["a total beside what it counts, in Polish", "| Razem | 2 zadania | | |"],
  ["a total of money, in Portuguese", "| | Valor total | | |"],
  ["the next meeting, in French", "| | Prochaine réunion : 15 janvier 2027 | | |"],
  ["the next meeting, in Spanish", "| Próxima reunión: 3 de mayo | | | |"],
  ["a legend of one letter", "| x = month in which work takes place | | | |"],
])("what closes a table right below its steps is none of them: %s", (_, last) => {
  const { grid } = readDrawing(`
    | No. | Action | Due date | Owner |
    | 1 | Wash the curtains | 2027-03-01 | Ilse |
    | 2 | Oil the doors | 2027-03-08 | Omar |
    ${last}`);
  expect(stepsOf(grid)).toEqual([": Wash the curtains", ": Oil the doors"]);
});

test("a step that begins with the word for a total is one, where somebody is to do it", () => {
  const { grid } = readDrawing(`
    | Area | Action | Due date | Owner |
    | Money | Ask three banks | 2027-03-01 | Ilse |
    | Total | Add up the offers | 2027-03-08 | Omar |`);
  expect(stepsOf(grid)).toEqual(["Money: Ask three banks", "Total: Add up the offers"]);
});
