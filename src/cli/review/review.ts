import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { identifyProfile } from "../../commands/profile/describe-profile";
import { formatIsoDay } from "../../sheet/serial-date";
import { findFiles } from "../files/find-files";
import type { Terminal } from "../terminal";
import { UsageError } from "../words/usage-error";
import { keepLines } from "./keep-lines";
import { appendLines, type LinesHead, openLines } from "./lines-file";
import { readInParallel } from "./read-in-parallel";
import { refuseWithoutResult } from "./refuse-flags";
import { readReviewFlags, type ReviewFlags } from "./review-flags";
import { type ReadFlags, readLine } from "./review-worker";
import { writeResults } from "./write-results";

/**
 * Reads many plans and writes one workbook about all of them. What was read goes to the disk
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
const sortFiles = (files: readonly string[]): readonly string[] =>
  files.map((file) => file.replaceAll("\\", "/")).sort();

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
    const left = files.slice(kept?.count ?? 0);
    const read = { today: kept?.today ?? flags.today, dates, strict, profile };
    const show = (done: number): void => {
      if (done < files.length) terminal.progress?.(`${done} of ${files.length}  ${files[done] ?? ""}`);
    };
    let done = kept?.count ?? 0;
    show(done);
    for await (const line of readLines(left, read, flags, terminal)) {
      writer.addText(line);
      show(++done);
    }
  } finally {
    terminal.progress?.("");
    writer.close();
  }
}

/** In several processes where there are files enough for each to begin with. */
async function* readLines(
  files: readonly string[],
  read: ReadFlags,
  { jobs }: ReviewFlags,
  { script }: Terminal,
): AsyncGenerator<string> {
  const most = Math.min(jobs ?? availableParallelism(), Math.ceil(files.length / FEWEST_FILES));
  if (script !== undefined && most > 1) yield* readInParallel(files, read, { script, jobs: most });
  else for (const file of files) yield await readLine(file, read);
}

/** Fewer are read sooner than another process has started. */
const FEWEST_FILES = 20;

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
