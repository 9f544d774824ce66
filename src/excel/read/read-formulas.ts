import { formatRectangle } from "../../sheet/a1";
import type { CellValue } from "../../sheet/cell";
import type { Rectangle } from "../../sheet/rectangle";
import type { Batch } from "../batch";

/** Reads what was typed into the cells of a block: a formula with its equals sign, otherwise the value. */
export const readFormulas =
  (sheet: string, block: Rectangle): Batch<readonly (readonly CellValue[])[]> =>
  (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(formatRectangle(block));
    range.load("formulas");
    return () => range.formulas as CellValue[][];
  };

/**
 * A text that merely starts with an equals sign is returned with an apostrophe before it.
 *
 * @example
 * isFormula("=TODAY()") // true; isFormula("'=not a formula") is false
 */
export const isFormula = (typed: CellValue | undefined): typed is string =>
  typeof typed === "string" && typed.startsWith("=");
