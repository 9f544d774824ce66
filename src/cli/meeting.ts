import { finishReview } from "../commands/finish-review";
import { readReview, type ReviewOutcome } from "../commands/read-review";
import { KIND_NAMES, sayCounts, sayDifference } from "../commands/review/say-review";
import { startReview } from "../commands/start-review";
import { writeAgenda } from "../commands/write-agenda";
import { formatCell } from "../sheet/a1";
import { inFile } from "./in-file";
import { readReviewWords } from "./review-words";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage";

/** A review meeting of one plan: `start`, `changes`, `agenda`, `finish`. */
export function meeting([act = "", ...words]: readonly string[], { print, complain }: Terminal): Promise<0 | 2> {
  if (!ACTS.includes(act)) throw new UsageError(`There is no “meeting ${act}”. Write meeting ${ACTS.join(", ")}.`);
  const asked = readReviewWords(words, act !== "changes");
  return inFile(asked, complain, async () => {
    const out = asked.out ?? "";
    switch (act) {
      case "start": {
        const { steps } = await startReview.run(asked);
        print(`${out}: keeps what its ${String(steps)} steps say today.`);
        return 0;
      }
      case "changes": {
        const outcome = await readReview.run(asked);
        print(asked.json ? JSON.stringify(describe(outcome), null, 2) : say(asked.file, outcome));
        return 0;
      }
      case "agenda":
        print(`${out}: ${(await writeAgenda.run(asked)).text}`);
        return 0;
      default: {
        const { on, counts, next } = await finishReview.run({ ...asked, who: asked.by });
        print(
          `${out}: reviewed on ${on}: ${sayCounts(counts)}. ${next === null ? "" : `The next review is on ${next}.`}`,
        );
        return 0;
      }
    }
  });
}

const ACTS: readonly string[] = ["start", "changes", "agenda", "finish"];

const describe = (outcome: ReviewOutcome) => ({
  ...outcome,
  differences: outcome.differences.map((one) => ({ ...one, cell: one.cell && formatCell(one.cell) })),
});

function say(file: string, { since, counts, differences, log }: ReviewOutcome): string {
  const head =
    since === null
      ? "no review was started: there is nothing to compare with."
      : `${sayCounts(counts)} since ${since}.`;
  return [
    `${file}: ${head}`,
    ...differences.map((one) => {
      const place = one.cell ? `${one.sheet} ${formatCell(one.cell)}` : one.sheet;
      return `  ${KIND_NAMES[one.kind].padEnd(14)} ${place}  “${one.step}”  ${sayDifference(one)}`.trimEnd();
    }),
    ...log.map(
      ({ on, who, counts: then }) => `  reviewed on ${on}${who === "" ? "" : ` by ${who}`}: ${sayCounts(then)}`,
    ),
  ].join("\n");
}
