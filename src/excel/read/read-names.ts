import type { Batch } from "../batch";
import { SHEET_PROPERTIES } from "./read-workbook";

/** Everything that the names of a new sheet must not clash with, and where the sheet goes. */
export interface NamesTaken {
  /** All sheets, hidden ones too. */
  readonly sheets: readonly string[];
  /** Tables and defined names of the workbook share one set of names. */
  readonly names: readonly string[];
  readonly activePosition: number;
  readonly structureProtected: boolean;
}

/**
 * Reads what the names of a new sheet must not clash with.
 *
 * @example
 * await run(readNames) // { sheets: ["Plan"], names: ["Steps"], activePosition: 0, structureProtected: false }
 */
export const readNames: Batch<NamesTaken> = (context) => {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load(SHEET_PROPERTIES);
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet();
  active.load("position");
  return () => ({
    sheets: worksheets.items.map(({ name }) => name),
    names: [...tables.items, ...names.items].map(({ name }) => name),
    activePosition: active.position,
    structureProtected: protection.protected,
  });
};
