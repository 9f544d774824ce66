import type { EarlierCheck } from "../../commands/check-plan";
import { readFailure } from "../../commands/failure";
import type { Scope } from "../../commands/read-plans";
import type { Action, Tools } from "./action";

export interface CheckPlanInput {
  readonly scope: Scope;
}

/** Checks the active sheet or all sheets, and shows what was found. */
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

/** Checks the plan again after a change in the workbook, unless something else is being done. */
export const checkQuietly: Action = {
  id: "checkQuietly",
  doing: "Checking the plan…",
  quiet: true,

  async run(tools) {
    try {
      await recheck(tools);
      return null;
    } catch (error) {
      if (readFailure(error).kind === "refused") tools.dispatch({ type: "sheet-lost" });
      throw error;
    }
  },
};

/** Checks the same sheets again, whichever is active now. */
export function recheck(tools: Tools): Promise<void> {
  const { check: last, scope } = tools.state();
  const sheets = last && scope === "active" ? [...new Set(last.checks.map(({ sheet }) => sheet))] : scope;
  return check(tools, sheets, last ?? undefined);
}

async function check({ clock, dispatch, load, progress }: Tools, scope: Scope, earlier?: EarlierCheck): Promise<void> {
  const commands = await load();
  const outcome = await commands.checkPlan.run({
    today: clock.today(),
    scope,
    highlight: true,
    ...(earlier && { earlier }),
    ...progress,
  });

  progress.signal?.throwIfAborted();
  dispatch({ type: "checked", outcome, at: clock.time() });
}
