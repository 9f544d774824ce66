import type { Day } from "../../sheet/serial-date";
import type { Parent } from "../asking/order/find-parents";
import { called } from "../asking/wording/quote";
import { sayDay } from "../asking/wording/say-day";
import { defineRule } from "../define-rule";

export const stepOutsidePhase = defineRule({
  id: "step-outside-phase",
  title: "Outside its phase",
  severity: "warning",
  needs: ["step", "deadline"],
  uses: ["start", "number", "section"],
  summary: "A step begins and ends within its phase.",
  why: "A phase is over when its last step is: one of the two dates is wrong, and so is everybody who relies on it.",
  fix: "Correct the date of the step or of the phase, or move the step to another phase.",

  *find(_, { days, parents }) {
    const [starts, deadlines] = [days("start"), days("deadline")];
    for (const [index, phase] of parents()) {
      const found = compare(phase, {
        begins: starts.last[index] ?? NaN,
        due: deadlines.first[index] ?? NaN,
        ends: deadlines.last[index] ?? NaN,
      });
      if (found) yield { index, ...found };
    }
  },
  say: (step, _, { about: how }) => `${called(step)} ${how}.`,

  examples: {
    right: `
      | Action Steps          | Owner    | Start      | Deadline   |
      | Phase 1: Prepare      |          | 2027-01-04 | 2027-01-29 |
      | Measure both rooms    | Ana Ruiz | 2027-01-04 | 2027-01-15 |
      | Order the shelves     | Bo Lind  | 2027-01-11 | 2027-01-29 |
      | Phase 2: Open         |          | 2027-02-01 | 2027-02-26 |
      | Invite the families   | Ana Ruiz | 2027-02-01 | 2027-02-12 |`,
    wrong: `
      | Action Steps          | Owner    | Start                           | Deadline                        |
      | Phase 1: Prepare      |          | 2027-01-04                      | 2027-01-29                      |
      | Measure both rooms    | Ana Ruiz | 2027-01-04                      | 2027-01-15                      |
      | Order the shelves     | Bo Lind  | 2027-01-11                      | 2027-02-12 {step-outside-phase} |
      | Phase 2: Open         |          | 2027-02-01                      | 2027-02-26                      |
      | Invite the families   | Ana Ruiz | 2027-01-25 {step-outside-phase} | 2027-02-12                      |`,
  },
});

/** The days of a step; `NaN` where nothing says them. */
interface Span {
  readonly begins: Day;
  readonly due: Day;
  readonly ends: Day;
}

/** How the dates of a step contradict those of its phase, and which of them; null where they do not. */
function compare(phase: Parent, { begins, due, ends }: Span) {
  const { name, from, until } = phase;
  if (due > until)
    return { at: "deadline", about: `ends on ${sayDay(due)}, after ${name} does (${sayDay(until)})` } as const;
  if (ends < from)
    return { at: "deadline", about: `ends on ${sayDay(ends)}, before ${name} starts (${sayDay(from)})` } as const;
  return begins < from
    ? ({ at: "start", about: `starts on ${sayDay(begins)}, before ${name} does (${sayDay(from)})` } as const)
    : null;
}
