import { formatColumn } from "../../../sheet/a1";
import { findRectangle, quoteWhereNeeded, splitAddress } from "../../model/places/address";
import { findSheet } from "../../model/places/find-by-name";
import { findPlace } from "../../model/places/find-place";
import type { Place } from "../../model/places/place";
import { toA1 } from "../../model/places/r1c1";
import { isOnSheet } from "../../model/places/rectangles";
import {
  type Argument,
  type FormulaFunction,
  isSingle,
  single,
  singleBoolean,
  singleNumber,
  type Surroundings,
  whole,
} from "../function-kinds";
import {
  isFault,
  isPlace,
  isUnion,
  NOT_AVAILABLE,
  NotComputableError,
  type Result,
  toText,
  WRONG_REFERENCE,
  WRONG_VALUE,
} from "../value";

/** `count` rows or columns from `first` on; a negative count goes back. */
const span = (first: number, count: number): readonly [number, number] =>
  count < 0 ? [first + count + 1, -count] : [first, count];

/**
 * Several places at once are nothing that a formula can hold here.
 * @throws {NotComputableError} where one of the arguments has several values, each of which Excel makes a place of
 */
function refuseSeveral(name: string, args: readonly Argument[], { cells }: Surroundings): void {
  if (!args.every((argument) => !argument || isSingle(cells(argument())))) throw new NotComputableError(name);
}

// documented: https://support.microsoft.com/office/c8de19ae-dd79-4b9b-a14e-b4d906d11b66
function offset([reference, ...numbers]: readonly Argument[], surroundings: Surroundings): Result {
  const place = reference?.() ?? null;
  if (isFault(place)) return place;
  if (!isPlace(place)) return WRONG_VALUE;
  refuseSeveral("OFFSET", numbers, surroundings);
  const { row, column, rows, columns } = place.rectangle;
  const standard = [0, 0, rows, columns];
  const read = standard.map((otherwise, index) => singleNumber(numbers[index], otherwise, surroundings));
  const wrong = read.find(isFault);
  if (wrong) return wrong;
  const [down = 0, right = 0, height = 0, width = 0] = read.map((number) => Math.trunc(Number(number)));
  const [top, count] = span(row + down, height);
  const [left, across] = span(column + right, width);
  const rectangle = { row: top, column: left, rows: count, columns: across };
  return count > 0 && across > 0 && isOnSheet(rectangle) ? { sheet: place.sheet, rectangle } : WRONG_REFERENCE;
}

// documented: https://support.microsoft.com/office/474b3a3a-8a26-4f44-b491-92b6306fa261
function indirect([reference, isA1]: readonly Argument[], surroundings: Surroundings): Result {
  refuseSeveral("INDIRECT", [reference ?? null], surroundings);
  const text = toText(single(reference, surroundings));
  const a1 = singleBoolean(isA1, true, surroundings);
  if (isFault(text)) return text;
  if (isFault(a1)) return a1;
  const { workbook, place } = surroundings;
  const address = a1 ? text.trim() : readR1C1(text.trim(), place);
  return (address !== null && findPlace(workbook, place.sheet, address)) || WRONG_REFERENCE;
}

/** `R3C2`, `R[1]C[-1]:R9C`, a whole row `R3` or column `C2`, or a name as it is; null for cells written as `B3`. */
function readR1C1(text: string, { rectangle }: Place): string | null {
  const { sheet, address } = splitAddress(text);
  const before = sheet === null ? "" : `${quoteWhereNeeded(sheet)}!`;
  const [, way = "", index] = /^([RC])(\d+|\[-?\d+\]|)$/i.exec(address) ?? [];
  if (index !== undefined) {
    const own = way.toUpperCase() === "R" ? rectangle.row : rectangle.column;
    const line = index.startsWith("[") ? own + Number(index.slice(1, -1)) : index === "" ? own : Number(index) - 1;
    if (line < 0) return null;
    const name = way.toUpperCase() === "R" ? String(line + 1) : formatColumn(line);
    return `${before}${name}:${name}`;
  }
  return findRectangle(address) ? null : before + toA1(address, rectangle);
}

/** The number of the sheet that an argument is on, or names. */
function findSheetNumber(argument: Argument | undefined, surroundings: Surroundings): Result {
  const { sheets } = surroundings.workbook;
  const result = argument ? argument() : surroundings.place;
  const name = isPlace(result) ? result.sheet.id : toText(surroundings.cells(result)[0]?.[0] ?? null);
  if (isFault(name)) return name;
  const sheet = isPlace(result) ? result.sheet : findSheet(surroundings.workbook, name);
  return sheet ? sheets.indexOf(sheet) + 1 : NOT_AVAILABLE;
}

/** The functions that give a place or ask about one. */
export const REFERENCES: Readonly<Record<string, FormulaFunction>> = {
  OFFSET: whole(3, 5, offset),
  INDIRECT: whole(1, 2, indirect),
  // documented: https://support.microsoft.com/office/0a786771-54fd-4ae2-96ee-09cda35439c8
  FORMULATEXT: whole(1, 1, ([argument], { readFormula }) => {
    const result = argument?.() ?? null;
    return isPlace(result) ? (readFormula(result) ?? NOT_AVAILABLE) : WRONG_VALUE;
  }),
  AREAS: whole(1, 1, ([argument]) => {
    const result = argument?.() ?? null;
    return isUnion(result) ? result.areas.length : isPlace(result) ? 1 : WRONG_VALUE;
  }),
  SHEET: whole(0, 1, ([argument], surroundings) => findSheetNumber(argument, surroundings)),
  SHEETS: whole(0, 1, ([argument], { workbook }) => {
    const result = argument ? argument() : null;
    if (!argument) return workbook.sheets.length;
    return isUnion(result) ? result.areas.length : isPlace(result) ? 1 : WRONG_REFERENCE;
  }),
};
