import { formatCell } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";
import { cellAt } from "../model/book/cells";
import { findUsed } from "../model/book/find-used";
import type { Problem } from "../model/book/problem";
import type { Sheet } from "../model/book/sheet";
import { findSpill } from "../model/formulas/spills";
import { quoteWhereNeeded } from "../model/places/address";
import type { Place } from "../model/places/place";
import { findIntersection } from "../model/places/rectangles";
import {
  fault,
  fromCell,
  isLambda,
  isMatrix,
  isPlace,
  isUnion,
  type Matrix,
  NotComputableError,
  type Result,
  type Scalar,
} from "./value";

/** The value of a cell, for a formula. */
export type ReadCell = (sheet: Sheet, cell: Cell) => Scalar;

/**
 * What a cell holds.
 * @throws {NotComputableError} where its formula could not be calculated
 */
export const readStored: ReadCell = (sheet, cell) => {
  const { value, formula, problem } = cellAt(sheet, cell);
  if (formula !== null && isUncalculated(problem)) throw dependsOn(sheet, cell);
  if (formula === null && sheet.spills.length > 0) checkSpill(sheet, cell);
  return fromCell(value, formula !== null);
};

export function readCells(result: Result, read: ReadCell): Matrix {
  if (isMatrix(result)) return result;
  if (isUnion(result))
    return result.areas.flatMap((area) =>
      readCells(area, read)
        .flat()
        .map((value) => [value]),
    );
  if (isLambda(result)) return [[NOT_CALLED]];
  if (!isPlace(result)) return [[result]];
  const { sheet, rectangle } = result;
  if (rectangle.rows === 1 && rectangle.columns === 1) return [[read(sheet, rectangle)]];
  const { row, column, rows, columns } = filledPart(sheet, rectangle);
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => read(sheet, { row: row + r, column: column + c })),
  );
}

// documented: a LAMBDA that is not called: https://support.microsoft.com/office/bd212d27-1cd1-4321-a34a-ccbf254b8b67
const NOT_CALLED = fault("#CALC!");

const FEW_CELLS = 10_000;

/** From its top left cell to the end of what is filled, so that whole columns are not read to their end. */
function filledPart(sheet: Sheet, rectangle: Place["rectangle"]): Place["rectangle"] {
  if (rectangle.rows * rectangle.columns <= FEW_CELLS) return rectangle;
  const used = findUsed(sheet, true);
  const filled =
    used &&
    findIntersection(rectangle, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  return filled ?? { ...rectangle, rows: 1, columns: 1 };
}

/** A cell shows the first of several values. */
export function firstOf(result: Result, read: ReadCell): Scalar {
  if (isPlace(result) && result.rectangle.rows === 1 && result.rectangle.columns === 1)
    return read(result.sheet, result.rectangle);
  return readCells(result, read)[0]?.[0] ?? null;
}

/** What a formula that could not be calculated filled is as old as the formula's own value. */
function checkSpill(sheet: Sheet, cell: Cell): void {
  const spill = findSpill(sheet, cell);
  if (spill && isUncalculated(cellAt(sheet, spill.rectangle).problem)) throw dependsOn(sheet, spill.rectangle);
}

export const isUncalculated = (problem: Problem | undefined): boolean => problem?.kind === "not calculated";

export const dependsOn = (sheet: Sheet, { row, column }: Cell): NotComputableError =>
  new NotComputableError(`${quoteWhereNeeded(sheet.name)}!${formatCell({ row, column })}`);
