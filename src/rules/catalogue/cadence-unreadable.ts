import { textOf } from "../../plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
import type { Rule } from "../rule";

export const cadenceUnreadable = {
  id: "cadence-unreadable",
  severity: "warning",
  needs: ["step", "cadence"],
  summary: "How often is said in words of the calendar.",
  why: "From “regularly” nobody can work out the next date, nor can the communication plan.",
  fix: "Write daily, weekly, every 2 weeks, monthly, quarterly, at milestones, once, or on completion.",
  *check({ steps }, { says }) {
    for (const step of steps)
      if (says.cadence(step.cadence).kind === "unreadable")
        yield troubleAt(
          step,
          step.cadence,
          `${called(step)} is to be communicated ${quote(textOf(step.cadence))}, which gives no dates.`,
        );
  },
  examples: {
    right: `
      | Action Steps       | Target Audience | How often        |
      | Order the new beds | Nurses          | every two weeks  |
      | Paint the ward     | Patients        | à la fin         |
      | Open the doors     | Eltern          | alle drei Monate |`,
    wrong: `
      | Action Steps       | Target Audience | How often                      |
      | Order the new beds | Nurses          | regularly {cadence-unreadable} |`,
  },
} as const satisfies Rule<"step" | "cadence">;
