import { cellOf } from "../../plan/placed";
import type { Plan } from "../../plan/plan";
import type { Role } from "../../plan/role";
import { linkSubPlans } from "../../recognition/link-sub-plans";
import type { Cell } from "../../sheet/cell";
import { mayBeMerged, readMerged } from "../check/read-merged";
import type { Choices } from "./choices";
import type { SheetPlans } from "./read-plans";

/**
 * The plans of sheets, with their merged cells where a blank cell of these columns may be one; that may empty the
 * user's undo list.
 */
export async function readClosely(
  sheets: readonly SheetPlans[],
  choices: Choices,
  roles: readonly Role[],
): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for (const sheet of sheets) {
    const isInDoubt = listPlans(sheet).some(
      (plan) =>
        plan.columns.some(({ role }) => roles.includes(role)) && mayBeMerged(sheet, plan, listCells(plan, roles)),
    );
    plans.push(...listPlans(isInDoubt ? await readMerged(sheet, choices) : sheet));
  }
  return linkSubPlans(plans);
}

/** None where the sheet has no plan. */
export const listPlans = ({ plans }: SheetPlans): readonly Plan[] => ("kind" in plans ? [] : plans);

const listCells = ({ steps }: Plan, roles: readonly Role[]): readonly Cell[] =>
  [...steps].flatMap((step) => roles.flatMap((role) => (step[role] ? [cellOf(step[role])] : [])));
