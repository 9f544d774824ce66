import { finishReview, sayNext } from "../commands/finish-review";
import { readReview, type ReviewOutcome } from "../commands/read-review";
import { KIND_NAMES, sayCounts, sayDifference } from "../commands/review/say-review";
import { startReview } from "../commands/start-review";
import { writeAgenda } from "../commands/write-agenda";
import { formatCell } from "../sheet/a1";
import { inFile } from "./in-file";
import { readReviewWords, type ReviewWords } from "./review-words";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage";

/** A review meeting of one plan: `start`, `changes`, `agenda`, `finish`. */
export function meeting([act = "", ...words]: readonly string[], { print, complain }: Terminal): Promise<0 | 2> {
  const run = ACTS.get(act);
  if (!run) throw new UsageError(`There is no “meeting ${act}”. Write meeting ${[...ACTS.keys()].join(", ")}.`);
  const asked = readReviewWords(words, act !== "changes");
  return inFile(asked, complain, async (save) => {
    const said = await run(asked);
    await save();
    print(said);
    return 0;
  });
}

/** What each act does, and what it says of it. */
const ACTS: ReadonlyMap<string, (asked: ReviewWords) => Promise<string>> = new Map([
  [
    "start",
    async (asked) => `${asked.out ?? ""}: keeps what its ${(await startReview.run(asked)).steps} steps say today.`,
  ],
  [
    "changes",
    async (asked) => {
      const outcome = await readReview.run(asked);
      return asked.json ? JSON.stringify(describe(outcome), null, 2) : say(asked.file, outcome);
    },
  ],
  ["agenda", async (asked) => `${asked.out ?? ""}: ${(await writeAgenda.run(asked)).text}`],
  [
    "finish",
    async (asked) => {
      const finished = await finishReview.run({ ...asked, who: asked.by });
      return `${asked.out ?? ""}: reviewed on ${finished.on}: ${sayCounts(finished.counts)}.${sayNext(finished)}`;
    },
  ],
]);

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
