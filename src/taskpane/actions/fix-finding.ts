import type { FixInput } from "../../commands/apply-fix";
import type { FixOutcome } from "../../commands/fixes/fix-outcome";
import { formatCell } from "../../sheet/a1";
import { findSheet, isSameFinding } from "../findings";
import type { Notice, OpenFinding } from "../state";
import type { Action, Tools } from "./action";
import { recheck } from "./check-plan";
import { followUp } from "./follow-up";

export interface FixFindingInput extends OpenFinding {
  /** Which of the finding's fixes, or what was typed into its card. */
  readonly fix: FixInput["fix"];
}

/** Fixes a finding, checks the plan again, and goes on to the next finding. */
export const fixFinding: Action<FixFindingInput> = {
  id: "applyFix",
  doing: "Fixing…",

  async run(tools, { plan, finding, fix }) {
    const { clock, load, state } = tools;
    const { applyFix } = await (await load()).LATER.applyFix();
    const outcome = await applyFix.run({
      today: clock.today(),
      sheet: findSheet(state(), plan),
      finding,
      fix,
      merges: state().check?.merges ?? {},
    });

    const goOn = async () => {
      await recheck(tools);
      await selectOpened(tools, finding);
    };
    const done = `${formatCell(finding.cell)} is changed.`;
    return followUp(goOn(), describeFix(outcome, done, { plan, finding }), done);
  },
};

/** Selects the cell of the finding that is open now, unless it is still the same. */
async function selectOpened({ load, state }: Tools, before: OpenFinding["finding"]): Promise<void> {
  const { opened } = state();
  if (!opened || isSameFinding(opened.finding, before)) return;
  await (await load()).goTo.run({ sheet: findSheet(state(), opened.plan), cell: opened.finding.cell });
}

/**
 * What to tell of a fix: `done` where it is made, and how to undo it. Where nothing can be undone here, the pane shows
 * the fix of one finding anyway.
 */
export function describeFix(outcome: FixOutcome, done: string, opened?: OpenFinding): Notice | null {
  switch (outcome.kind) {
    case "done":
      if (outcome.undo)
        return { kind: "success", text: done, undo: { writes: outcome.undo, ...(opened && { opened }) } };
      return opened ? null : { kind: "success", text: done };
    case "refused":
      return { kind: "info", text: outcome.because };
    case "gone":
      return {
        kind: "info",
        text: "The plan has changed since it was checked, so nothing was written. Look at the list again.",
      };
  }
}
