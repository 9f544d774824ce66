import type { Rectangle } from "../../../sheet/rectangle";
import { formatAt, mapCells } from "../book/cells";
import type { Sheet, StoredCell } from "../book/sheet";
import { emptyCell } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { editCells } from "../changes/edit-cells";
import { mayWrite } from "../changes/locks";
import { note } from "../changes/note";
import { invalid } from "../host-error";
import { isInside } from "../places/rectangles";
import { offsetFormula } from "../places/references";
import { findSeries } from "./fill-series";

/**
 * Fills cells from some of them, as dragging the corner does: series of numbers, dates and days go on, formulas move
 * along, the rest repeats.
 * documented: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-autofill-member(1)
 */
export function fillCells(workbook: Workbook, sheet: Sheet, from: Rectangle, to: Rectangle, type: string): void {
  if (!isInside(from, to)) invalid();
  mayWrite(sheet, to);
  const down = to.rows > from.rows;
  if (down && to.columns > from.columns) invalid();
  const source = mapCells(sheet, from, (cell, row, column) => ({
    ...cell,
    format: cell.format ?? formatAt(sheet, { row, column }),
  }));
  editCells(workbook, sheet, to, (cell, row, column) => {
    const [r, c] = [row - from.row, column - from.column];
    if (r >= 0 && r < from.rows && c >= 0 && c < from.columns) return cell;
    const line = down ? source.map((cells) => cells[c] ?? emptyCell) : (source[r] ?? []);
    return filled(cell, line, down ? r : c, down, type);
  });
  note(workbook, { kind: "cells", sheet, rectangle: to });
}

/** The cell at a place before or behind a line of cells; `index` counts from the first of them. */
function filled(
  before: StoredCell,
  line: readonly StoredCell[],
  index: number,
  down: boolean,
  type: string,
): StoredCell {
  const at = ((index % line.length) + line.length) % line.length;
  const source = line[at] ?? emptyCell;
  if (type === "FillFormats") return { ...before, format: source.format };
  const format = type === "FillValues" ? before.format : source.format;
  if (source.formula !== null) {
    const offset = index - at;
    return {
      value: source.value,
      formula: offsetFormula(source.formula, down ? { down: offset, right: 0 } : { down: 0, right: offset }),
      format,
      link: null,
    };
  }
  const series =
    type === "FillCopy"
      ? null
      : findSeries(
          line.map(({ value }) => value),
          type !== "FillDefault" || isDate(source),
        );
  return series ? { value: series(index), formula: null, format, link: null } : { ...source, format };
}

const isDate = ({ format }: StoredCell): boolean =>
  /[dmy]/i.test(format?.numberFormat.replaceAll(/"[^"]*"|\[[^\]]*\]|General/g, "") ?? "");
