import type { Batch } from "../../excel/batch";
import { ExcelError } from "../../excel/excel-error";
import { run } from "../../excel/run";
import { isPointer, readParts, type StoreRead, writeStore } from "../../excel/store";
import { type Choices, DEFAULT_CHOICES, readChoices } from "../reading/choices";
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
  const understood = newest ? toStored(readChoices(newest)) : null;
  if (understood) return records.length < texts.length ? { ...understood, damage: DAMAGE } : understood;
  if (texts.length > 0 || isPointer(setting)) return toStored(null);
  return setting === null ? { choices: DEFAULT_CHOICES, damage: null } : toStored(readChoices(setting));
}

const toStored = (choices: Choices | null): Stored =>
  choices ? { choices, damage: null } : { choices: DEFAULT_CHOICES, damage: DAMAGE };

const DAMAGE =
  "What your team chose for this workbook (rules, ignored findings, what columns mean) is there, but cannot be read. " +
  "Choose again what you need, under Rules or next to a finding, and it is kept again.";

/**
 * Keeps the choices in the workbook, in place of what was read before; only `keep` does. The answer says what was there
 * right before.
 * @throws {ExcelError} where that is of a newer version, which knows more than this one could keep
 */
export function keepChoices(choices: Choices, before: StoreRead): Batch<StoreRead> {
  const record = before.xml === null ? null : readStoreXml(before.xml);
  if (typeof record?.version === "number" && record.version > choices.version)
    throw new ExcelError(
      "NewerVersion",
      "What your team chose was saved by a newer version of Action Plan, so nothing was changed. " +
        "Close and open the pane to get that version, and try again.",
    );
  return writeStore(writeStoreXml({ ...choices, saves: countSaves(choices) + 1 }), before);
}

/** How often a record was saved: of two, the higher is the newer. */
const countSaves = (record: object): number =>
  "saves" in record && typeof record.saves === "number" ? record.saves : 0;
