import { findInWalk, findSheet, listWalk } from "../findings";
import type { Undo } from "../state";
import type { Action, Tools } from "./action";
import { recheck } from "./check-plan";
import { followUp } from "./follow-up";
import { readPlanQuietly } from "./overview";

/** Takes back what a fix wrote, and opens its finding again. */
export const undoFix: Action<Undo> = {
  id: "undoFix",
  doing: "Undoing…",

  async run(tools, undo) {
    const commands = await (await tools.load()).LATER.undoFix();
    const outcome = await commands.undoFix.run(undo.writes);
    const text = outcome.kind === "refused" ? outcome.because : "Undone: the sheet is as it was before.";
    const kind = outcome.kind === "done" ? "success" : "info";
    return followUp(showAgain(tools, undo), { kind, text }, text);
  },
};

/** What the pane shows of the plan, read again; the finding that is back is open, and its cell selected. */
async function showAgain(tools: Tools, { opened }: Undo): Promise<void> {
  const { dispatch, load, state } = tools;
  if (state().check) await recheck(tools);
  if (state().tab === "plan") await readPlanQuietly.run(tools, undefined);
  if (!opened || findInWalk(listWalk(state()), opened) < 0) return;
  dispatch({ type: "finding-opened", opened });
  await (await load()).goTo.run({ sheet: findSheet(state(), opened.plan), cell: opened.finding.cell });
}
