import { all } from "../../excel/batch";
import { readEntries, readLooks } from "../../excel/read/read-looks";
import { readMerges } from "../../excel/read/read-merges";
import { run, runIfAble } from "../../excel/run";
import { formatCell, formatRectangle, readRectangle } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";
import { valueAt } from "../../sheet/grid";
import { oneCell, type Rectangle } from "../../sheet/rectangle";
import type { Moving } from "../../templates/adopt/moving";
import { LIST_IDS } from "../../templates/choice-lists";
import { formatListSource } from "../../templates/layout/lay-out-lists";
import { MOST, type OwnChoices, type OwnLook } from "../../templates/own/own-template";
import type { SheetLooks } from "../../templates/own/sheet-looks";

/**
 * Reads how the sheet of a plan looks as far as a template keeps it: what stands above the headings, the headings, and
 * the first row below them. Two round trips, and one more where drop-downs take their entries from cells.
 */
export async function readSheetLooks({ source: { grid }, plan, region }: Moving): Promise<SheetLooks> {
  const cells = listCells();
  const right = Math.min(region.column + region.columns, MOST_WIDTHS);
  const asked = { cells, columns: right, rows: plan.headingRow + 1, table: plan.table };
  const read = await run(readLooks(grid.sheet, asked));
  const above = { row: 0, column: 0, rows: plan.headingRow + 1, columns: right };
  const merges = (await runIfAble(readMerges(grid.sheet, above)))?.filter(({ row, rows }) => row + rows <= above.rows);
  const lists = await readLists(
    read.cells.map(({ list }) => list),
    grid.sheet,
  );
  const helps = new Map(
    cells.map((cell, i) => [
      formatCell(cell),
      { hint: read.cells[i]?.hint ?? "", ...(lists[i] && { choices: lists[i] }) },
    ]),
  );

  return {
    looks: joinLooks(cells.map((cell, i) => ({ on: oneCell(cell), look: read.cells[i]?.look ?? {} }))),
    widths: read.widths,
    heights: read.heights.map((points, row) => ({ row: row + 1, points })).filter(({ points }) => points > 0),
    ...(merges?.length && { merges: merges.slice(0, MOST.merges).map(formatRectangle) }),
    table: read.table,
    landscape: read.landscape,
    helpAt: (cell) => helps.get(formatCell(cell)) ?? {},
  };

  /** The headings and the first step whole; above them what is filled, and the cell next to it. */
  function listCells(): readonly Cell[] {
    const columns = Array.from({ length: Math.min(region.columns, MOST.columns) }, (_, c) => region.column + c);
    const first = plan.steps.rows[0] ?? plan.headingRow + 1;
    const above = Array.from({ length: Math.max(0, plan.headingRow - region.row) }, (_, r) => region.row + r).flatMap(
      (row) =>
        columns
          .map((column) => ({ row, column }))
          .filter((cell) => valueAt(grid, cell) !== "" || valueAt(grid, { ...cell, column: cell.column - 1 }) !== ""),
    );
    return [
      ...columns.map((column) => ({ row: plan.headingRow, column })),
      ...columns.map((column) => ({ row: first, column })),
      ...above.slice(0, MOST_ABOVE),
    ];
  }
}

const MOST_WIDTHS = 256;
const MOST_ABOVE = 200;

/** Cells next to each other that look the same are one block. */
function joinLooks(
  cells: readonly { readonly on: Rectangle; readonly look: Omit<OwnLook, "on"> }[],
): readonly OwnLook[] {
  const joined: { on: Rectangle; look: Omit<OwnLook, "on"> }[] = [];
  for (const { on, look } of cells) {
    const last = joined.at(-1);
    const isNext = last?.on.row === on.row && last.on.column + last.on.columns === on.column;
    if (isNext && JSON.stringify(last.look) === JSON.stringify(look))
      last.on = { ...last.on, columns: last.on.columns + 1 };
    else if (Object.keys(look).length > 0) joined.push({ on, look });
  }
  return joined.map(({ on, look }) => ({ on: formatRectangle(on), ...look }));
}

/** What drop-downs offer: their own words, a list of the workbook, or the entries of cells. */
async function readLists(sources: readonly (string | null)[], sheet: string): Promise<readonly (OwnChoices | null)[]> {
  const places = sources.map((source) => (source === null ? null : findPlace(source, sheet)));
  const inCells = places.filter((place) => place !== null);
  const entries = inCells.length === 0 ? [] : await run(all(inCells.map((one) => readEntries(one.sheet, one.block))));
  return sources.map((source, i) => {
    const place = places[i];
    if (place) return tidy(entries[inCells.indexOf(place)] ?? []);
    if (source === null) return null;
    return (
      LIST_IDS.find((id) => formatListSource(id) === source) ??
      (source.startsWith("=") ? null : tidy(source.split(",")))
    );
  });
}

function tidy(entries: readonly unknown[]): readonly string[] | null {
  const texts = [...new Set(entries.map((one) => String(one).trim().slice(0, 255)))].filter((text) => text !== "");
  return texts.length === 0 ? null : texts.slice(0, MOST.choices);
}

/** The cells of `='Lists'!$A$2:$A$9`, or of this sheet; null for a name or a calculation. */
function findPlace(source: string, own: string): { readonly sheet: string; readonly block: Rectangle } | null {
  const [, quoted, bare, address] = PLACE.exec(source) ?? [];
  if (address === undefined) return null;
  const block = readRectangle(address);
  return block.rows * block.columns > MOST.choices
    ? null
    : { sheet: quoted?.replaceAll("''", "'") ?? bare ?? own, block };
}

const PLACE =
  /^=(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/iu;
