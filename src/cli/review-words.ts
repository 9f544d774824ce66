import type { DateOrder } from "../plan/date-orders";
import { type Day, findIsoDay } from "../sheet/serial-date";
import { refuseToOverwrite } from "./file-name";
import { parseWords } from "./parse-words";
import { readDates, readToday } from "./read-flags";
import { UsageError } from "./usage";

/** What the commands that submit and review a plan are asked. */
export interface ReviewWords {
  readonly file: string;
  /** The file to write; null where there is none. */
  readonly out: string | null;
  readonly today: Day;
  readonly dates: DateOrder | null;
  readonly json: boolean;
  readonly note: string;
  readonly by: string;
  readonly next: Day | null;
  /** The group says that all actions of its record have been considered. */
  readonly considered: boolean;
}

/** @throws {UsageError} where a file is missing, or would be written over */
export function readReviewWords(words: readonly string[], writes: boolean): ReviewWords {
  const { values, positionals } = parse(words);
  const [file, out = null, ...others] = positionals;
  if (file === undefined || others.length > 0 || writes !== (out !== null))
    throw new UsageError(writes ? "Name the file to read and the .xlsx file to write." : "Name the file to read.");
  if (out !== null) {
    const [, ending = ".xlsx"] = /(\.xl[st][xm])$/i.exec(file) ?? [];
    if (!out.toLowerCase().endsWith(ending.toLowerCase()))
      throw new UsageError(`Name the file to read and the ${ending.toLowerCase()} file to write.`);
    refuseToOverwrite(out, file);
  }
  const next = values.next === undefined ? null : findIsoDay(values.next);
  if (values.next !== undefined && next === null)
    throw new UsageError(`--next ${values.next} is not a day. Write it as 2026-11-22.`);
  const { json, note, by, "all-considered": considered } = values;
  return {
    ...{ file, out, json, note, by, next, considered },
    today: readToday(values.today),
    dates: readDates(values.dates),
  };
}

const parse = (words: readonly string[]) =>
  parseWords(words, {
    json: { type: "boolean", default: false },
    note: { type: "string", default: "" },
    by: { type: "string", default: "" },
    next: { type: "string" },
    "all-considered": { type: "boolean", default: false },
    today: { type: "string" },
    dates: { type: "string" },
  });
