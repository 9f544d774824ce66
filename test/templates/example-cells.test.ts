import { cellOf, isBlank } from "../../src/plan/placed";
import type { Plan } from "../../src/plan/plan";
import { recognize } from "../../src/recognition/recognize";
import { formatCell } from "../../src/sheet/a1";
import { findIsoDay } from "../../src/sheet/serial-date";
import { actionPlan } from "../../src/templates/catalogue/action-plan";
import { TEMPLATES } from "../../src/templates/catalogue/index";
import { layOutTemplate } from "../../src/templates/layout/lay-out-template";
import { findExampleCells } from "../../src/templates/read-back/find-example-cells";
import { listTemplateTexts } from "../../src/templates/read-back/list-template-texts";
import { fold } from "../../src/values/texts/fold";
import { draftAsGrid } from "./draft-as-grid";

const today = findIsoDay("2026-11-22") ?? 0;

test("an example just inserted is example all over", () => {
  const cells = findExampleCells(readExample((row) => row)).map(formatCell);
  expect(cells.filter((cell) => /[A-E](8|9|10|11|12)$/.test(cell))).toHaveLength(25);
});

test.each(TEMPLATES.map((template) => [template.id, template] as const))(
  "once the example of %s is removed, no row says anything, not even how far a step is",
  (_, template) => {
    const grid = draftAsGrid(layOutTemplate(template, { today, withExample: true }));
    const plans = recognize(grid);
    if ("kind" in plans) return; // a logic model is no plan
    const removed = new Set(plans.flatMap(findExampleCells).map(formatCell));
    const left = plans
      .flatMap(({ columns, steps }) =>
        steps.filter(() => true).flatMap((step) => columns.flatMap(({ role }) => step[role] ?? [])),
      )
      .filter((placed) => !isBlank(placed) && !removed.has(formatCell(cellOf(placed))));
    expect(left).toEqual([]);
  },
);

test("what a team typed into an example's step stays", () => {
  const plan = readExample((row, r) => (r === 7 ? [row[0], "Library budget", ...row.slice(2)] : row));
  expect(findExampleCells(plan).map(formatCell)).not.toContain("B8");
  expect(findExampleCells(plan).map(formatCell)).toContain("A8");
});

test("a step of the team's own stays, with its day", () => {
  const plan = readExample((row, r) => (r === 8 ? ["Visit the district office", ...row.slice(1)] : row));
  expect(findExampleCells(plan).filter(({ row }) => row === 8)).toEqual([]);
});

test("an example's texts are known to the check, its people, days and short words are not", () => {
  expect(listTemplateTexts()).toContain(fold("Choose the reading assessment for grades 3–5 and buy it"));
  expect(listTemplateTexts()).toContain(fold("What needs to be done?"));
  for (const name of ["Grace Okafor", "Lena Hoffmann", "Ruth Cohen, Senior Center", "Job description"])
    expect(listTemplateTexts()).not.toContain(fold(name));
  expect(listTemplateTexts()).not.toContain("14");
});

/** The plan that is recognised in an Action Plan with its example, after `change` to a row (rows from 0). */
function readExample(
  change: <Value>(row: readonly Value[], r: number) => readonly (Value | string | undefined)[],
): Plan {
  const grid = draftAsGrid(layOutTemplate(actionPlan, { today, withExample: true }));
  const plans = recognize({ ...grid, values: grid.values.map((row, r) => change(row, r).map((value) => value ?? "")) });
  if ("kind" in plans || !plans[0]) throw new Error("The example was not recognised as a plan.");
  return plans[0];
}
