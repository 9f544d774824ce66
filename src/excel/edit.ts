import { formatCell, formatRectangle } from "../sheet/a1";
import type { Cell } from "../sheet/cell";
import type { CellContent } from "../sheet/draft";
import type { Rectangle } from "../sheet/rectangle";
import type { Batch } from "./batch";
import { type ColumnDress, dressCells, toValue } from "./write-draft";

/** Writes one cell. */
export const writeCell =
  (sheet: string, cell: Cell, content: CellContent, numberFormat?: string): Batch<void> =>
  (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(formatCell(cell));
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.values = [[toValue(content)]];
    return () => undefined;
  };

/**
 * Sorts the rows of a block by one of its columns (counted on the sheet), earliest first; contents, formats and
 * formulas move together.
 */
export const sortRows =
  (sheet: string, rectangle: Rectangle, column: number): Batch<void> =>
  (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(formatRectangle(rectangle));
    range.sort.apply([{ key: column - rectangle.column, ascending: true }], false, false);
    return () => undefined;
  };

/**
 * Adds columns at the right end of an Excel table: their headings and what belongs to them (question, look, help and
 * widths).
 */
export const addTableColumns =
  (sheet: string, table: string, headings: readonly string[], dress: ColumnDress): Batch<void> =>
  (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { columns } = worksheet.tables.getItem(table);
    for (const heading of headings) columns.add(undefined, undefined, heading);
    dressCells(worksheet, dress);
    return () => undefined;
  };

/** Formats existing columns. */
export const dressColumns =
  (sheet: string, dress: ColumnDress): Batch<void> =>
  (context) => {
    dressCells(context.workbook.worksheets.getItem(sheet), dress);
    return () => undefined;
  };

/** Writes a heading in a free column next to a plan in plain cells, formatted like the column to its left. */
export const addPlainColumn =
  (sheet: string, heading: string, at: Cell, rows: number): Batch<void> =>
  (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const added = worksheet.getRangeByIndexes(at.row, at.column, rows, 1);
    if (at.column > 0)
      added.copyFrom(worksheet.getRangeByIndexes(at.row, at.column - 1, rows, 1), Excel.RangeCopyType.formats);
    worksheet.getRange(formatCell(at)).values = [[toValue(heading)]];
    return () => undefined;
  };

/** Removes columns of an Excel table by their headings, and clears the cells `above` them. */
export const removeTableColumns =
  (sheet: string, table: string, headings: readonly string[], above: readonly Rectangle[]): Batch<void> =>
  (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { columns } = worksheet.tables.getItem(table);
    for (const heading of headings) columns.getItem(heading).delete();
    for (const block of above) worksheet.getRange(formatRectangle(block)).clear();
    return () => undefined;
  };
