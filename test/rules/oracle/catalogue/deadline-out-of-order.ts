import { called, troubleAt } from "../asking/about-step";
import { datedSteps } from "../asking/dated-steps";
import { findOutOfOrder } from "../asking/find-out-of-order";
import { sayDay } from "../asking/say-day";
import { sectionsOf } from "../asking/sections-of";
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
  *check({ steps }, { says }) {
    const inSections = steps.some(({ sectionName }) => sectionName !== steps[0]?.sectionName);
    const fixes = inSections ? [] : SORT;
    for (const section of sectionsOf(steps)) {
      const dated = datedSteps(section, says);
      for (const { index, neighbour } of findOutOfOrder(dated.map(({ day }) => day))) {
        const [entry, other] = [dated[index], dated[neighbour]];
        if (!entry || !other) continue;
        const { step, day } = entry;
        const where =
          neighbour < index ? `before ${called(other.step)} above it` : `after ${called(other.step)} below it`;
        yield troubleAt(
          step,
          step.deadline,
          `${called(step)} is due on ${sayDay(day)}, ${where} (${sayDay(other.day)}).`,
          fixes,
        );
      }
    }
  },
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
