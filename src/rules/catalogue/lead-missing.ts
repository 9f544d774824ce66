import { isBlank, textOf } from "../../plan/placed";
import { hasColumn, type Plan, type Step } from "../../plan/plan";
import type { Role } from "../../plan/role";
import { called, troubleAt } from "../asking/about-step";
import type { Fix } from "../finding";
import type { Rule } from "../rule";

const WAYS: readonly Role[] = ["lead", "mobilizer", "mobilized", "facilitator", "facilitator-mobilized"];

export const leadMissing = {
  id: "lead-missing",
  severity: "error",
  needs: ["step", "lead"],
  summary: "Every action has somebody who leads it, or who finds somebody who does.",
  why: "The group is responsible for finding those who are able and willing: an action without anybody will not happen.",
  fix: "Name a member who leads, or one who mobilizes somebody else. As a last resort the facilitator may take it on to mobilize.",
  live: [{ blank: WAYS }],
  *check(plan) {
    const { steps } = plan;
    const lastResort = steps.some(isTaken) && !hasColumn(plan, "facilitator") ? [addLastResort(plan)] : [];
    for (const step of steps)
      if (!isBlank(step.step) && !isTaken(step))
        yield troubleAt(
          step,
          step.lead,
          `Nobody leads ${called(step)}, and nobody is to mobilize somebody who would.`,
          lastResort,
        );
  },
  examples: {
    right: `
      | What                           | Start      | End        | Who is responsible to lead? | Who is responsible to mobilize? | Who is to be mobilized to lead? |
      | Win a bus line to the clinic   | 2026-12-01 | 2027-03-01 | Amira Haddad                |                                 |                                 |
      | Put up signs in four languages | 2026-12-01 | 2026-12-20 |                             | Marc Dubois                     | Ruth Cohen                      |`,
    wrong: `
      | What                           | Start      | End        | Who is responsible to lead? | Who is responsible to mobilize? | Who is to be mobilized to lead? |
      | Put up signs in four languages | 2026-12-01 | 2026-12-20 |                             | Marc Dubois                     | Ruth Cohen                      |
      | Win a bus line to the clinic   | 2026-12-01 | 2027-03-01 | {lead-missing}              |                                 |                                 |`,
  },
} as const satisfies Rule<"step" | "lead">;

const isTaken = (step: Step): boolean => WAYS.some((role) => step[role] && !isBlank(step[role]));

/** Offered once somebody has an action, so that the group has begun to share them out; that all are considered, only the group can say. */
function addLastResort({ fields }: Pick<Plan, "fields">): Fix {
  const name = fields["facilitator-name"] ? textOf(fields["facilitator-name"]) : "";
  return {
    kind: "add-columns",
    title: `All actions are considered: add ${name || "the facilitator"} as a last resort`,
    because: `Go through all actions first. Only for those that still have nobody may ${name || "the facilitator"}, who is there for a time only, find somebody who leads; leading stays with those who stay.`,
    columns: [
      { role: "facilitator", heading: `${name || "The facilitator"} is responsible` },
      { role: "facilitator-mobilized", heading: "Who is to be mobilized to lead by the facilitator?" },
    ],
  };
}
