import { readRectangle } from "../../sheet/a1";
import type { CellValue } from "../../sheet/cell";
import type { Grid, GridName, GridPointer, GridRows } from "../../sheet/grid";
import type { Rectangle } from "../../sheet/rectangle";
import { all, type Batch } from "../batch";
import { placeTables, queueTablePlaces, TABLE_PROPERTIES } from "./place-tables";
import { type FormulaFormat, queueFormulaFormats } from "./read-formats";

/** A sheet as one round trip reads it. */
export interface SheetRead {
  readonly grid: Grid;
  readonly protected: boolean;
  /** The conditional formats of the sheet whose rule is a formula. */
  readonly formulaFormats: readonly FormulaFormat[];
  /** Tables whose position is still to be read; they are not in `grid`. */
  readonly unplaced: readonly string[];
  /** The part of what is used that did not fit into one answer and is not in `grid`; null where all of it did. */
  readonly unread: Rectangle | null;
}

export interface Wanted {
  /** Tables whose positions are read at once. */
  readonly known?: readonly string[];
  /** How many rows of the sheet are read, from its first row on; all of them by default. */
  readonly rows?: number;
}

/**
 * Reads the filled cells of a sheet and what is known about them; null stands for the active sheet.
 *
 * @example
 * const { grid } = await run(readSheet("Plan", { known: ["Steps"] }));
 */
export const readSheet =
  (name: string | null, wanted: Wanted = {}): Batch<SheetRead> =>
  (context) => {
    const { worksheets } = context.workbook;
    return queueSheet(name === null ? worksheets.getActiveWorksheet() : worksheets.getItem(name), wanted);
  };

/**
 * The same for a sheet that may not exist: null then.
 *
 * @example
 * await run(readSheetIfThere("Budget")) // null
 */
export const readSheetIfThere =
  (name: string, wanted: Wanted = {}): Batch<SheetRead | null> =>
  (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const read = queueSheet(sheet, wanted);
    return () => (sheet.isNullObject ? null : read());
  };

/**
 * Reads several sheets in one round trip, in the given order; null stands for the active one.
 *
 * @example
 * const [active, budget] = await run(readSheets([null, "Budget"]));
 */
export const readSheets = (names: readonly (string | null)[], wanted: Wanted = {}): Batch<readonly SheetRead[]> =>
  all(names.map((name) => readSheet(name, wanted)));

/**
 * Reads the first sheets of the workbook, hidden ones too: as many as there are, up to a number. Nothing has to be
 * known of them before.
 *
 * @example
 * const sheets = await run(readFirstSheets(6));
 */
export const readFirstSheets =
  (most: number, wanted: Wanted = {}): Batch<readonly SheetRead[]> =>
  (context) => {
    const chain = [context.workbook.worksheets.getFirst()];
    for (let last = chain[0]; last && chain.length < most; chain.push(last)) last = last.getNextOrNullObject();
    const reads = chain.map((sheet) => ({ sheet, read: queueSheet(sheet, wanted) }));
    return () => reads.flatMap(({ sheet, read }) => (sheet.isNullObject ? [] : [read()]));
  };

function queueSheet(sheet: Excel.Worksheet, { known = [], rows }: Wanted): () => SheetRead {
  sheet.load("name");
  sheet.protection.load("protected");
  const used = sheet.getRange(COLUMNS_READ).getUsedRangeOrNullObject(true);
  const part = rows === undefined ? used : used.getIntersectionOrNullObject(`1:${String(rows)}`);
  used.load(`rowIndex,columnIndex,rowCount,columnCount${part === used ? ",values" : ""}`);
  if (part !== used) part.load("values");
  sheet.tables.load(TABLE_PROPERTIES);
  sheet.names.load("items/name,items/formula");
  const formulaFormats = queueFormulaFormats(sheet);
  const knownPlaces = queueTablePlaces(sheet, known);
  return () => {
    const origin = used.isNullObject ? { row: 0, column: 0 } : { row: used.rowIndex, column: used.columnIndex };
    const values = part.isNullObject ? [] : ((part.values as CellValue[][] | null) ?? []);
    const grid = { sheet: sheet.name, origin, values, tables: [] };
    const left = used.isNullObject ? 0 : used.rowCount - values.length;
    const places = knownPlaces();
    const { placed, unplaced } = placeTables(
      grid,
      sheet.tables.items.filter(({ name }) => !places.some((place) => place.name === name)),
    );
    return {
      grid: {
        ...grid,
        tables: [...places, ...placed],
        ...splitNames(sheet.name, sheet.names.items.flatMap(readName)),
        namedRows: sheet.names.items.flatMap(readRows),
      },
      protected: sheet.protection.protected,
      formulaFormats: formulaFormats(),
      unplaced,
      unread:
        left > 0
          ? {
              row: origin.row + values.length,
              column: origin.column,
              rows: left,
              columns: used.columnCount,
            }
          : null,
    };
  };
}

/** The first 256 columns: no plan is as wide, and a stray cell further right does not make the sheet so wide. */
const COLUMNS_READ = "A:IV";

/** A name and the single cell that it points at. */
function readName({ name, formula }: Excel.NamedItem): GridPointer[] {
  const [, on = "", address] = /^=?(?:(.+)!)?(\$?[A-Z]+\$?\d+)$/.exec(String(formula)) ?? [];
  return address ? [{ name, cell: readRectangle(address), sheet: readSheetName(on) }] : [];
}

/** `'Ana''s plan'` → `Ana's plan` */
const readSheetName = (written: string): string => written.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");

/** Names that say no sheet point at their own. */
function splitNames(own: string, names: readonly GridPointer[]): Pick<Grid, "names" | "pointers"> {
  const isOwn = ({ sheet }: GridPointer): boolean => sheet === "" || sheet.toLowerCase() === own.toLowerCase();
  const pointers = names.filter((name) => !isOwn(name));
  return {
    names: names.filter(isOwn).map(({ name, cell }): GridName => ({ name, cell })),
    ...(pointers.length > 0 && { pointers }),
  };
}

function readRows({ name, formula }: Excel.NamedItem): GridRows[] {
  const [, first, last] = /!\$(\d+):\$(\d+)$/.exec(String(formula)) ?? [];
  if (first !== undefined && last !== undefined)
    return [{ name, rows: { first: Number(first) - 1, last: Number(last) - 1 } }];
  return String(formula).includes("#REF!") ? [{ name, rows: null }] : [];
}
