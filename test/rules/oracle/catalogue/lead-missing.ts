import { isBlank, textOf } from "../../../../src/plan/placed";
import { hasColumn, type Plan } from "../../../../src/plan/plan";
import { called, troubleAt } from "../asking/about-step";
import { defineRule } from "../define-rule";
import { ACTION_RECORD_HEADING } from "../drawings";
import type { Fix } from "../finding";
import type { StepWith } from "../listed-plan";

const WAYS = ["lead", "mobilizer", "mobilized", "facilitator", "facilitator-mobilized"] as const;

export const leadMissing = defineRule({
  id: "lead-missing",
  title: "Nobody leads",
  severity: "error",
  needs: ["step", "lead"],
  uses: WAYS,
  summary: "Every action has somebody who leads it, or who finds somebody who does.",
  why:
    "The group is responsible for finding those who are able and willing: an action without anybody will not " +
    "happen.",
  fix:
    "Name a member who leads, or one who mobilizes somebody else. As a last resort the facilitator may take it " +
    "on to mobilize.",
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
      ${ACTION_RECORD_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | Amira Haddad | | |
      | Put up signs in four languages | 2026-12-01 | 2026-12-20 | | Marc Dubois | Ruth Cohen |`,
    wrong: `
      ${ACTION_RECORD_HEADING}
      | Put up signs in four languages | 2026-12-01 | 2026-12-20 | | Marc Dubois | Ruth Cohen |
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | {lead-missing} | | |`,
  },
});

const isTaken = (step: StepWith<never, (typeof WAYS)[number]>): boolean =>
  WAYS.some((role) => step[role] && !isBlank(step[role]));

/**
 * Offered once somebody has an action, so that the group has begun to share them out; that all are considered, only
 * the group can say.
 */
function addLastResort({ fields }: Pick<Plan, "fields">): Fix {
  const name = fields["facilitator-name"] ? textOf(fields["facilitator-name"]) : "";
  return {
    kind: "add-columns",
    title: `All actions have been considered; add ${name || "the facilitator"} as a last resort`,
    because:
      `Go through all actions first. ${name || "The facilitator"} is there for a time only: for an action that still ` +
      "has nobody, the facilitator may find somebody who leads, and does not lead.",
    columns: [
      { role: "facilitator", heading: `${name || "The facilitator"} is responsible` },
      { role: "facilitator-mobilized", heading: "Who is to be mobilized to lead by the facilitator?" },
    ],
  };
}
