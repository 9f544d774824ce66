import { isBlank, textOf } from "../../plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
import { PAIRS } from "../asking/mobilizing-pairs";
import type { Rule } from "../rule";

export const mobilizedMissing = {
  id: "mobilized-missing",
  severity: "error",
  needs: ["step", "mobilizer", "mobilized"],
  summary: "Who mobilizes knows whom.",
  why: "To mobilize somebody one has to know who is best placed to lead the action.",
  fix: "Write who is to be mobilized to lead.",
  live: PAIRS.map(([who, whom]) => ({ blank: [whom], filled: [who] })),
  *check({ steps }) {
    for (const step of steps)
      for (const [who, whom] of PAIRS) {
        const mobilizer = step[who];
        const mobilized = step[whom];
        if (mobilizer && mobilized && !isBlank(step.step) && !isBlank(mobilizer) && isBlank(mobilized))
          yield troubleAt(
            step,
            mobilized,
            `${quote(textOf(mobilizer))} is to mobilize somebody for ${called(step)}, but nobody is named.`,
          );
      }
  },
  examples: {
    right: `
      | What                         | Start      | End        | Who is responsible to lead? | Who is responsible to mobilize? | Who is to be mobilized to lead? |
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 |                             | Marc Dubois                     | Ruth Cohen                      |`,
    wrong: `
      | What                         | Start      | End        | Who is responsible to lead? | Who is responsible to mobilize? | Who is to be mobilized to lead? |
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 |                             | Marc Dubois                     | {mobilized-missing}             |`,
  },
} as const satisfies Rule<"step" | "mobilizer" | "mobilized">;
