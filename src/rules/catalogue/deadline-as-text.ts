import type { Placed } from "../../plan/placed";
import { findHeading } from "../../plan/plan";
import type { ExactDay } from "../../values/dates/deadline";
import type { Readings } from "../../values/readings";
import { called, quoteCell } from "../asking/wording/quote";
import { sayDay } from "../asking/wording/say-day";
import { writeDay } from "../asking/wording/write-day";
import { defineRule } from "../define-rule";
import type { Column } from "../facts/column";
import type { WriteAllFix, WriteFix } from "../finding";

export const deadlineAsText = defineRule({
  id: "deadline-as-text",
  title: "Date typed as text",
  severity: "warning",
  needs: ["step", "deadline"],
  summary: "A deadline is a date, not text that looks like one.",
  why: "Excel can neither sort nor compare text, and colleagues abroad may read 3/4 the other way round.",
  fix: "Turn the text into a date, or type the date again.",

  on: "deadline.text",
  together: (found, plan, { says }) => {
    const cell = findHeading(plan, "deadline");
    const texts = found.map(({ index }) => plan.steps.get(index).deadline);
    const [first] = texts;
    return cell && first
      ? {
          cell,
          message: `${texts.length} deadlines are text and not dates, such as ${quoteCell(first)}.`,
          fixes: turnAllIntoDates(texts, says, plan.from1904),
        }
      : null;
  },
  silentIn: (_plan, { isAllText = false, column, says }) => isAllText || !areMostlyDays(column("deadline"), says),
  say: (step) => `The deadline of ${called(step)}, ${quoteCell(step.deadline)}, is text and not a date.`,
  fixes: ({ deadline }, { says }, { plan: { from1904 } }) => {
    const due = says.deadline(deadline);
    if (due.kind !== "day") return [];
    if (due.swapped === null) return [{ ...writeDay(deadline, due.first, from1904), isSure: true }];
    return [due.first, due.swapped].map((day) => writeDay(deadline, day, from1904));
  },

  examples: {
    right: `
      | Action Steps        | Deadline   |
      | Open a homework bar | 2026-12-01 |`,
    wrong: `
      | Action Steps        | Deadline                        |
      | Open a homework bar | "1 Dec 2026" {deadline-as-text} |
      | Invite the families | 2027-01-13                      |`,
  },
});

/** All at once; where a text has two readings, once for each order of day and month. */
function turnAllIntoDates(
  texts: readonly Placed[],
  says: Readings,
  from1904: boolean | undefined,
): readonly WriteAllFix[] {
  const days = texts.flatMap((text) => {
    const due = says.deadline(text);
    return due.kind === "day" ? [{ text, due }] : [];
  });
  const ambiguous = days.find(({ due }) => due.swapped !== null);
  const turn = (read: (due: ExactDay) => number): readonly WriteAllFix[] => {
    const [first, ...others] = days.map(({ text, due }): WriteFix => writeDay(text, read(due), from1904));
    const as = ambiguous ? `, ${quoteCell(ambiguous.text)} being ${sayDay(read(ambiguous.due))}` : "";
    return first
      ? [{ kind: "write-all", title: `Turn ${days.length} texts into dates${as}`, writes: [first, ...others] }]
      : [];
  };
  return [...turn(({ first }) => first), ...(ambiguous ? turn(({ first, swapped }) => swapped ?? first) : [])];
}

/** Among weeks, months and words a single day is no exception that Excel would trip over. */
function areMostlyDays(deadlines: Column | undefined, says: Readings): boolean {
  const place = deadlines?.steps.cellAt(0, "deadline")?.column ?? -1;
  let [days, others] = [0, 0];
  for (const { value, count } of deadlines?.tally() ?? []) {
    const { kind } = says.deadline({ value, column: place });
    if (kind === "day") days += count;
    else if (kind !== "blank") others += count;
  }
  return days >= others;
}
