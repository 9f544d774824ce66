import type { Cell } from "../../sheet/cell";
import { type Grid, type GridTable, valueAt } from "../../sheet/grid";
import { isError } from "../../values/gaps/is-error";
import { fold } from "../../values/texts/fold";
import { isCalled } from "./built-tables";
import { type Checks, computeCheck, findMark, type Mark } from "./mark";
import { type Block, getColumns, GONE_WORD, LINK_WORDS, type Page, type PageColumn, type Texts } from "./page";

/** A page as it is on a sheet, with what people did to it. */
export interface PageRead {
  /** The lines above the tables and their titles, by id. */
  readonly fixed: ReadonlyMap<string, FixedRead>;
  /** By the name of the block's table; a deleted table is absent. */
  readonly tables: ReadonlyMap<string, TableRead>;
}

export interface FixedRead {
  readonly state: string;
  readonly mark: Mark;
  readonly markCell: Cell;
  /** Column id → the cell that still holds what the add-in wrote. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** The checksums of what its cells hold now, each in its own place. */
  readonly holds: Checks;
}

export interface TableRead {
  readonly table: GridTable;
  /** Column id → the column of the sheet; deleted columns are absent. */
  readonly places: ReadonlyMap<string, number>;
  readonly lines: readonly LineRead[];
}

export interface LineRead {
  readonly row: number;
  readonly texts: Texts;
  readonly mark: Mark | null;
  /** The ids of the columns in which somebody typed. */
  readonly typed: ReadonlySet<string>;
  /** True where somebody typed anything in this row of the sheet. */
  readonly hasTyped: boolean;
  /** True also where it only has a link: Excel fills the column of a table with the formula of one of its cells. */
  readonly isBlank: boolean;
}

/** Finds a page on a sheet; null where the sheet has none of its tables. */
export function findPage(page: Page, grid: Grid): PageRead | null {
  const placed = placeBlocks(page, grid);
  if (placed.length === 0) return null;
  const read = ({ columns, table, places }: PlacedBlock): TableRead => ({
    table,
    places,
    lines: Array.from({ length: table.rectangle.rows - 1 }, (_, i) =>
      readLine(columns, places, grid, table.rectangle.row + 1 + i),
    ),
  });
  return { tables: new Map(placed.map((one) => [one.block.table, read(one)])), fixed: readFixed(page, grid, placed) };
}

/** Finds the lines above the tables and their titles, without the contents of the tables; none on another sheet. */
export const findFixed = (page: Page, grid: Grid): PageRead["fixed"] => readFixed(page, grid, placeBlocks(page, grid));

interface PlacedBlock {
  readonly block: Block;
  readonly columns: readonly PageColumn[];
  readonly table: GridTable;
  readonly places: TableRead["places"];
}

const placeBlocks = (page: Page, grid: Grid): readonly PlacedBlock[] =>
  page.blocks.flatMap((block) => {
    const table = grid.tables.find(({ name }) => isCalled(block.table, name));
    const columns = getColumns(page, block);
    return table ? [{ block, columns, table, places: placeColumns(columns, table, grid) }] : [];
  });

function placeColumns(columns: readonly PageColumn[], { rectangle }: GridTable, grid: Grid): TableRead["places"] {
  const { row, column, columns: width } = rectangle;
  const headings = Array.from({ length: width }, (_, i) => fold(String(valueAt(grid, { row, column: column + i }))));
  const places = new Map(
    columns.flatMap(({ id, heading }) => {
      const index = headings.indexOf(fold(heading));
      return index < 0 ? [] : [[id, column + index] as const];
    }),
  );
  findRenamed(columns, places, grid, rectangle);
  return places;
}

/**
 * A column under another heading is recognized by what the add-in wrote: at least half of it must still be there. Adds
 * it to `places`.
 */
function findRenamed(
  columns: readonly PageColumn[],
  places: Map<string, number>,
  grid: Grid,
  { row, column, rows, columns: width }: GridTable["rectangle"],
): void {
  const markPlace = places.get(columns.find(({ kind }) => kind === "mark")?.id ?? "");
  const missing = columns.filter(({ id }) => !places.has(id));
  if (markPlace === undefined || missing.length === 0) return;
  const marked = Array.from({ length: rows - 1 }, (_, i) => row + 1 + i).map((at) => ({
    at,
    mark: findMark(columns, readText(grid, at, markPlace)),
  }));
  for (const { id } of missing) {
    const written = marked.filter(({ mark }) => (mark?.checks[id] ?? "") !== "");
    const taken = new Set(places.values());
    const found = Array.from({ length: width }, (_, i) => column + i)
      .filter((place) => !taken.has(place))
      .map((place) => ({
        place,
        hits: written.filter(({ at, mark }) => computeCheck(readText(grid, at, place)) === mark?.checks[id]).length,
      }))
      .reduce((best, one) => (one.hits > best.hits ? one : best), { place: -1, hits: 0 });
    if (found.hits > 0 && 2 * found.hits >= written.length) places.set(id, found.place);
  }
}

const readText = (grid: Grid, row: number, column: number): string =>
  String(valueAt(grid, { row, column })).replaceAll("\r\n", "\n");

function readLine(columns: readonly PageColumn[], places: TableRead["places"], grid: Grid, row: number): LineRead {
  const texts: Texts = Object.fromEntries(Array.from(places, ([id, column]) => [id, readText(grid, row, column)]));
  const markId = columns.find(({ kind }) => kind === "mark")?.id ?? "";
  const mark = findMark(columns, texts[markId] ?? "");
  const typed = new Set(columns.filter((column) => isTyped(column, texts[column.id] ?? "", mark)).map(({ id }) => id));
  const own = new Set(places.values());
  const beside = (grid.values[row - grid.origin.row] ?? []).some(
    (value, i) => value !== "" && !own.has(grid.origin.column + i),
  );
  return {
    row,
    texts,
    mark,
    typed,
    hasTyped: beside || typed.size > 0,
    isBlank: !beside && columns.every(({ id, kind }) => kind === "link" || (texts[id] ?? "") === ""),
  };
}

function isTyped({ id, kind }: PageColumn, text: string, mark: Mark | null): boolean {
  if (kind === "mark" || text === "" || (kind === "link" && isLink(text))) return false;
  return computeCheck(text) !== mark?.checks[id];
}

/** Once its step is deleted, a link shows an error; where formulas are not calculated, 0. */
const isLink = (text: string): boolean => text === LINK_WORDS || text === GONE_WORD || text === "0" || isError(text);

/**
 * The marked rows outside the tables. Their marks may be in another column than those of a table that was made wider.
 */
function readFixed({ columns }: Page, grid: Grid, placed: readonly PlacedBlock[]): PageRead["fixed"] {
  const found = new Map<string, FixedRead>();
  if (placed.length === 0) return found;
  const isInTable = (row: number) =>
    placed.some(({ table: { rectangle } }) => row > rectangle.row && row < rectangle.row + rectangle.rows);
  for (const [i, values] of grid.values.entries()) {
    const row = grid.origin.row + i;
    const markIndex = isInTable(row) ? -1 : values.findIndex((value) => findMark(columns, String(value)) !== null);
    const mark = findMark(columns, String(values[markIndex]));
    if (!mark) continue;
    const [id = "", state = ""] = mark.key.split("=", 2);
    const checks = values.map((value) => computeCheck(String(value)));
    const left = markIndex - columns.findIndex(({ kind }) => kind === "mark");
    found.set(id, {
      state,
      mark,
      markCell: { row, column: grid.origin.column + markIndex },
      cells: new Map(
        Array.from(placeWritten(columns, mark, checks, left), ([columnId, index]) => [
          columnId,
          { row, column: grid.origin.column + index },
        ]),
      ),
      holds: Object.fromEntries(columns.map((column, index) => [column.id, checks[left + index]])),
    });
  }
  return found;
}

/**
 * The cells that still hold what the add-in wrote: in their own places, since two may hold the same, such as counts;
 * else wherever they are now.
 */
function placeWritten(
  columns: readonly PageColumn[],
  { checks: written }: Mark,
  checks: readonly string[],
  left: number,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, { id }] of columns.entries())
    if ((written[id] ?? "") !== "" && checks[left + index] === written[id]) places.set(id, left + index);
  const known = new Set(Array.from(places.keys(), (id) => written[id]));
  for (const { id } of columns) {
    const check = written[id] ?? "";
    const index = check === "" || known.has(check) ? -1 : checks.indexOf(check);
    if (index >= 0) places.set(id, index);
  }
  return places;
}
