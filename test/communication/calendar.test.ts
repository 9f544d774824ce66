import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { CALENDAR } from "../../src/communication/communication-sheets";
import { findIsoDay } from "../../src/sheet/serial-date";
import { amend, asGrid, draw, type Paper, typeInto } from "./paper";
import { planIn } from "./plan-in";

const TODAY = findIsoDay("2026-11-25")!; // a Wednesday
const HEADING = "| Action Step | By Whom | By When | Informed by | Target Audience | How often | KPI | Status |";
const TUTOR =
  "| Hire a math tutor | Ana Ruiz | 2026-12-20 | Ben Okafor; Ana Ruiz | Teachers; Parents | weekly | Tutor signed | |";
const TRAIN = "| Train the staff | Carla Meier | 2027-01-15 | | Teachers | on completion | 20 trained | |";
const PAINT = "| Paint the hall | Dan Roy | 2027-01-15 | Ben Okafor | Town council | daily | Painted | done |";

const told = (steps: readonly string[], today = TODAY) =>
  buildCommunicationPlan([planIn([HEADING, ...steps].join("\n"))], { today, monthFirst: true }, { since: TODAY });
const refresh = (paper: Paper, steps: readonly string[], today: number): Paper =>
  amend(paper, CALENDAR.refresh(told(steps, today), asGrid(paper))!.amendment);

/** The lines of a table, with what is filled of the twelve weeks and their sum. */
function linesOf({ rows, tables }: Paper, table: string): readonly string[] {
  const { row, rows: count } = tables.find(({ name }) => name === table)!.rectangle;
  return rows.slice(row + 1, row + count).map((cells) =>
    cells
      .slice(0, 14)
      .map((value) => (value === "" ? "-" : String(value)))
      .join(" "),
  );
}

test("shows in which weeks each audience hears of something, and how much falls to each communicator", () => {
  const paper = draw(CALENDAR.layOut(told([TUTOR, TRAIN, PAINT])));
  expect(linesOf(paper, "CalendarByAudience")).toEqual([
    "Teachers - ● ● ● - - - ● - - - - 4",
    "Parents - ● ● ● - - - - - - - - 3",
    "Town council - - - - - - - - - - - - -",
  ]);
  expect(linesOf(paper, "CalendarByCommunicator")).toEqual([
    "Ben Okafor - 2 2 2 - - - - - - - - 6",
    "Ana Ruiz - 2 2 2 - - - - - - - - 6",
    "Carla Meier - - - - - - - 1 - - - - 1",
  ]);
});

test("each week is headed by its Monday", () => {
  const paper = draw(CALENDAR.layOut(told([TUTOR])));
  const { row } = paper.tables[0]!.rectangle;
  expect(paper.rows[row - 1]!.slice(1, 4)).toEqual(["2026-11-23", "2026-11-30", "2026-12-07"].map(findIsoDay));
});

test("moves on with the weeks, and keeps what was typed beside", () => {
  const first = draw(CALENDAR.layOut(told([TUTOR, TRAIN])));
  const { row } = first.tables[0]!.rectangle;
  const typed = typeInto(first, { row: row + 1, column: 16 }, "Ask Ana");
  const paper = refresh(typed, [TUTOR, TRAIN], TODAY + 14);
  expect(linesOf(paper, "CalendarByAudience")[0]).toBe("Teachers - ● - - - ● - - - - - - 2");
  expect(paper.rows[row - 1]![1]).toBe(findIsoDay("2026-12-07"));
  expect(paper.rows[row + 1]![16]).toBe("Ask Ana");
});

test("an audience that the plan names no longer goes, unless somebody typed in its line", () => {
  const first = draw(CALENDAR.layOut(told([TUTOR, TRAIN])));
  const { row } = first.tables[0]!.rectangle;
  const typed = typeInto(first, { row: row + 2, column: 3 }, "Holiday");
  expect(linesOf(refresh(first, [TRAIN], TODAY), "CalendarByAudience")).toEqual(["Teachers - - - - - - - ● - - - - 1"]);
  expect(linesOf(refresh(typed, [TRAIN], TODAY), "CalendarByAudience")[1]).toMatch(/^Parents - - Holiday - /);
});
