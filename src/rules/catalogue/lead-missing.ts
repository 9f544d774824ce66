import { type Placed, textOf } from "../../plan/placed";
import { hasColumn } from "../../plan/plan";
import { isStillConsidered, isTaken, saysConsidered, TAKING } from "../asking/columns/is-still-considered";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";
import { ACTION_RECORD_HEADING } from "../drawings";
import type { AddColumnsFix } from "../finding";

const [, ...OTHERS] = TAKING;

export const leadMissing = defineRule({
  id: "lead-missing",
  title: "Nobody leads",
  severity: "error",
  needs: ["step", "lead"],
  uses: OTHERS,
  summary: "Every action has somebody who leads it, or who finds somebody who does.",
  why:
    "The group is responsible for finding those who are able and willing: an action without anybody will not " +
    "happen.",
  fix:
    "Name a member who leads, or one who mobilizes somebody else. As a last resort the facilitator may take it " +
    "on to mobilize.",

  on: "lead.blank",
  unless: OTHERS.map((role) => `${role}.filled` as const),
  silentIn: isStillConsidered,
  say: (step) => `Nobody leads ${called(step)}, and nobody is to mobilize somebody who would.`,
  about: (plan) => (saysConsidered(plan) || plan.steps.some(isTaken)) && !hasColumn(plan, "facilitator"),
  fixes: (_step, _sight, { about: isOffered, plan: { fields } }) =>
    isOffered ? [makeLastResort(fields["facilitator-name"])] : [],

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

/**
 * Offered once the group has said that all actions have been considered; a record without a place to say so has to show
 * that the group has begun to share them out.
 */
export function makeLastResort(facilitator: Placed | undefined): AddColumnsFix {
  const name = facilitator ? textOf(facilitator) : "";
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
