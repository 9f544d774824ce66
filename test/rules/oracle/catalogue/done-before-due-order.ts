import { called, troubleAt } from "../asking/about-step";
import { datedSteps } from "../asking/dated-steps";
import { sayDay } from "../asking/say-day";
import { defineRule } from "../define-rule";

export const doneBeforeDueOrder = defineRule({
  id: "done-before-due-order",
  title: "Done before earlier steps",
  severity: "tip",
  needs: ["step", "deadline", "status"],
  summary: "Steps are done in the order in which they are due.",
  why:
    "A later step that is done while an earlier one is not hints at a forgotten status, or at an order that was" +
    " never real.",
  fix: "Update the status of the earlier step, or give it a later deadline.",
  *check({ steps }, { says }) {
    if (!steps.some(({ status }) => says.status(status) === "done")) return;
    const dated = datedSteps(steps, says);
    let open: (typeof dated)[number] | null = null;
    for (const entry of dated.sort((a, b) => a.day - b.day)) {
      const status = says.status(entry.step.status);
      if (status === "not-started" || status === "started") open = entry;
      if (status !== "done" || !open || open.day === entry.day) continue;
      yield troubleAt(
        entry.step,
        entry.step.status,
        `${called(entry.step)} is done, but ${called(open.step)}, due before it (${sayDay(open.day)}), is not.`,
      );
      open = null;
    }
  },
  examples: {
    right: `
      | Action Steps     | Deadline   | Status      |
      | Choose the books | 2026-12-01 | done        |
      | Order the books  | 2026-12-15 | in progress |`,
    wrong: `
      | Action Steps     | Deadline   | Status                       |
      | Choose the books | 2026-12-01 | not started                  |
      | Order the books  | 2026-12-15 | done {done-before-due-order} |
      | Shelve the books | 2026-12-20 | done                         |`,
  },
});
