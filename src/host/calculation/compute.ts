import type { CellValue } from "../../sheet/cell";
import type { Problem } from "../model/book/problem";
import { evaluateFormula } from "./evaluate";
import { firstOf, readCells } from "./read-cells";
import type { Scope } from "./scope";
import { isMatrix, isPlace, isUnion, NotComputableError, type Result, toCell, WRONG_VALUE } from "./value";

/** What a formula comes to in its cell. */
export interface Outcome {
  readonly value: CellValue;
  /** Where there are several, and they fill several cells. */
  readonly values?: readonly (readonly CellValue[])[];
  readonly problem?: Problem;
}

/** Calculates the formula of a scope; where it cannot be calculated, says why. */
export function compute(scope: Scope): Outcome | { readonly reason: string } {
  const { read } = scope;
  try {
    const result = evaluateFormula(scope);
    if (isUnion(result)) return { value: WRONG_VALUE.error };
    if (!scope.workbook.spills || !isSeveral(result)) return { value: toCell(firstOf(result, read)) };
    const values = readCells(result, read).map((row) => row.map(toCell));
    return { value: values[0]?.[0] ?? 0, values };
  } catch (error) {
    if (error instanceof NotComputableError) return { reason: error.message };
    // Whatever is that deep: no formula of a person's.
    if (error instanceof RangeError) return { reason: "The formula is nested too deeply." };
    throw error;
  }
}

const isSeveral = (result: Result): boolean =>
  isMatrix(result)
    ? result.length * (result[0]?.length ?? 0) > 1
    : isPlace(result) && result.rectangle.rows * result.rectangle.columns > 1;
