import type { Batch } from "../../excel/batch";
import { run } from "../../excel/run";
import { isPointer, readParts, type StoreRead, writeStore } from "../../excel/store";
import { type Choices, DEFAULT_CHOICES, readChoices } from "../choices";
import { readStoreXml, writeStoreXml } from "./store-xml";

/** What a workbook keeps, understood. */
export interface Stored {
  readonly choices: Choices;
  /** Why it cannot be read, as a sentence for the user; null where it can, or where nothing is kept. */
  readonly damage: string | null;
}

/**
 * What the part holds, else what version 1.0 kept in the settings; the defaults where nothing is kept or it cannot be
 * read. One more round trip where two people kept something at once: then the newest holds.
 *
 * @example
 * const { choices } = await understandStore(await run(readStore));
 */
export async function understandStore({ parts, xml, setting }: StoreRead): Promise<Stored> {
  const texts = parts.length > 1 ? await run(readParts(parts)) : xml === null ? [] : [xml];
  const records = texts.map(readStoreXml).filter((record) => record !== null);
  const newest = records.toSorted((a, b) => countSaves(b) - countSaves(a))[0];
  if (newest) return toStored(readChoices(newest));
  if (texts.length > 0 || isPointer(setting)) return toStored(null);
  return setting === null ? { choices: DEFAULT_CHOICES, damage: null } : toStored(readChoices(setting));
}

const toStored = (choices: Choices | null): Stored =>
  choices ? { choices, damage: null } : { choices: DEFAULT_CHOICES, damage: DAMAGE };

const DAMAGE =
  "What your team chose for this workbook (rules, ignored findings, what columns mean) is there, but cannot be read.";

/** Keeps the choices in the workbook, in place of what was read before. */
export const keepChoices = (choices: Choices, before: StoreRead): Batch<void> =>
  writeStore(writeStoreXml({ ...choices, saves: countSaves(choices) + 1 }), before);

/** How often a record was saved: of two, the higher is the newer. */
const countSaves = (record: object): number =>
  "saves" in record && typeof record.saves === "number" ? record.saves : 0;
