import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const cadenceUnreadable = defineRule({
  id: "cadence-unreadable",
  title: "Unreadable “how often”",
  severity: "warning",
  needs: ["step", "cadence"],
  summary: "The frequency can be scheduled.",
  why: "“Regularly” gives no next date, neither to people nor to the communication plan.",
  fix: "Write daily, weekly, every 2 weeks, monthly, quarterly, at milestones, once, or on completion.",

  on: "cadence.unreadable",
  when: "audience.filled", // elsewhere it says how often the step is carried out
  say: (step) => `${called(step)} is to be communicated ${quoteCell(step.cadence)}, which gives no dates.`,

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
});
