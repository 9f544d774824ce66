import type { Rectangle } from "../../../sheet/rectangle";
import type { DefinedName } from "../book/defined-name";
import type { Sheet } from "../book/sheet";
import type { Table } from "../book/table";
import type { Workbook } from "../book/workbook";
import { findRectangle, splitAddress } from "./address";
import { findStructured } from "./structured";

/** A block of cells on a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly rectangle: Rectangle;
}

/**
 * What an address means: `"B4"`, `"Plan!B4:D9"`, `"'Plan'!B:B"`, a defined name, a table's name or its columns.
 * `sheet` is where it is read, null for the workbook. Null where it means no cells.
 */
export function findPlace(workbook: Workbook, sheet: Sheet | null, text: string): Place | null {
  const { sheet: sheetName, address } = splitAddress(text);
  const named = sheetName === null ? sheet : findSheet(workbook, sheetName);
  if (sheetName !== null && !named) return null;
  const rectangle = findRectangle(address);
  if (rectangle) return named && { sheet: named, rectangle };
  return placeOfName(workbook, named, address) ?? findStructured(workbook, address);
}

function placeOfName(workbook: Workbook, sheet: Sheet | null, address: string): Place | null {
  const name = findName(workbook, sheet, address);
  return name && findPlace(workbook, null, name.formula);
}

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
