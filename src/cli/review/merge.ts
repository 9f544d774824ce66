import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFiles } from "../files/find-files";
import type { Terminal } from "../terminal";
import { UsageError } from "../words/usage-error";
import { appendLines, type LinesHead, openLines, parseLine, readTexts } from "./lines-file";
import { refuseWithoutResult } from "./refuse-flags";
import { readReviewFlags } from "./review-flags";
import { writeResults } from "./write-results";

/**
 * Puts the lines of several reviews together, and writes what one review of all the files would have written.
 * @throws {UsageError} where the parts do not fit together, or one is missing
 */
export function merge(words: readonly string[], terminal: Terminal): 0 {
  const flags = readReviewFlags(words);
  if (flags.files.length === 0) throw new UsageError("Name the .jsonl files to put together.");
  refuseWithoutResult(flags);

  const parts = findFiles(flags.files).map((file) => ({ file, head: openLines(file).head }));
  refuseMisfits(parts);
  const folder = mkdtempSync(join(tmpdir(), "action-plan-merge-"));
  try {
    const lines = flags.json ?? join(folder, "lines.jsonl");
    writeMerged(parts, lines, folder);
    writeResults(openLines(lines), flags, terminal);
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Part {
  readonly file: string;
  readonly head: LinesHead;
}

function refuseMisfits(parts: readonly Part[]): void {
  const [first] = parts;
  for (const { file, head } of parts) {
    const other = (["today", "dates", "strict", "profile"] as const).find((name) => head[name] !== first?.head[name]);
    if (first && other !== undefined)
      throw new UsageError(
        `${file} and ${first.file} were not read alike: --${other} was ${String(head[other] ?? "not given")} and ` +
          `${String(first.head[other] ?? "not given")}. Review the files of one of them again.`,
      );
    const found = countLines(file);
    if (found !== head.files)
      throw new UsageError(
        `${file} is not complete: it has ${found} of ${head.files} files. Go on with “action-plan review --resume”.`,
      );
  }
  refuseMissingShards(parts);
}

/** A part that was never read must not be missing without a word. */
function refuseMissingShards(parts: readonly Part[]): void {
  const shards = parts.flatMap(({ head }) => (head.shard === undefined ? [] : [head.shard]));
  const [of = "0"] = shards.map((shard) => shard.split("/")[1]);
  const missing = Array.from({ length: Number(of) }, (_, at) => `${at + 1}/${of}`).filter(
    (shard) => !shards.includes(shard),
  );
  if (missing.length > 0) throw new UsageError(`These parts are missing: ${missing.join(", ")}. Name all of them.`);
}

function countLines(file: string): number {
  let count = -1; // the first line is not about a file
  for (const _ of readTexts(file)) count++;
  return count;
}

/** The number of files stands before their lines, so all but the first line are written first. */
function writeMerged(parts: readonly Part[], lines: string, folder: string): void {
  const [first] = parts;
  if (!first) return;
  const body = join(folder, "body.jsonl");
  const files = writeAll(mergeSorted(parts.map(({ file }) => file)), appendLines(body, 0));
  const { shard: _, ...head } = first.head;
  const writer = appendLines(lines, 0);
  writer.add({ ...head, files });
  for (const { text } of readTexts(body)) writer.addText(text);
  writer.close();
}

function writeAll(texts: Iterable<string>, writer: ReturnType<typeof appendLines>): number {
  let count = 0;
  try {
    for (const text of texts) {
      writer.addText(text);
      count++;
    }
  } finally {
    writer.close();
  }
  return count;
}

/** The lines of files each of which is in the order of its names, in that order; a line that is in two of them once. */
function* mergeSorted(files: readonly string[]): Generator<string> {
  const heads = files.map((file) => startReading(file));
  let last: NamedText | null = null;
  for (;;) {
    const next = heads.reduce<Reader | null>((least, one) => (isBefore(one, least) ? one : least), null);
    if (!next?.line) return;
    if (last?.name !== next.line.name) yield next.line.text;
    else if (last.text !== next.line.text)
      throw new UsageError(
        `${last.name} is in two of the files, and was not the same each time. Leave one of them out.`,
      );
    last = next.line;
    next.advance();
  }
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

interface Reader {
  /** The line that comes next; null behind the last one. */
  readonly line: NamedText | null;
  readonly advance: () => void;
}

function startReading(file: string): Reader {
  const texts = readTexts(file);
  texts.next(); // how the files were read
  const read = (): NamedText | null => {
    const next = texts.next();
    return next.done === true ? null : { name: parseLine(next.value.text, file).file, text: next.value.text };
  };
  let line = read();
  return {
    get line() {
      return line;
    },
    advance() {
      line = read();
    },
  };
}

const isBefore = ({ line }: Reader, other: Reader | null): boolean =>
  line !== null && (!other?.line || line.name < other.line.name);
