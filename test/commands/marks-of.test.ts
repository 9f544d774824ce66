import { marksOf } from "../../src/commands/marks-of";
import { formatRectangle } from "../../src/sheet/a1";
import type { Plan } from "../../src/plan/plan";
import { recognize } from "../../src/recognition/recognize";
import { runRules } from "../../src/rules/run-rules";
import { readDrawing } from "../support/drawing";

const WORLD = { today: 46348, monthFirst: true }; // 22 November 2026

function readPlan(drawing: string): Plan {
  const plans = recognize(readDrawing(drawing).grid);
  if ("kind" in plans || !plans[0]) throw new Error("The drawing is no plan.");
  return plans[0];
}

test("a missing owner colours the whole column while its cells are blank, so that the colour goes by itself", () => {
  const plan = readPlan(`
    | Action Steps      | Resources | Measures of Implementation | Owner    | Deadline   |
    | Hire a math tutor | Budget    | Contract signed            | Ana Ruiz | 2026-12-01 |
    | Train 12 teachers | Room 4    | 12 teachers trained        |          | 2026-12-08 |`);
  const owner = marksOf(plan, runRules(plan, WORLD)).find(({ id }) => id === "owner-missing");
  expect(owner?.on.map(formatRectangle)).toEqual(["D2:D3"]);
  expect(owner?.whileBlank).toEqual({ column: 3, unlessBlank: 0 });
});

test("what the team ignores is not coloured", () => {
  const plan = readPlan(`
    | Action Steps      | Owner |
    | Hire a math tutor |       |`);
  const findings = runRules(plan, WORLD).map((finding) => ({ ...finding, ignored: "The principal decides in May." }));
  expect(marksOf(plan, findings)).toEqual([]);
});
