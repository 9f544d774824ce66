import { recognize } from "../../src/recognition/recognize";
import { findIsoDay } from "../../src/sheet/serial-date";
import { readingsOf } from "../../src/values/readings";
import { readDrawing } from "../support/drawing";

const TODAY = findIsoDay("2026-11-28")!;

/** The days of the deadlines, as ISO text is written; `swapped` where a date can be read in two ways. */
function readDeadlines(drawing: string, monthFirst: boolean): readonly string[] {
  const plans = recognize(readDrawing(drawing).grid);
  if ("kind" in plans) throw new Error(plans.because);
  return plans.flatMap((plan) => {
    const says = readingsOf({ today: TODAY, monthFirst }, plan);
    return plan.steps.map(({ deadline }) => {
      const said = says.deadline(deadline!);
      return said.kind === "day" ? `${said.first - TODAY}${said.swapped === null ? "" : " or another"}` : said.kind;
    });
  });
}

const after = (iso: string): string => String(findIsoDay(iso)! - TODAY);

const COLUMN = `
  | Task | Owner | Due Date |
  | Write the report | Ana Diaz | 03/04/2027 |
  | Read the report | Ana Diaz | 13/05/2027 |`;

const BESIDE_START = `
  | Aktivitet | Ansvarlig | Start | Frist |
  | Øve på sangene | Kari | 20-03-2027 | 03-04-2027 |`;

const MONTH_FIRST = `
  | Task | Owner | Begin | Due Date |
  | Order the beds | Ana Diaz | 02/20/2027 | 03/04/2027 |
  | Paint the hall | Bo Lind | 03/01/2027 | 04/05/2027 |`;

test.each([
  ["the column settles it", COLUMN, true, ["2027-04-03", "2027-05-13"]],
  ["the column settles it against the culture", COLUMN, false, ["2027-04-03", "2027-05-13"]],
  ["another column of the sheet settles it", BESIDE_START, true, ["2027-04-03"]],
  ["month first, too", MONTH_FIRST, false, ["2027-03-04", "2027-04-05"]],
])("%s", (_, drawing, monthFirst, days) => {
  expect(readDeadlines(drawing, monthFirst)).toEqual(days.map(after));
});

const OPEN = `
  | Task | Owner | Due Date |
  | Write the report | Ana Diaz | 03/04/2027 |`;

const MIXED = `
  | Task | Owner | Due Date |
  | Write the report | Ana Diaz | 03/04/2027 |
  | Read the report | Ana Diaz | 13/05/2027 |
  | Send the report | Ana Diaz | 05/14/2027 |`;

test.each([
  ["nothing settles it", OPEN],
  ["dates contradict each other", MIXED],
])("the culture is asked where %s, and the other reading is kept in mind", (_, drawing) => {
  expect(readDeadlines(drawing, false)[0]).toBe(`${after("2027-04-03")} or another`);
  expect(readDeadlines(drawing, true)[0]).toBe(`${after("2027-03-04")} or another`);
});

test("fields above the table count for the sheet", () => {
  const drawing = `
    | Date: | 28/11/2026 | |
    | Task | Owner | Due Date |
    | Write the report | Ana Diaz | 03/04/2027 |`;
  expect(readDeadlines(drawing, true)).toEqual([after("2027-04-03")]);
});
