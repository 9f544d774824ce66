import { isBlank, textOf } from "../../plan/placed";
import { hasColumn } from "../../plan/plan";
import type { Role } from "../../plan/role";
import { simpleText } from "../../values/simple-text";
import { splitNames } from "../../values/split-names";
import { called, quote, troubleAt } from "../asking/about-step";
import type { Rule } from "../rule";

export const facilitatorLeads = {
  id: "facilitator-leads",
  severity: "warning",
  needs: ["step"],
  summary: "The facilitator mobilizes and does not lead.",
  why: "Facilitators belong to a temporary team: what they lead ends with them.",
  fix: "Name somebody of the group, or somebody whom the facilitator mobilizes.",
  *check(plan) {
    const name = plan.fields["facilitator-name"];
    if (!name && !hasColumn(plan, "facilitator")) return;
    for (const step of plan.steps) {
      const facilitators = [name, step.facilitator].flatMap((placed) =>
        placed && !isBlank(placed) ? simpleText(placed.value) : [],
      );
      if (facilitators.length === 0) continue;
      for (const role of LEADING) {
        const placed = step[role];
        if (
          placed &&
          !isBlank(placed) &&
          splitNames(placed.value).some((one) => facilitators.includes(simpleText(one)))
        )
          yield troubleAt(step, placed, `${quote(textOf(placed))} is the facilitator, and is to lead ${called(step)}.`);
      }
    }
  },
  examples: {
    right: `
      | What | Start | End | Who is responsible to lead? | Who is responsible to mobilize? | Who is to be mobilized to lead? | [Facilitator name] is responsible | Who is to be mobilized to lead by the facilitator? |
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 |  |  |  | Dora Klein | Olga Petrova |`,
    wrong: `
      | What | Start | End | Who is responsible to lead? | Who is responsible to mobilize? | Who is to be mobilized to lead? | [Facilitator name] is responsible | Who is to be mobilized to lead by the facilitator? |
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 |  |  |  | Dora Klein | Dora Klein {facilitator-leads} |`,
  },
} as const satisfies Rule<"step">;

const LEADING: readonly Role[] = ["lead", "mobilized", "facilitator-mobilized"];
