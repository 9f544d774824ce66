import { HOLIDAY } from "../../values/dates/periods";
import { simpleText } from "../../values/texts/simple-text";
import { finderOf, setOf } from "../../values/words/known-words";
import { IS_DONE_WITH } from "../asking/columns/is-done-with";
import { joinWidespread } from "../asking/wording/join-widespread";
import { called, quoteCell } from "../asking/wording/quote";
import { writeDay } from "../asking/wording/write-day";
import { defineRule } from "../define-rule";

export const deadlineVague = defineRule({
  id: "deadline-vague",
  title: "No exact day",
  severity: "warning",
  needs: ["step", "deadline"],
  summary: "A deadline names one day.",
  why: "A month or a quarter has no last moment: somebody will count on its first day, somebody else on its last.",
  fix: "Write the one day by which the step will be completed.",

  on: "deadline.vague",
  unless: IS_DONE_WITH,
  silentIn: ({ columns }) =>
    columns.some(({ role, heading }) => role === "deadline" && asksForPeriod.has(simpleText(heading))),
  and: ({ deadline }, { says }) => {
    const due = says.deadline(deadline);
    return due.kind === "vague" && !NAMES_LAST_DAY.has(due.of) && !isEndOf(simpleText(deadline.value));
  },
  together: (found, plan, sight) => joinWidespread(found, plan, sight, "deadline", { what: "name no day" }),
  say: (step, { says }) => {
    const due = says.deadline(step.deadline);
    const what = due.kind === "vague" ? due.of : "";
    const wanted = what === HOLIDAY ? "a date" : "one day";
    return `The deadline of ${called(step)}, ${quoteCell(step.deadline)}, is ${what}, not ${wanted}.`;
  },
  fixes: ({ deadline }, { says }, { plan: { from1904 } }) => {
    const due = says.deadline(deadline);
    return due.kind === "vague" ? due.likely.map((day) => writeDay(deadline, day, from1904)) : [];
  },

  examples: {
    right: `
      | Action Steps        | Deadline   |
      | Open a homework bar | 2026-12-01 |`,
    wrong: `
      | Action Steps        | Deadline                       |
      | Open a homework bar | December 2026 {deadline-vague} |
      | Invite the families | Q1 2027 {deadline-vague}       |
      | Print the posters   | 2027-01-20                     |
      | Open the doors      | 2027-02-01                     |`,
  },
});

const asksForPeriod = setOf("PERIOD_HEADINGS");

/** Of a day without its year the next is meant, and of a span its end. */
const NAMES_LAST_DAY: ReadonlySet<string> = new Set(["a day without its year", "a span of days"]);

/** “End of March” is its last day. */
const isEndOf = finderOf("END_OF");
