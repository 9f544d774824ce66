import type { Cell, CellValue } from "../../sheet/cell";
import type { Grid, GridTable } from "../../sheet/grid";
import type { Batch } from "../batch";

/** What one round trip can read of a sheet's tables: their names and headings, but not their positions. */
export const TABLE_PROPERTIES = "items/name,items/showHeaders,items/columns/items/name,items/rows/count";

export interface TablesPlaced {
  readonly placed: readonly GridTable[];
  /** Tables that could not be distinguished by their headings, or whose headings are hidden. */
  readonly unplaced: readonly string[];
}

/** Finds the tables by their headings in the values that were read anyway, which saves a round trip. */
export function placeTables(grid: Grid, tables: readonly Excel.Table[]): TablesPlaced {
  const placed: GridTable[] = [];
  const unplaced: string[] = [];
  for (const table of tables) {
    const headings = table.columns.items.map(({ name }) => name);
    const [place, another] = table.showHeaders ? findRuns(grid, headings) : [];
    if (place && !another)
      placed.push({ name: table.name, rectangle: { ...place, rows: table.rows.count + 1, columns: headings.length } });
    else unplaced.push(table.name);
  }
  return { placed, unplaced };
}

/**
 * Reads the positions of tables of a sheet; tables that do not exist are left out.
 *
 * @example
 * await run(readTablePlaces("Plan", ["Steps"])) // [{ name: "Steps", rectangle: { row: 6, … } }]
 */
export const readTablePlaces =
  (sheet: string, names: readonly string[]): Batch<readonly GridTable[]> =>
  (context) =>
    queueTablePlaces(context.workbook.worksheets.getItem(sheet), names);

export function queueTablePlaces(sheet: Excel.Worksheet, names: readonly string[]): () => readonly GridTable[] {
  const asked = names.map((name) => {
    const range = sheet.tables.getItemOrNullObject(name).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, range };
  });
  return () =>
    asked
      .filter(({ range }) => !range.isNullObject)
      .map(({ name, range }) => ({
        name,
        rectangle: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
      }));
}

/** The first two places where the headings are next to each other. */
function findRuns({ origin, values }: Grid, headings: readonly string[]): Cell[] {
  const found: Cell[] = [];
  for (const [r, row] of values.entries())
    for (let c = 0; c + headings.length <= row.length; c++)
      if (
        headings.every((heading, i) => isHeading(row[c + i], heading)) &&
        found.push({ row: origin.row + r, column: origin.column + c }) === 2
      )
        return found;
  return found;
}

/** Excel returns a line break in a heading as such or as `_x000a_`. */
const isHeading = (value: CellValue | undefined, heading: string): boolean =>
  String(value).replace(/\r\n?/g, "\n") === heading.replace(/_x000[aA]_/g, "\n").replace(/\r\n?/g, "\n");
