import type { Plan } from "../../src/plan/plan";
import { runRules } from "../../src/rules/run-rules";
import { formatCell } from "../../src/sheet/a1";
import { readDrawing } from "./drawing";
import { plansOf, WORLD } from "./expect-findings";

/** The plans of a drawing, through the real recognition. */
export const readPlans = (drawing: string): readonly Plan[] => plansOf(readDrawing(drawing).grid);

/** All that is said of a drawing: `["owner-missing B3"]`. */
export const judge = (drawing: string): readonly string[] =>
  readPlans(drawing)
    .flatMap((plan) => runRules(plan, WORLD))
    .map(({ rule, cell }) => `${rule} ${formatCell(cell)}`);

/** The roles that a drawing's columns are read as, in its order: `["step: Action", "owner: Who"]`. */
export const rolesOf = (drawing: string): readonly string[] =>
  readPlans(drawing).flatMap(({ columns }) => columns.map(({ role, heading }) => `${role}: ${heading}`));
