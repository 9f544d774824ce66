import { isMark, markCells } from "../excel/mark-cells";
import { run } from "../excel/run";
import type { NotAPlan, Plan } from "../plan/plan";
import type { Finding } from "../rules/finding";
import { runRules } from "../rules/run-rules";
import type { Day } from "../sheet/serial-date";
import type { Choices } from "./choices";
import type { Command } from "./command";
import { marksOf } from "./marks-of";
import { worldOf } from "./world-of";
import { readPlans, type Patience, type PlansRead, type Scope, type SheetPlans } from "./read-plans";

export interface CheckInput extends Patience {
  readonly today: Day;
  readonly scope: Scope;
  /** Whether to colour the cells. */
  readonly highlight: boolean;
}

export interface CheckOutcome {
  /** A plan an entry, in the order of the workbook; a sheet without a plan has one entry too. */
  readonly checks: readonly PlanCheck[];
  readonly choices: Choices;
}

export interface PlanCheck {
  readonly sheet: string;
  readonly plan: Plan | NotAPlan;
  readonly findings: readonly Finding[];
  /** Why the cells could not be coloured, as a sentence for the user; null where they are, or were not to be. */
  readonly notHighlighted: string | null;
}

/** Checks the plans and colours what they lack: one round trip where nothing is found, two else. */
export const checkPlan = {
  id: "checkPlan",
  title: "Check Plan",
  async run({ today, scope, highlight, ...patience }) {
    const read = await readPlans(scope, patience);
    const checks: PlanCheck[] = [];
    for (const sheet of read.sheets) {
      const found = checkSheet(sheet, read, today);
      const notHighlighted = highlight ? await highlightSheet(sheet, found) : null;
      checks.push(...found.map((check) => ({ ...check, notHighlighted })));
    }
    return { checks, choices: read.choices };
  },
} as const satisfies Command<CheckInput, CheckOutcome>;

type Found = Omit<PlanCheck, "notHighlighted">;

function checkSheet({ grid: { sheet }, plans }: SheetPlans, { workbook, choices }: PlansRead, today: Day): readonly Found[] {
  if ("kind" in plans) return [{ sheet, plan: plans, findings: [] }];
  const world = worldOf(workbook, today);
  return plans.map((plan) => ({ sheet, plan, findings: runRules(plan, world, choices.rules) }));
}

async function highlightSheet({ grid, protected: locked, formulaFormats }: SheetPlans, found: readonly Found[]): Promise<string | null> {
  const old = formulaFormats.filter(isMark).map(({ id }) => id);
  const marks = found.flatMap(({ plan, findings }) => (plan.kind === "plan" ? marksOf(plan, findings) : []));
  if (old.length + marks.length === 0) return null;
  if (locked) return "The sheet is protected, so its cells are not coloured. The list below is complete.";
  await run(markCells(grid.sheet, old, marks));
  return null;
}
