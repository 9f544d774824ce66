import { isBlank, type Placed, textOf } from "../../plan/placed";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const statusUnreadable = defineRule({
  id: "status-unreadable",
  title: "Unreadable status",
  severity: "tip",
  needs: ["step", "status"],
  summary: "A status says whether a step is done.",
  why: "Only where the check understands the status can it leave out what is done and watch what is late.",
  fix: "Write not started, in progress, done or cancelled, a share such as 40%, or tick a box.",

  *find({ steps }, { column, says, statuses }) {
    let [unread, read] = [0, 0];
    for (const { value, count } of column("status")?.tally() ?? []) {
      const status = says.status({ value });
      if (status === "unreadable") unread += count;
      else if (KNOWN.has(status)) read += count;
    }
    if (unread === 0 || unread * FEW > read) return; // the team has words of its own
    const all = statuses();
    for (let index = 0; index < all.length; index++)
      if (
        all[index] === "unreadable" &&
        !isBlank(steps.get(index, ["step"]).step) &&
        isOneWord(steps.cellAt(index, "status"))
      )
        yield { index, at: "status" };
  },
  say: (step) => `The status of ${called(step)}, ${quoteCell(step.status)}, does not say whether it is done.`,

  examples: {
    right: `
      | Action Steps       | Owner    | Status     |
      | Order the new beds | Bo Lind  | En cours   |
      | Paint the ward     | Ana Ruiz | 40%        |
      | Open the doors     | Ana Ruiz | Done (May) |`,
    wrong: `
      | Action Steps       | Owner    | Status                  |
      | Order the new beds | Bo Lind  | done                    |
      | Paint the ward     | Ana Ruiz | in progress             |
      | Train the nurses   | Ana Ruiz | hmm {status-unreadable} |
      | Open the doors     | Ana Ruiz | not started             |`,
  },
});

/** So many statuses that are understood must stand beside one that is not. */
const FEW = 3;
const KNOWN: ReadonlySet<string> = new Set(["not-started", "started", "done", "dropped"]);

/** Several words, such as “waiting for the quote”, tell their readers more than the words that are understood. */
const isOneWord = (status: Placed | undefined): boolean => status !== undefined && !/\s/.test(textOf(status));
