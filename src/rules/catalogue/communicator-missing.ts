import { isBlank } from "../../plan/placed";
import { called, troubleAt } from "../asking/about-step";
import { isToBeTold } from "../asking/is-to-be-told";
import type { Rule } from "../rule";

export const communicatorMissing = {
  id: "communicator-missing",
  severity: "warning",
  needs: ["step", "communicator"],
  summary: "Every step that is to be told says who tells it.",
  why: "News that everybody might bring nobody brings.",
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
} as const satisfies Rule<"step" | "communicator">;
