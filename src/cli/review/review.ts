import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { identifyProfile } from "../../commands/profile/describe-profile";
import { formatIsoDay } from "../../sheet/serial-date";
import { checkFile } from "../check-file";
import { findFiles } from "../find-files";
import type { Terminal } from "../terminal";
import { UsageError } from "../usage";
import { describeLine } from "./describe-line";
import { keepLines } from "./keep-lines";
import { appendLines, type LinesHead, openLines } from "./lines-file";
import { refuseWithoutResult } from "./refuse-flags";
import { readReviewFlags, type ReviewFlags } from "./review-flags";
import { writeResults } from "./write-results";

/**
 * Reads many plans, one file after the other, and writes one workbook about all of them. What was read goes to the disk
 * file by file, so that a review takes the same memory for ten files and for ten thousand.
 * @throws {UsageError}
 */
export async function review(words: readonly string[], terminal: Terminal): Promise<0 | 2> {
  const flags = readReviewFlags(words);
  refuse(flags);
  const files = takeShard(sortFiles(findFiles(flags.files)), flags);
  if (files.length === 0) {
    terminal.complain("There is no .xlsx or .csv file in there.");
    return 2;
  }
  const folder = flags.json === null ? mkdtempSync(join(tmpdir(), "action-plan-review-")) : null;
  try {
    const lines = flags.json ?? join(folder ?? "", "lines.jsonl");
    await readAll(files, lines, flags, terminal);
    writeResults(openLines(lines), flags, terminal);
    return 0;
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true });
  }
}

function refuse(flags: ReviewFlags): void {
  if (flags.files.length === 0) throw new UsageError("Name at least one file or folder to review.");
  if (flags.resume && flags.json === null)
    throw new UsageError("--resume goes on with the lines of --json: name that file.");
  if (flags.since !== null && flags.shard !== null)
    throw new UsageError("--since compares whole reviews: give it to “merge”, when the parts are put together.");
  refuseWithoutResult(flags);
}

/** The same order on every machine, so that parts of a review fit together. */
const sortFiles = (files: readonly string[]): readonly string[] => {
  const named = files.map((file) => file.replaceAll("\\", "/"));
  return [...new Set(named)].sort();
};

/** Every twentieth file of twenty shards, so that each has about as much to do. */
const takeShard = (files: readonly string[], { shard }: Pick<ReviewFlags, "shard">): readonly string[] =>
  shard === null ? files : files.filter((_, index) => index % shard.of === shard.number - 1);

async function readAll(files: readonly string[], lines: string, flags: ReviewFlags, terminal: Terminal): Promise<void> {
  const kept = flags.resume ? keepLines(lines, files, flags) : null;
  const head = kept?.head ?? writeHead(files.length, flags);
  const { dates, strict, profile } = flags;
  const writer = appendLines(lines, kept?.end ?? 0);
  try {
    if (kept === null) writer.add(head);
    const today = kept?.today ?? flags.today;
    for (const [at, file] of files.slice(kept?.count ?? 0).entries()) {
      terminal.progress?.(`${(kept?.count ?? 0) + at} of ${files.length}  ${file}`);
      const result = await checkFile(
        file,
        { today, dates, strict, profile, sheet: null, verifies: true },
        () => undefined,
      );
      writer.add(describeLine(result, today));
    }
  } finally {
    terminal.progress?.("");
    writer.close();
  }
}

const writeHead = (files: number, { today, dates, strict, profile, shard }: ReviewFlags): LinesHead => ({
  actionPlan: "review",
  format: 1,
  today: formatIsoDay(today),
  dates,
  strict,
  ...(profile && { profile: identifyProfile(profile).fingerprint }),
  files,
  ...(shard && { shard: `${shard.number}/${shard.of}` }),
});
