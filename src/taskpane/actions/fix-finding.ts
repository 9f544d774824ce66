import type { FixOutcome } from "../../commands/fixes/fix-outcome";
import { findSheet } from "../findings";
import type { Notice, OpenFinding } from "../state";
import type { Action } from "./action";
import { recheck } from "./check-plan";
import { followUp } from "./follow-up";

export interface FixFindingInput extends OpenFinding {
  /** Which of the finding's fixes. */
  readonly fix: number;
}

/** Fixes a finding, and checks the plan again. */
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

    return followUp(recheck(tools), describe(outcome), "The fix is made.");
  },
};

function describe(outcome: FixOutcome): Notice | null {
  switch (outcome.kind) {
    case "done":
      return null;
    case "refused":
      return { kind: "info", text: outcome.because };
    case "gone":
      return {
        kind: "info",
        text: "The plan has changed since it was checked, so nothing was written. Look at the list again.",
      };
  }
}
