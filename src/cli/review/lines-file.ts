import { closeSync, existsSync, ftruncateSync, openSync, readSync } from "node:fs";
import type { DeskLine } from "../../desk/desk-line";
import type { DateOrder } from "../../plan/date-orders";
import { writeAt } from "../files/write-file";
import { UsageError } from "../words/usage-error";

/** The first line: how the files were read. Only lines that were read alike stand in one file. */
export interface LinesHead {
  readonly actionPlan: "review";
  readonly format: 1;
  /** `2026-11-28` */
  readonly today: string;
  readonly dates: DateOrder | null;
  readonly strict: boolean;
  /** Which profile was given, by its fingerprint; absent where the files were checked by their own. */
  readonly profile?: string;
  /** How many lines follow once the review is complete. */
  readonly files: number;
  /** `3/20` where it is only a part; absent where it is everything. */
  readonly shard?: string;
}

/** A file of lines: the first says how they were read, each other one is about a file. */
export interface LinesFile {
  readonly head: LinesHead;
  /** Reads them from the first one on, each time it is asked. */
  readonly lines: () => Iterable<DeskLine>;
}

/**
 * Opens a file that `review --json` wrote.
 * @throws {UsageError} where it is none
 */
export function openLines(file: string): LinesFile {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const [first] = readTexts(file);
  const head = first === undefined ? null : parseHead(first.text);
  if (head === null) throw new UsageError(`${file} was not written by “action-plan review --json”.`);
  return { head, lines: () => readLines(file, 1) };
}

/** The lines of a file that has nothing else, or of which the first ones are skipped. */
export function* readLines(file: string, skipped = 0): Generator<DeskLine> {
  let place = 0;
  for (const { text } of readTexts(file)) if (place++ >= skipped) yield parseLine(text, `line ${place} of ${file}`);
}

/** @throws {UsageError} where somebody has changed the line */
export function parseLine(text: string, where: string): DeskLine {
  const line = parseJson(text) as Partial<DeskLine> | null;
  if (typeof line?.file === "string" && Array.isArray(line.plans) && line.verdict) return line as DeskLine;
  throw new UsageError(`What was read of a file cannot be read again: ${where}. Begin the review again.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function parseHead(text: string): LinesHead | null {
  const head = parseJson(text) as Partial<LinesHead> | null;
  return head?.actionPlan === "review" && head.format === 1 ? (head as LinesHead) : null;
}

interface TextLine {
  readonly text: string;
  /** Where in the file the line after it begins, in bytes. */
  readonly end: number;
}

/** Each line that ends with a line break: one that was cut off is not complete. */
export function* readTexts(file: string): Generator<TextLine> {
  const disk = openSync(file, "r");
  try {
    let bytes = Buffer.alloc(CHUNK);
    let [filled, end] = [0, 0];
    for (let length = 0; (length = readSync(disk, bytes, filled, bytes.length - filled, null)) > 0;) {
      filled += length;
      let start = 0;
      for (let at = 0; (at = bytes.subarray(0, filled).indexOf(LINE_BREAK, start)) >= 0; start = at + 1) {
        end += at + 1 - start;
        yield { text: bytes.toString("utf8", start, at), end };
      }
      bytes.copyWithin(0, start, filled);
      filled -= start;
      if (filled === bytes.length) bytes = Buffer.concat([bytes, Buffer.alloc(filled)]); // a line longer than this
    }
  } finally {
    closeSync(disk);
  }
}

const CHUNK = 1 << 18;
const LINE_BREAK = 10;

export interface LinesWriter {
  readonly add: (line: object) => void;
  /** The same for a line that is JSON already. */
  readonly addText: (text: string) => void;
  readonly close: () => void;
}

/** Writes lines, each as soon as it is there and all at once; what stands behind `from`, in bytes, is cut off. */
export function appendLines(file: string, from: number): LinesWriter {
  const disk = openSync(file, from > 0 ? "r+" : "w");
  ftruncateSync(disk, from);
  let at = from;
  const addText = (text: string): void => {
    const bytes = Buffer.from(`${text}\n`);
    writeAt(disk, bytes, at);
    at += bytes.length;
  };
  return { add: (line) => addText(JSON.stringify(line)), addText, close: () => closeSync(disk) };
}
