import type { Plan } from "../../src/plan/plan";
import { isYesOrNo } from "../../src/recognition/columns/cell-looks";
import { findCalendarColumns } from "../../src/recognition/heading-rows/calendar-columns";
import { type Heading, leftOf, rightOf } from "../../src/recognition/heading-rows/heading";
import { scoreHeading } from "../../src/recognition/heading-rows/score-heading";
import { findNearMiss } from "../../src/recognition/near-misses/near-misses";
import { readHeadings } from "../../src/recognition/phrases/read-heading";
import { recognize } from "../../src/recognition/recognize";
import { isSectionTitle } from "../../src/recognition/rows/row-words";
import type { CellValue } from "../../src/sheet/cell";
import { readDrawing } from "../support/drawing";

/** Half of the words count time, and half of them do not. */
test.each([
  ["months", "Jan | Feb | Mar"],
  ["months in French", "janv. | févr. | mars"],
  ["quarters", "Q1 | Q2 | Q3 | Q4"],
  ["weeks", "W1 | W12 | 52w"],
  ["weeks in German", "KW 1 | KW 12 | KW 52"],
  ["weeks as words", "Week 3 | Week 4 | Week 5"],
  ["terms in French", "1er trimestre | 2e trimestre | 3e trimestre"],
  ["Chinese months", "1月 | 12月 | 第三月"],
  ["Chinese weeks", "第1周 | 第2周 | 第十二周"],
  ["Chinese quarters", "一季度 | 二季度 | 三季度"],
  ["days of a month", "1 | 9 | 31"],
  ["years", "2026 | 2027 | 2028"],
  ["days as Excel keeps them", "46348 | 46349 | 46350"],
  ["weekdays", "Mon | Tue | Wed"],
])("%s are a calendar", (_, texts) => {
  const headings = texts.split(" | ");
  expect(findCalendarColumns(headings)).toEqual(headings.map(() => true));
});

test.each([
  ["Jan | Feb", "only two"],
  ["Jan | Owner | Feb | Mar", "a heading between"],
  ["123 | 456 | 789", "three digits"],
  ["463481 | 463491 | 463501", "six digits"],
  ["Week of the first visit | Week of the second | Week of the third", "too long"],
  ["abc1 | abc2 | abc3", "codes"],
  ["1abc | 2abc | 3abc", "codes"],
  ["Room 1 | Room 2 | Room 3", "another word"],
  ["x Jan | x Feb | x Mar y", "another word"],
  [" |  | ", "blank"],
])("“%s” is no calendar: %s", (texts) => {
  const headings = texts.split(" | ");
  expect(findCalendarColumns(headings)).toEqual(headings.map(() => false));
});

test("a calendar begins and ends where its neighbours say something else", () => {
  const headings = ["Task", "Jan", "Feb", "Mar", "Owner", "Q1", "Q2"];
  expect(findCalendarColumns(headings)).toEqual([false, true, true, true, false, false, false]);
});

test.each<[string, CellValue[], boolean]>([
  ["are", ["Yes", "no", "Y", "N", "ja", "nein", "oui", "NON", "да", "нет", "是", "否", "はい", "예", "sí"], true],
  ["are", [true, false], true],
  ["are not", ["", "maybe", "yes please", "not yet", 1, 0], false],
])("they %s a yes or a no", (_, cells, expected) => {
  expect(cells.filter((cell) => isYesOrNo(cell) !== expected)).toEqual([]);
});

test.each([
  ["is", ["Phase 2", "Goal 1: more readers", "II. Préparation", "III. Rooms", "VIII. Rooms", "A. Rooms"], true],
  ["is", ["第一阶段", "一、准备", "Rooms:", "Rooms：", "Phase one", "Step A"], true],
  [
    "is not",
    ["Order the beds", "Phase out the old beds", "Call Ana: she knows", "XIX century rooms", "IIII", ""],
    false,
  ],
])("it %s the title of a section", (_, texts, expected) => {
  expect(texts.filter((value) => isSectionTitle(value) !== expected)).toEqual([]);
});

function cells(drawn: string) {
  const texts = drawn.split(" | ");
  const meanings = readHeadings(texts);
  return texts.map((text, column) => ({ column, text, full: text, meaning: meanings[column] ?? null }));
}

test.each([
  ["Task | Owner | Deadline", 1],
  ["Task | Owner | W1 | W2 | 12", 1],
  ["Task | Owner | Zebra | Giraffe", 0.5],
  ["Zebra | Giraffe", 0],
  ["", 0],
])("of the heading “%s”, %d is known", (texts, known) => expect(scoreHeading(cells(texts)).known).toBe(known));

test("a heading scores each of its senses once", () => {
  const once = scoreHeading(cells("Task | Owner | Deadline"));
  expect([...once.senses].sort()).toEqual(["deadline", "owner", "step"]);
  expect(scoreHeading(cells("Task | Owner | Owner | Deadline")).score).toBe(once.score);
  expect(scoreHeading(cells("Task | Owner")).score).toBeLessThan(once.score);
});

test("a heading has a left and a right end", () => {
  const heading = (texts: string): Heading => ({ first: 0, last: 0, cells: cells(texts), score: 0, known: 0 });
  expect([leftOf(heading("Task | Owner | Deadline")), rightOf(heading("Task | Owner | Deadline"))]).toEqual([0, 2]);
  expect(rightOf({ ...heading("Task"), cells: [] })).toBe(0);
});

test("a register of stakeholders is no plan, and says why", () => {
  expect(findNearMiss(["Stakeholder", "Interest", "Influence"])).toEqual({
    because: "lists people or groups with their interest and influence (a stakeholder list)",
    atLeast: 2,
  });
  expect(findNearMiss(["Task", "Owner", "Deadline"])).toBeNull();
});

function read(drawing: string): readonly Plan[] {
  const plans = recognize(readDrawing(drawing).grid);
  return "kind" in plans ? [] : plans;
}

test.each([
  ["| 1 | 2 | 3 |", true],
  ["| (1) | (2) | (3) |", true],
  ["| 1. | 2. | 3. |", true],
  ["| 1.) | 2.) | 3.) |", true],
  ["| ① | ② | ③ |", true],
  ["| ١ | ٢ | ٣ |", true],
  ["| a) | b) | c) |", true],
  ["| I | II | III |", true],
  ["| Spalte 1 | Spalte 2 | Spalte 3 |", true],
  ["| 1 | 2 | 3 = 1 + 2 |", true],
  ["| Column 1 | Row 2 | Column 3 |", false],
  ["| 2 | 3 | 4 |", false],
  ["| 1 | 2 | 4 |", false],
  ["| 1 | 2 | |", false],
  ["| What? | Who? | When? |", true],
  ["| What is to be done? | Who does it? | 2027-02-01 |", true],
  ["| What is to be done? | Ana Ruiz | |", false],
  ["| (Order the beds) | (Ana Ruiz) | 2027-02-01 |", true],
  ["| Order (the beds) | Ana Ruiz | 2027-02-01 |", false],
  ["| e.g. order the beds | e.g. Ana Ruiz | 2027-02-01 |", true],
])("a row below the headings only explains them: %s %s", (row, isGuide) => {
  const [plan] = read(`
    | Action          | Owner    | Deadline   |
    ${row}
    | Hire a tutor    | Ana Ruiz | 2027-03-01 |
    | Train the staff | Ben Cole | 2027-04-01 |`);
  expect(plan?.steps.map((step) => step.row)).toEqual(isGuide ? [2, 3] : [1, 2, 3]);
});

test("what may be the deadline: the guess, then what holds dates, then what is still empty", () => {
  const [plan] = read(`
    | Task                        | Owner    | Known Dates | Wibble | Harvest    | Bed | Zebra |  |
    | Research options and quotes | Mia Berg |             |        | 2027-03-01 | 4   |       |  |
    | Choose the top three bids   | Tom Hall |             |        | 2027-03-08 | 2   |       |  |`);
  expect(plan?.questions.map(({ role, candidates }) => [role, candidates])).toEqual([
    [
      "deadline",
      [
        { heading: "Known Dates", column: 2, because: "heading “Known Dates”" },
        { heading: "Harvest", column: 4, because: "some of its cells are dates" },
        { heading: "Wibble", column: 3, because: "it is still empty" },
        { heading: "Zebra", column: 6, because: "it is still empty" },
      ],
    ],
  ]);
});

const withNames = (first: string, second: string) => `
  | Task                        | Name      | Finish     |
  | Research options and quotes | ${first}  | 2027-03-01 |
  | Choose the top three bids   | ${second} | 2027-03-08 |`;

const asGanttProject = (resource: string, coordinator: string) => `
  | Task                        | Begin date | End date   | Resources   | Coordinator    |
  | Research options and quotes | 2027-02-01 | 2027-03-01 | ${resource} | ${coordinator} |`;

const withColumn = (first: string, second: string) => `
  | Task                        | Owner    | Finish     | Zebra     |
  | Research options and quotes | Mia Berg | 2027-03-01 | ${first}  |
  | Choose the top three bids   | Tom Hall | 2027-03-08 | ${second} |`;

test.each([
  ["a name next to a task is its owner", withNames("Mia Berg", "Tom Hall"), "step owner deadline"],
  ["three names too", withNames("Mia Ann Berg", "Tom Ray Hall"), "step owner deadline"],
  ["a sentence is no name", withNames("the offers of two shops", "the bids of three firms"), "step deadline"],
  ["an amount in half of the cells is money", withColumn("$400", "red"), "step owner deadline resources"],
  ["other words are none", withColumn("blue", "red"), "step owner deadline"],
  ["nobody coordinates: the resource does it", asGanttProject("Mia Berg", ""), "step start deadline owner"],
  ["somebody coordinates", asGanttProject("Mia Berg", "Ann Lee"), "step start deadline resources owner"],
])("%s", (_, drawing, roles) => {
  expect(
    read(drawing)[0]
      ?.columns.map(({ role }) => role)
      .join(" "),
  ).toBe(roles);
});
