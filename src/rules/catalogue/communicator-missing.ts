import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const communicatorMissing = defineRule({
  id: "communicator-missing",
  title: "Missing communicator",
  severity: "warning",
  needs: ["step", "communicator"],
  summary: "Every step with an audience says who informs it.",
  why: "When anybody could pass on the news, nobody does.",
  fix: "Write who informs the audience; the communication plan assumes the responsible person until then.",

  on: "communicator.blank",
  unless: "audience.blank",
  say: (step) => `${called(step)} does not say who informs its audience.`,

  examples: {
    right: `
      | Action Steps       | Target Audience | Who informs | Owner    |
      | Order the new beds | Nurses          | Bo Lind     | Ana Ruiz |
      | Paint the ward     |                 |             | Ana Ruiz |`,
    wrong: `
      | Action Steps       | Target Audience | Who informs            | Owner    |
      | Order the new beds | Nurses          | {communicator-missing} | Ana Ruiz |`,
  },
});
