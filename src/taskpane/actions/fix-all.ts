import type { Finding } from "../../rules/finding";
import { findSheet } from "../findings";
import type { Action } from "./action";
import { recheck } from "./check-plan";
import { describeFix } from "./fix-finding";
import { followUp } from "./follow-up";

export interface FixAllInput {
  /** The place of the plan in `check.checks`. */
  readonly plan: number;
  /** Of one rule, each with one fix that nobody need choose. */
  readonly findings: readonly Finding[];
}

/** Fixes all findings of a rule at once, and checks the plan again. */
export const fixAll: Action<FixAllInput> = {
  id: "fixAll",
  doing: "Fixing…",

  async run(tools, { plan, findings }) {
    const { clock, load, state } = tools;
    const commands = await (await load()).LATER.fixAll();
    const outcome = await commands.fixAll.run({
      today: clock.today(),
      sheet: findSheet(state(), plan),
      findings,
      merges: state().check?.merges ?? {},
    });

    const done = `${String(findings.length)} are fixed: ${findings[0]?.title ?? ""}.`;
    return followUp(recheck(tools), describeFix(outcome, done), done);
  },
};
