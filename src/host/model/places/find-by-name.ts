import type { DefinedName } from "../book/defined-name";
import type { Sheet } from "../book/sheet";
import type { Table } from "../book/table";
import type { Workbook } from "../book/workbook";

/** By its name, whatever the case, or by its id. */
export const findSheet = ({ sheets }: Workbook, key: string): Sheet | null =>
  sheets.find(({ name }) => isSameName(name, key)) ?? sheets.find(({ id }) => id === key) ?? null;

/** A defined name: the sheet's own before the workbook's. */
export const findName = ({ names }: Workbook, sheet: Sheet | null, key: string): DefinedName | null =>
  sheet?.names.find(({ name }) => isSameName(name, key)) ?? names.find(({ name }) => isSameName(name, key)) ?? null;

/** By its name, whatever the case, or by its id; and the sheet that it is on. */
export function findTable({ sheets }: Workbook, key: string): { readonly sheet: Sheet; readonly table: Table } | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name, id }) => isSameName(name, key) || id === key);
    if (table) return { sheet, table };
  }
  return null;
}

export const isSameName = (a: string, b: string): boolean => a === b || a.toLowerCase() === b.toLowerCase();
