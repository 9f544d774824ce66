import type { EarlierCheck } from "../../commands/check/check-outcome";
import type { CheckScope } from "../../commands/check-plan";
import { readFailure } from "../../commands/failure";
import { isBeingCheckedAgain } from "../keep-checking";
import type { Check } from "../state";
import type { Action, Tools } from "./action";

export interface CheckPlanInput {
  readonly scope: CheckScope;
}

/** Checks the active sheet, all sheets or all plans, and shows what was found. */
export const checkPlan: Action<CheckPlanInput> = {
  id: "checkPlan",
  doing: "Checking the plan…",
  tellsProgress: true,
  stopped: "Stopped. The check is incomplete; no more cells will be highlighted.",
  announce: ({ scope }) => ({ type: "check-wanted", scope }),

  async run(tools, { scope }) {
    await check(tools, scope);
    return null;
  },
};

/** Checks the plan again after a change in the workbook. */
export const checkQuietly: Action = {
  id: "checkQuietly",
  doing: "Checking the plan…",
  quiet: true,
  left: { type: "check-left" },

  async run(tools) {
    if (!isBeingCheckedAgain(tools.state())) return null;
    try {
      await recheck(tools);
      return null;
    } catch (error) {
      if (readFailure(error).kind === "refused") tools.dispatch({ type: "sheet-lost" });
      throw error;
    }
  },
};

/** Checks the same sheets again, whichever is active now, and shows them in the same order. */
export function recheck(tools: Tools): Promise<void> {
  const { check: last, scope } = tools.state();
  const sheets = last && scope === "active" ? [...new Set(last.checks.map(({ sheet }) => sheet))] : scope;
  return check(tools, sheets, last ?? undefined);
}

async function check({ clock, dispatch, load, progress }: Tools, scope: CheckScope, last?: Check): Promise<void> {
  const commands = await load();
  dispatch({ type: "check-begun" });
  const first = last?.checks[0]?.sheet;
  const earlier: EarlierCheck | undefined = last;
  const outcome = await commands.checkPlan.run({
    today: clock.today(),
    scope,
    highlight: true,
    ...(first !== undefined && { first }),
    ...(earlier && { earlier }),
    ...progress,
  });

  progress.signal?.throwIfAborted();
  dispatch({ type: "checked", outcome, at: clock.time() });
}
