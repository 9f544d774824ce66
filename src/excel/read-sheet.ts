import { readRectangle } from "../sheet/a1";
import type { CellValue } from "../sheet/cell";
import type { Grid, GridName } from "../sheet/grid";
import type { Rectangle } from "../sheet/rectangle";
import { all, type Batch } from "./batch";
import { placeTables, queueTablePlaces, TABLE_PROPERTIES } from "./place-tables";
import { formulaFormatsOf, type FormulaFormat } from "./read-formats";

/** A sheet as one round trip tells it. */
export interface SheetRead {
  readonly grid: Grid;
  readonly protected: boolean;
  /** The conditional formats of the sheet whose rule is a formula. */
  readonly formulaFormats: readonly FormulaFormat[];
  /** Tables whose place must still be asked for; they are not in `grid`. */
  readonly unplaced: readonly string[];
  /** The used range when it is too large for one answer, else null; `grid` is empty then. */
  readonly tooLarge: Rectangle | null;
}

/** Reads a sheet's filled cells and what is known of them; null for the sheet that is in front. */
export const readSheet =
  (name: string | null): Batch<SheetRead> =>
  (context) => {
    const { worksheets } = context.workbook;
    return queueSheet(name === null ? worksheets.getActiveWorksheet() : worksheets.getItem(name));
  };

/** The same for a sheet that may not be there: null then. The places of its known tables are asked for at once. */
export const readSheetIfThere =
  (name: string, known: readonly string[] = []): Batch<SheetRead | null> =>
  (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const read = queueSheet(sheet, known);
    return () => (sheet.isNullObject ? null : read());
  };

/** Reads several sheets in one round trip, in the order asked for. */
export const readSheets = (names: readonly string[]): Batch<readonly SheetRead[]> => all(names.map(readSheet));

function queueSheet(sheet: Excel.Worksheet, known: readonly string[] = []): () => SheetRead {
  sheet.load("name");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex,rowCount,columnCount");
  sheet.tables.load(TABLE_PROPERTIES);
  sheet.names.load("items/name,items/formula");
  const formulaFormats = formulaFormatsOf(sheet);
  const knownPlaces = queueTablePlaces(sheet, known);
  return () => {
    const origin = used.isNullObject ? { row: 0, column: 0 } : { row: used.rowIndex, column: used.columnIndex };
    const values = used.isNullObject ? [] : (used.values as CellValue[][] | null);
    const grid = { sheet: sheet.name, origin, values: values ?? [], tables: [] };
    const places = knownPlaces();
    const { placed, unplaced } = placeTables(grid, sheet.tables.items.filter(({ name }) => !places.some((place) => place.name === name)));
    return {
      grid: { ...grid, tables: [...places, ...placed], names: sheet.names.items.flatMap(readName) },
      protected: sheet.protection.protected,
      formulaFormats: formulaFormats(),
      unplaced,
      tooLarge: values ? null : { ...origin, rows: used.rowCount, columns: used.columnCount },
    };
  };
}

function readName({ name, formula }: Excel.NamedItem): GridName[] {
  const address = /^=?(?:.+!)?(\$?[A-Z]+\$?\d+)$/.exec(String(formula))?.[1];
  return address ? [{ name, cell: readRectangle(address) }] : [];
}
