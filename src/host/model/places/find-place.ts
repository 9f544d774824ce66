import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { findRectangle, splitAddress } from "./address";
import { findName, findSheet } from "./find-by-name";
import type { Place } from "./place";
import { findStructured } from "./structured";

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

/** The same cells of several sheets: `"Spring:Autumn!B2"`, by the order of their tabs; null for anything else. */
export function findAcross(workbook: Workbook, text: string): { readonly areas: readonly Place[] } | null {
  const { sheet: names, address } = splitAddress(text);
  const [from, to, ...more] = names?.split(":") ?? [];
  const rectangle = findRectangle(address);
  if (from === undefined || to === undefined || more.length > 0 || !rectangle) return null;
  const { sheets } = workbook;
  const ends = [findSheet(workbook, from), findSheet(workbook, to)].flatMap((sheet) =>
    sheet ? [sheets.indexOf(sheet)] : [],
  );
  if (ends.length < 2) return null;
  const areas = sheets.slice(Math.min(...ends), Math.max(...ends) + 1).map((sheet) => ({ sheet, rectangle }));
  return { areas };
}

function placeOfName(workbook: Workbook, sheet: Sheet | null, address: string): Place | null {
  const name = findName(workbook, sheet, address);
  return name && findPlace(workbook, null, name.formula);
}
