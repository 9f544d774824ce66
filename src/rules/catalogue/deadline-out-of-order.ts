import { called } from "../asking/about-step";
import { dayAt, findDated } from "../asking/days";
import { findOutOfOrder } from "../asking/find-out-of-order";
import { sayDay } from "../asking/say-day";
import { defineRule } from "../define-rule";
import type { Fix } from "../finding";

export const deadlineOutOfOrder = defineRule({
  id: "deadline-out-of-order",
  title: "Out of date order",
  severity: "warning",
  needs: ["step", "deadline"],
  summary: "Steps are listed in order of completion.",
  why: "In order of completion a reader sees at once what comes next, and which steps others wait for.",
  fix: "Move the step up or down, or sort the steps by deadline.",

  *find({ steps }, { days, sections }) {
    const deadlines = days("deadline");
    const fixes = steps.sectionNames.length > 1 ? [] : SORT;
    for (const section of sections()) {
      const dated = findDated(deadlines, section);
      for (const { index, neighbour } of findOutOfOrder(dated.map((step) => dayAt(deadlines, step))))
        yield { index: dated[index] ?? 0, at: "deadline", about: { neighbour: dated[neighbour] ?? 0, fixes } };
    }
  },
  say: (step, { days }, { index, about: { neighbour }, plan }) => {
    const [day, other] = [index, neighbour].map((place) => sayDay(dayAt(days("deadline"), place)));
    const name = called(plan.steps.get(neighbour));
    const where = neighbour < index ? `before ${name} above it` : `after ${name} below it`;
    return `${called(step)} is due on ${day}, ${where} (${other}).`;
  },
  fixes: (_step, _sight, { about: { fixes } }) => fixes,

  examples: {
    right: `
      | Action Steps     | Deadline   |
      | Choose the books | 2026-12-01 |
      | Order the books  | 2026-12-15 |
      | Shelve the books | 2026-12-15 |`,
    wrong: `
      | Action Steps     | Deadline                           |
      | Choose the books | 2026-12-01                         |
      | Shelve the books | 2027-01-15                         |
      | Order the books  | 2026-12-15 {deadline-out-of-order} |`,
  },
});

const SORT: readonly Fix[] = [{ kind: "sort", title: "Sort the steps by deadline", by: "deadline" }];
