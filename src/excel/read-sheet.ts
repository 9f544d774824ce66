import type { Cell, CellValue } from "../sheet/cell";
import type { Grid, GridName, GridTable } from "../sheet/grid";
import { contains, type Rectangle } from "../sheet/rectangle";
import { readRectangle } from "../sheet/a1";
import type { Batch } from "./batch";
import { formulaFormatsOf, type FormulaFormat } from "./read-formats";

/** A sheet as one round trip tells it. */
export interface SheetRead {
  readonly grid: Grid;
  readonly protected: boolean;
  /** The conditional formats of the sheet whose rule is a formula. */
  readonly formulaFormats: readonly FormulaFormat[];
  /** The used range when it is too large for one answer, else null; `grid` is empty then. */
  readonly tooLarge: Rectangle | null;
}

/** Reads a sheet's filled cells and what is known of them; null for the sheet that is in front. */
export const readSheet =
  (name: string | null): Batch<SheetRead> =>
  (context) => {
    const { worksheets } = context.workbook;
    const sheet = name === null ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
    sheet.load("name");
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,rowIndex,columnIndex,rowCount,columnCount");
    sheet.tables.load("items/name,items/showHeaders,items/columns/items/name,items/rows/count");
    sheet.names.load("items/name,items/formula");
    const formats = formulaFormatsOf(sheet);
    return () => {
      const origin = used.isNullObject ? { row: 0, column: 0 } : { row: used.rowIndex, column: used.columnIndex };
      const values = used.isNullObject ? [] : (used.values as CellValue[][] | null);
      const grid = { sheet: sheet.name, origin, values: values ?? [], tables: [] };
      return {
        grid: { ...grid, tables: locateTables(grid, sheet.tables.items), names: sheet.names.items.flatMap(readName) },
        protected: sheet.protection.protected,
        formulaFormats: formats(),
        tooLarge: values ? null : { ...origin, rows: used.rowCount, columns: used.columnCount },
      };
    };
  };

/** Reads several sheets in one round trip, in the order asked for. */
export const readSheets =
  (names: readonly string[]): Batch<readonly SheetRead[]> =>
  (context) => {
    const reads = names.map((name) => readSheet(name)(context));
    return () => reads.map((read) => read());
  };

/**
 * Where the tables stand. Excel tells a table's place only in a second round trip, so it is found by its headings in the
 * values that were read anyway; a table whose heading row is hidden is left out. Tables with the same headings are taken to stand
 * in the order in which they were made.
 */
export function locateTables(grid: Grid, tables: readonly Excel.Table[]): GridTable[] {
  const located: GridTable[] = [];
  const isFree = (cell: Cell) => !located.some(({ rectangle }) => contains(rectangle, cell));
  for (const { name, columns, rows, showHeaders } of tables) {
    const headings = columns.items.map((column) => column.name);
    const place = showHeaders ? findRun(grid, headings, isFree) : null;
    if (place) located.push({ name, rectangle: { ...place, rows: rows.count + 1, columns: headings.length } });
  }
  return located;
}

function findRun({ origin, values }: Grid, headings: readonly string[], isFree: (cell: Cell) => boolean): Cell | null {
  for (const [r, row] of values.entries())
    for (let c = 0; c + headings.length <= row.length; c++) {
      const cell = { row: origin.row + r, column: origin.column + c };
      if (headings.every((heading, i) => sameHeading(row[c + i], heading)) && isFree(cell)) return cell;
    }
  return null;
}

/** Excel tells a heading's line break as such or as `_x000a_`. */
const sameHeading = (value: CellValue | undefined, heading: string): boolean =>
  String(value).replace(/\r\n?/g, "\n") === heading.replace(/_x000[aA]_/g, "\n").replace(/\r\n?/g, "\n");

function readName({ name, formula }: Excel.NamedItem): GridName[] {
  const address = /^=?(?:.+!)?(\$?[A-Z]+\$?\d+)$/.exec(String(formula))?.[1];
  return address ? [{ name, cell: readRectangle(address) }] : [];
}
