import { isBlank, textOf } from "../../plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
import { PAIRS } from "../asking/mobilizing-pairs";
import type { Rule } from "../rule";

export const mobilizerMissing = {
  id: "mobilizer-missing",
  severity: "error",
  needs: ["step", "mobilizer", "mobilized"],
  summary: "Who is to be mobilized is mobilized by somebody.",
  why: "Somebody from the group stays accountable for bringing in the one who is to lead.",
  fix: "Write who of the group is responsible to mobilize.",
  live: PAIRS.map(([who, whom]) => ({ blank: [who], filled: [whom] })),
  *check({ steps }) {
    for (const step of steps)
      for (const [who, whom] of PAIRS) {
        const mobilizer = step[who];
        const mobilized = step[whom];
        if (mobilizer && mobilized && !isBlank(step.step) && isBlank(mobilizer) && !isBlank(mobilized))
          yield troubleAt(
            step,
            mobilizer,
            `${quote(textOf(mobilized))} is to be mobilized for ${called(step)}, but nobody is to do it.`,
          );
      }
  },
  examples: {
    right: `
      | What                         | Start      | End        | Who is responsible to lead? | Who is responsible to mobilize? | Who is to be mobilized to lead? |
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 |                             | Marc Dubois                     | Ruth Cohen                      |`,
    wrong: `
      | What                         | Start      | End        | Who is responsible to lead? | Who is responsible to mobilize? | Who is to be mobilized to lead? |
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 |                             | {mobilizer-missing}             | Ruth Cohen                      |`,
  },
} as const satisfies Rule<"step" | "mobilizer" | "mobilized">;
