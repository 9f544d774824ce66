import type { Role } from "../../src/plan/role";
import { formatCell, formatRectangle } from "../../src/sheet/a1";
import type { Grid } from "../../src/sheet/grid";
import { findIsoDay } from "../../src/sheet/serial-date";
import { actionPlan } from "../../src/templates/catalogue/action-plan";
import { actionRecord } from "../../src/templates/catalogue/action-record";
import { layOutAddedColumns } from "../../src/templates/layout/lay-out-added-columns";
import { layOutTemplate } from "../../src/templates/layout/lay-out-template";
import type { Template } from "../../src/templates/template";
import { readDrawing } from "../support/drawing";
import { draftAsGrid } from "./draft-as-grid";

const today = findIsoDay("2026-11-22") ?? 0;
const LAST_RESORT = ["facilitator", "facilitator-mobilized"] as const;

test("the last resort continues the group headings and bears the facilitator's name", () => {
  expect(add(actionRecord, LAST_RESORT, { facilitator: "Lena Hoffmann" })).toEqual([
    "G6 No one from the group can mobilize someone to lead this action (last resort)",
    "G7 Lena Hoffmann is responsible",
    "H7 Who is to be mobilized to lead by the facilitator?",
  ]);
});

test("an optional column comes with its guiding question", () => {
  expect(add(actionPlan, ["depends-on"])).toEqual([
    "G6 Which steps need to be completed before this one?",
    "G7 Depends on",
  ]);
});

test("nothing is written above the headings where the template's own rows are gone", () => {
  const moved = readDrawing(`
    | Notes of our meeting | | |
    | Action Steps | Owner | Deadline |
    | Hire a tutor | Ana Ruiz | 2027-03-01 |`).grid;
  expect(add(actionPlan, ["depends-on"], { grid: moved, at: { row: 1, column: 3 } })).toEqual(["D2 Depends on"]);
});

test("help reaches down the rows of the table", () => {
  const { validations } = layOutAddedColumns(actionPlan, ["status"], {
    grid: gridOf(actionPlan),
    at: { row: 6, column: 5 },
    rows: 30,
  });
  expect(validations.map(({ on, allow }) => [formatRectangle(on), allow?.kind])).toEqual([["F8:F37", "list"]]);
});

/** What is written, a text for each cell: its address and its words. */
function add(
  template: Template,
  roles: readonly Role[],
  { grid = gridOf(template), at = endOf(grid), facilitator = "" } = {},
): string[] {
  return layOutAddedColumns(template, roles, { grid, at, rows: 12, facilitator }).cells.flatMap(
    ({ row, column, contents }) =>
      contents.flatMap((line, r) =>
        line
          .map((text, c) =>
            typeof text === "string" && text !== ""
              ? `${formatCell({ row: row + r, column: column + c })} ${text}`
              : [],
          )
          .flat(),
      ),
  );
}

const gridOf = (template: Template): Grid => draftAsGrid(layOutTemplate(template, { today }));

/** The first free cell right of a table's heading. */
function endOf({ tables }: Grid): { row: number; column: number } {
  const { row = 0, column = 0, columns = 0 } = tables[0]?.rectangle ?? {};
  return { row, column: column + columns };
}
