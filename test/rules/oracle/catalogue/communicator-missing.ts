import { isBlank } from "../../../../src/plan/placed";
import { called, troubleAt } from "../asking/about-step";
import { isToBeTold } from "../asking/is-to-be-told";
import { defineRule } from "../define-rule";

export const communicatorMissing = defineRule({
  id: "communicator-missing",
  title: "Missing communicator",
  severity: "warning",
  needs: ["step", "communicator"],
  uses: ["audience"],
  summary: "Every step with an audience says who informs it.",
  why: "When anybody could pass on the news, nobody does.",
  fix: "Write who informs the audience; the communication plan assumes the responsible person until then.",
  live: [{ blank: ["communicator"], filled: ["audience"] }],
  *check({ steps }) {
    for (const step of steps)
      if (isBlank(step.communicator) && !isBlank(step.step) && isToBeTold(step))
        yield troubleAt(step, step.communicator, `${called(step)} does not say who informs its audience.`);
  },
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
