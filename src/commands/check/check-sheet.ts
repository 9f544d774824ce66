import type { Plan } from "../../plan/plan";
import type { Finding } from "../../rules/finding";
import { checkInPortions } from "../../rules/run-rules";
import type { World } from "../../rules/world";
import { rulesOf } from "../profile/rules-of";
import type { Choices } from "../reading/choices";
import { linkAgain } from "../reading/link-sheets";
import { makePause, partOfProgress, type Progress } from "../reading/progress";
import type { PlansRead, SheetPlans } from "../reading/read-plans";
import type { Checked } from "./check-outcome";
import { mayBeMerged, readMerged } from "./read-merged";

/** A sheet as it was read for its check, with merged cells where they matter, and what was found on it. */
export interface CheckedSheet {
  readonly sheet: SheetPlans;
  readonly found: readonly Checked[];
}

/** Checks the plans of a sheet; where a blank cell that was found may be a merged one, once more with merged cells. */
export async function checkSheet(
  sheet: SheetPlans,
  world: World,
  read: PlansRead,
  progress: Progress,
): Promise<CheckedSheet> {
  const found = await checkPlans(sheet, world, read.choices, progress);
  if (!found.some((one) => isInDoubt(sheet, one))) return { sheet, found };

  const merged = await readMerged(sheet, read.choices);
  if (merged.plans === sheet.plans) return { sheet: merged, found };

  const linked = linkAgain(read, merged);
  return { sheet: linked, found: await checkPlans(linked, world, read.choices, progress) };
}

const isInDoubt = (sheet: SheetPlans, { plan, findings }: Checked): boolean =>
  plan.kind === "plan" &&
  mayBeMerged(
    sheet,
    plan,
    findings.map(({ cell }) => cell),
  );

async function checkPlans(
  { grid, plans }: SheetPlans,
  world: World,
  choices: Choices,
  progress: Progress,
): Promise<readonly Checked[]> {
  if ("kind" in plans) return [{ sheet: grid.sheet, plan: plans, findings: [] }];
  const found: Checked[] = [];
  for (const [i, plan] of plans.entries()) {
    const findings = await checkPatiently(plan, world, choices, partOfProgress(progress, i, plans.length));
    found.push({ sheet: grid.sheet, plan, findings });
  }
  return found;
}

/** In small portions, so that a long plan leaves the pane alive and can be stopped. */
async function checkPatiently(
  plan: Plan,
  world: World,
  choices: Choices,
  progress: Progress,
): Promise<readonly Finding[]> {
  const pause = makePause(progress);
  const checking = checkInPortions(plan, world, rulesOf(choices));
  for (;;) {
    const portion = checking.next();
    if (portion.done) return portion.value;
    await pause(portion.value);
  }
}
