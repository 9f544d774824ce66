import { isBlank, textOf } from "../../../../src/plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
import { defineRule } from "../define-rule";

export const statusUnreadable = defineRule({
  id: "status-unreadable",
  title: "Unreadable status",
  severity: "tip",
  needs: ["step", "status"],
  summary: "A status says whether a step is done.",
  why: "Only where the check understands the status can it leave out what is done and watch what is late.",
  fix: "Write not started, in progress, done or cancelled, a share such as 40%, or tick a box.",
  *check({ steps }, { says }) {
    for (const step of steps)
      if (!isBlank(step.step) && says.status(step.status) === "unreadable")
        yield troubleAt(
          step,
          step.status,
          `The status of ${called(step)}, ${quote(textOf(step.status))}, does not say whether it is done.`,
        );
  },
  examples: {
    right: `
      | Action Steps       | Owner    | Status     |
      | Order the new beds | Bo Lind  | En cours   |
      | Paint the ward     | Ana Ruiz | 40%        |
      | Open the doors     | Ana Ruiz | Done (May) |`,
    wrong: `
      | Action Steps       | Owner   | Status                  |
      | Order the new beds | Bo Lind | hmm {status-unreadable} |`,
  },
});
