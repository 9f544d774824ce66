import type { Cell } from "../../sheet/cell";
import type { ConditionalFormat } from "../model/book/conditional-format";
import type { Sheet } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import { holdCell } from "../model/places/hold-cell";
import { formulaOf } from "./conditional-formula";

/**
 * The conditional formats that hold for a cell, the first in priority first, up to one that stops the others. What
 * cannot be calculated does not hold; nor does anything in a workbook without a calculator.
 */
export function conditionalFormatsAt(workbook: Workbook, sheet: Sheet, cell: Cell): readonly ConditionalFormat[] {
  const holding: ConditionalFormat[] = [];
  for (const format of sheet.conditionalFormats) {
    if (!holdCell(format.areas, cell) || !holds(workbook, sheet, cell, format)) continue;
    holding.push(format);
    if (format.stopIfTrue) break;
  }
  return holding;
}

/**
 * The fill that a cell shows, `"#RRGGBB"`: that of the first format which has one; null where the cell keeps its own.
 */
export const conditionalFillAt = (workbook: Workbook, sheet: Sheet, cell: Cell): string | null =>
  conditionalFormatsAt(workbook, sheet, cell).find(({ look }) => look.fill !== null)?.look.fill ?? null;

function holds(workbook: Workbook, sheet: Sheet, cell: Cell, format: ConditionalFormat): boolean {
  const formula = formulaOf(format);
  const [first] = format.areas;
  if (formula === null || !first) return false;
  const value = workbook.calculator?.evaluate(workbook, formula, sheet, cell, first);
  return typeof value === "number" ? value !== 0 : value === true;
}
