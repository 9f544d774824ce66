import { dayAt, findDated } from "../asking/order/days";
import { called } from "../asking/wording/quote";
import { sayDay } from "../asking/wording/say-day";
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

  *find(_, { column, days, says, sections, statuses, today }) {
    const isAnyDone =
      column("status")
        ?.tally()
        .some(({ value }) => says.status({ value }) === "done") ?? false;
    if (!isAnyDone) return;
    const deadlines = days("deadline");
    const all = statuses();
    for (const section of sections()) {
      let open: number | null = null;
      const dated = findDated(deadlines, section);
      for (const index of dated.toSorted((a, b) => dayAt(deadlines, a) - dayAt(deadlines, b))) {
        const status = all[index];
        const isPast = dayAt(deadlines, index) < today; // which deadline-passed says
        if (status === "not-started" && !isPast) open = index;
        if (status !== "done" || open === null || dayAt(deadlines, open) === dayAt(deadlines, index)) continue;
        yield { index, at: "status", about: open };
        open = null;
      }
    }
  },
  say: (step, { days }, { about: open, plan }) =>
    `${called(step)} is done, but ${called(plan.steps.get(open))}, ` +
    `due before it (${sayDay(dayAt(days("deadline"), open))}), is not.`,

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
