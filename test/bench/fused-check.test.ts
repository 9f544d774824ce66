import { recognize } from "../../src/recognition/recognize";
import { RULES } from "../../src/rules/catalogue/index";
import { NO_CHOICES } from "../../src/rules/rule-choices";
import { runRules } from "../../src/rules/run-rules";
import { checkFused } from "./fused-check";
import { generatePlan } from "./generate-plan";

/** The rules, each step reported by itself. */
const CELL_BY_CELL = RULES.map((rule) => ({ ...rule, together: () => null, areBlanksJoined: false }));
const TODAY = 46348; // 22 November 2026

test("the pass fused by hand finds what its rules find, cell by cell", () => {
  const grid = generatePlan({ steps: 3000, faults: 0.3, seed: 11 });
  const [plan] = recognize(grid) as Exclude<ReturnType<typeof recognize>, { kind: string }>;
  const fused = checkFused(grid.values, TODAY).map(({ rule, row, column }) => `${rule} ${row} ${column}`);
  const rules = new Set(fused.map((finding) => finding.split(" ")[0]));
  const found = runRules(plan!, { today: TODAY, monthFirst: false }, NO_CHOICES, CELL_BY_CELL)
    .filter(({ rule }) => rules.has(rule))
    .map(({ rule, cell }) => `${rule} ${cell.row} ${cell.column}`);

  expect(rules.size).toBeGreaterThan(18);
  expect(fused.toSorted()).toEqual(found.toSorted());
});
