import type { AmendedCells, Amendment, RowChange } from "../../sheet/amendment";
import type { CellContent, DraftFormat } from "../../sheet/draft";
import type { Grid } from "../../sheet/grid";
import type { Changes } from "./changes";
import { makeBodyFormats } from "./lay-out-page";
import { computeChecks, formatFixedKey, formatMark } from "./mark";
import { mergeBlock, type MergedLine } from "./merge-block";
import { type FixedLine, getColumns, type Page, type PageColumn } from "./page";
import { findPage, type FixedRead, type LineRead, type TableRead } from "./read-page";

export interface PageAmended {
  readonly amendment: Amendment;
  /** By the name of the block's table. */
  readonly changes: Readonly<Partial<Record<string, Changes>>>;
}

/**
 * Finds what to change on a sheet to bring its page up to date, and keeps what people typed: their cells are never
 * written, their rows keep their order. Null where the sheet no longer has the page.
 */
export function amendPage(page: Page, grid: Grid): PageAmended | null {
  const read = findPage(page, grid);
  if (!read) return null;
  const parts: Part[] = [];
  const changes: Record<string, Changes> = {};
  let shift = 0;
  const merged = page.blocks
    .flatMap((block) => {
      const table = read.tables.get(block.table);
      return table ? [{ block, table }] : [];
    })
    .sort((a, b) => a.table.table.rectangle.row - b.table.table.rectangle.row);
  for (const { block, table } of merged) {
    const columns = getColumns(page, block);
    const result = mergeBlock(columns, block, table);
    changes[block.table] = result.changes;
    const lines = result.lines.length > 0 ? result.lines : emptyLastRow(columns, table);
    parts.push(amendTable({ columns, look: page.look }, table, lines, shift));
    shift += lines.length - table.lines.length;
  }
  const rows = parts.flatMap((part) => part.rows).sort((a, b) => b.row - a.row);
  const fixed = [...page.head, ...page.blocks.map(({ title }) => title)].flatMap((line) =>
    amendFixed(page.columns, line, read.fixed.get(line.id), rows),
  );
  const unfilter = page.filters ? merged.map(({ table }) => table.table.name) : [];
  return {
    amendment: {
      sheet: grid.sheet,
      asRead: grid,
      unfilter,
      rows,
      cells: [...fixed, ...parts.flatMap((part) => part.cells)],
      formats: parts.flatMap((part) => part.formats),
    },
    changes,
  };
}

type Part = Omit<Amendment, "sheet" | "asRead" | "unfilter">;

/** A table keeps at least one row; where none would be left, the last one is emptied instead of deleted. */
function emptyLastRow(columns: readonly PageColumn[], { lines }: TableRead): readonly MergedLine[] {
  const last = lines.at(-1);
  return last ? [{ read: last, writes: makeBlankLine(columns) }] : [];
}

function amendTable(
  { columns, look }: { readonly columns: readonly PageColumn[]; readonly look: Page["look"] },
  { table, places, lines: before }: TableRead,
  lines: readonly MergedLine[],
  shift: number,
): Part {
  const top = table.rectangle.row + 1;
  const ordered = keepLast(columns, lines, before);
  const left = Math.min(...places.values());
  const width = Math.max(...places.values()) - left + 1;
  const contents = ordered.map(({ writes }) => {
    const row = Array.from({ length: width }, (): CellContent | null => null);
    for (const [id, place] of places) row[place - left] = writes[id] ?? null;
    return row;
  });
  const isNew = ordered.map(({ read }) => read === null);
  return {
    rows: listRowChanges(before, ordered, top),
    cells: findRuns(contents.map((row) => row.some((content) => content !== null))).map(({ from, to }) => ({
      row: top + shift + from,
      column: left,
      contents: contents.slice(from, to),
    })),
    formats: findRuns(isNew).flatMap(({ from, to }): DraftFormat[] =>
      makeBodyFormats(
        columns,
        { row: top + shift + from, column: table.rectangle.column, rows: to - from, columns: table.rectangle.columns },
        ({ id }) => places.get(id),
        look,
      ),
    ),
  };
}

/**
 * Rows can only be inserted above a row of the table. Where new lines would come after its last row, that row stays the
 * last; where the last row is deleted, the last of the new lines takes its place.
 */
function keepLast(
  columns: readonly PageColumn[],
  lines: readonly MergedLine[],
  before: readonly LineRead[],
): readonly MergedLine[] {
  const last = before.at(-1);
  const end = lines.at(-1);
  if (!last || end?.read !== null) return lines;
  const at = lines.findIndex(({ read }) => read === last);
  if (at >= 0) return [...lines.slice(0, at), ...lines.slice(at + 1), ...lines.slice(at, at + 1)];
  return [...lines.slice(0, -1), { read: last, writes: { ...makeBlankLine(columns), ...end.writes } }];
}

const makeBlankLine = (columns: readonly PageColumn[]): MergedLine["writes"] =>
  Object.fromEntries(columns.map(({ id }) => [id, ""]));

/**
 * Whole rows to delete and to insert, from the top down, by the rows as they were read. A table that has lost its last
 * row gets all of them at `top`, right below its headings: what stands there may be the next block.
 */
function listRowChanges(before: readonly LineRead[], after: readonly MergedLine[], top: number): readonly RowChange[] {
  if (before.length === 0) return after.length > 0 ? [{ kind: "insert", row: top, count: after.length }] : [];
  const kept = new Set(after.map(({ read }) => read));
  const gone = findRuns(before.map((line) => !kept.has(line)));
  const changes: RowChange[] = gone.map(({ from, to }) => ({
    kind: "delete",
    row: before[from]?.row ?? 0,
    count: to - from,
  }));
  for (const { from, to } of findRuns(after.map(({ read }) => read === null))) {
    const above = after[to]?.read?.row;
    if (above !== undefined) changes.push({ kind: "insert", row: above, count: to - from });
  }
  return changes;
}

/** The title of a block, or a line above: only the cells that still hold what the add-in wrote. */
function amendFixed(
  columns: readonly PageColumn[],
  line: FixedLine,
  read: FixedRead | undefined,
  rows: readonly RowChange[],
): AmendedCells[] {
  if (!read) return [];
  const checks = computeChecks(columns, line.contents);
  const isOurs = (id: string) => read.cells.has(id) || read.holds[id] === checks[id]; // written, but not yet marked
  const kept = Object.fromEntries(columns.map(({ id }) => [id, isOurs(id) ? checks[id] : read.mark.checks[id]]));
  const at = (row: number) =>
    row +
    rows
      .filter((change) => change.row <= row)
      .reduce((sum, { kind, count }) => sum + (kind === "insert" ? count : -count), 0);
  return [
    ...Array.from(read.cells, ([id, cell]) => ({
      row: at(cell.row),
      column: cell.column,
      contents: [[line.contents[id] ?? ""]],
    })),
    {
      row: at(read.markCell.row),
      column: read.markCell.column,
      contents: [[formatMark(columns, formatFixedKey(line), kept)]],
    },
  ];
}

interface Run {
  readonly from: number;
  /** The index after the last one. */
  readonly to: number;
}

/** The stretches in which `flags` is true. */
function findRuns(flags: readonly boolean[]): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, flag] of flags.entries()) {
    if (!flag) continue;
    const last = runs.at(-1);
    if (last?.to === index) last.to++;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs;
}
