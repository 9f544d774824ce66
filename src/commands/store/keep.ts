import { checksum } from "../../communication/checksum";
import { type Batch, both } from "../../excel/batch";
import { isExcelError } from "../../excel/excel-error";
import { run } from "../../excel/run";
import { readStore, type StoreRead } from "../../excel/store";
import type { Choices } from "../reading/choices";
import { keepChoices, understandStore } from "./read-store";

/** What is read and written in the same round trips as what the workbook keeps. */
export interface Along<Read> {
  readonly read: Batch<Read>;
  readonly write: (read: Read) => Batch<unknown>;
}

/**
 * Changes what the workbook keeps, and returns all of it; nothing else changes it. What a colleague keeps in the
 * meantime stays, even between reading and writing: then the change is made again, to what they kept. What Excel
 * refused is tried again, and what it did without an answer is recognized by a mark and not done twice. (A colleague in
 * that moment and a lost answer, both at once, cannot be known: then our change stands alone.)
 *
 * @param change returns the choices with the change; may throw an `ExcelError` to refuse it
 * @throws {ExcelError} when Excel keeps refusing
 * @example
 * await keep((choices) => ({ ...choices, profile }));
 */
export const keep = (change: (choices: Choices) => Choices): Promise<Choices> => keepAlong(change, NOTHING);

/** The same, and something else in the same round trips. */
export async function keepAlong<Read>(
  change: (choices: Choices) => Choices,
  { read: readOthers, write: writeOthers }: Along<Read>,
): Promise<Choices> {
  const attempts: Attempt[] = [];
  for (let tries = 1; ; tries++) {
    const isLast = tries === MOST_TRIES;
    const read = await orNull(run(both(readStore, readOthers)), isLast);
    const now = read && (await orNull(understandStore(read[0]), isLast));
    if (!now) continue;

    const [before, others] = read;
    const made = attempts.findLast(({ mark }) => now.choices.recent?.includes(mark));
    if (made?.over === null) return now.choices;

    const base = made ? (await understandStore(made.over)).choices : now.choices;
    const wanted = change(base);
    const mark = checksum(JSON.stringify(wanted), MARK_LENGTH);
    const marked: Choices = { ...wanted, recent: [...(base.recent ?? []).slice(1 - MOST_RECENT), mark] };
    const written = await orNull(run(both(writeOthers(others), keepChoices(marked, before))), isLast);
    const over = written?.[1] ?? null;
    if (over && (isLast || JSON.stringify(over) === JSON.stringify(before))) return marked;
    attempts.push({ mark, over });
  }
}

/** A change that may have been made. */
interface Attempt {
  readonly mark: string;
  /** What a colleague kept right before, which it has overwritten; null where Excel did not answer. */
  readonly over: StoreRead | null;
}

const nothing = () => () => undefined;
const NOTHING: Along<undefined> = { read: nothing, write: () => nothing };
const MOST_TRIES = 4;
const MARK_LENGTH = 8;
/** More than colleagues keep while one of them tries again. */
const MOST_RECENT = 10;

/** Null where Excel failed and may be asked again. */
const orNull = <Result>(work: Promise<Result>, isLast: boolean): Promise<Result | null> =>
  work.catch((error: unknown) => {
    if (isLast || !isExcelError(error)) throw error;
    return null;
  });
