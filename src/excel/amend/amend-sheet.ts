import { formatRectangle } from "../../sheet/a1";
import type { AmendedCells, Amendment, RowChange } from "../../sheet/amendment";
import type { CellValue } from "../../sheet/cell";
import type { CellContent } from "../../sheet/draft";
import { findExtent, readPart } from "../../sheet/grid";
import type { Rectangle } from "../../sheet/rectangle";
import { splitIntoRuns } from "../../sheet/split-into-runs";
import { isFormula } from "../read/read-formulas";
import { setFormats } from "../write/set-formats";
import { toValue } from "../write/write-draft";
import { type AmendedPlaces, makeAmendedPlaces } from "./amended-places";
import { watchInserted } from "./watch-inserted";

/** An amendment in its places on a sheet, which Excel moves along when somebody inserts or deletes cells meanwhile. */
export interface PlacedAmendment {
  /** Queues the reading of the cells that are written or deleted; it returns those that are not as they were read. */
  readonly look: () => () => readonly Typed[];
  readonly change: () => void;
  /** Queues the writing of what somebody typed right before the change, and brings rows back in which they did. */
  readonly restore: (typed: readonly Typed[]) => void;
  /** Queues the reading of the rows that Excel inserted and did not fill; it returns them from the bottom up. */
  readonly lookForBlank: () => () => readonly Excel.Range[];
}

/** Cells that somebody changed after they were read. */
export interface Typed {
  readonly at: AmendedBlock;
  readonly values: Values;
  /** What was typed: formulas with their equals signs, otherwise the values. */
  readonly formulas: Values;
}

type Values = readonly (readonly CellValue[])[];

/** A block that is written, or one whose rows are deleted; `above` is the cell over them then. */
interface AmendedBlock {
  readonly range: Excel.Range;
  readonly was: Rectangle;
  readonly above: Excel.Range | null;
}

/** Places an amendment: it changes a sheet only where it must, and the rest of it stays as it is. */
export function placeAmendment(sheet: Excel.Worksheet, amendment: Amendment): PlacedAmendment {
  const { asRead, rows, cells, formats, unfilter } = amendment;
  const places = makeAmendedPlaces(sheet, rows);
  const parts = cells.flatMap((block) => partBlock(places, block));
  for (const { on } of formats) places.part(on); // now, so that Excel moves them along, too
  const written = parts.flatMap(({ was, contents }) => (was ? listWritten(was, contents) : []));
  const watched = [
    ...written.map((was) => ({ was, range: sheet.getRange(formatRectangle(was)), above: null })),
    ...listDeleted(sheet, amendment),
  ];

  return {
    lookForBlank: watchInserted(sheet, amendment),
    look: () => {
      for (const { range } of watched) range.load("values,formulas");
      return () =>
        watched
          .map((at) => ({ at, values: at.range.values as Values, formulas: at.range.formulas as Values }))
          .filter(({ at, values }) => JSON.stringify(values) !== JSON.stringify(readPart(asRead, at.was)));
    },
    change: () => {
      // https://github.com/OfficeDev/office-js/issues/224 (values), https://github.com/OfficeDev/office-js/issues/994
      // (rows)
      for (const table of unfilter) sheet.tables.getItem(table).clearFilters();
      for (const { was, range, contents } of parts) if (was) writeOver(range(), contents);
      places.changeRows();
      for (const { was, range, contents } of parts) if (!was) writeNewRows(range(), contents);
      const at = (on: Rectangle): Excel.Range => places.part(on)[0].range();
      setFormats({ sheet, at, joinAreas: (on) => on.map(at) }, formats);
    },
    restore: (typed) => {
      for (const { at, values, formulas } of typed) {
        const contents = formulas.map((line, r) =>
          line.map((formula, c) => (isFormula(formula) ? formula : toValue(values[r]?.[c] ?? ""))),
        );
        if (at.above) bringBack(at.above, contents);
        else restoreTyped(at.range, contents, values, readPart(asRead, at.was));
      }
    },
  };
}

const partBlock = (places: AmendedPlaces, { row, column, contents }: AmendedCells) =>
  places
    .part({ row, column, rows: contents.length, columns: contents[0]?.length ?? 0 })
    .map(({ skip, count, ...place }) => ({ ...place, contents: contents.slice(skip, skip + count) }));

/** The columns of a block in which any cell is written, those next to each other together. */
function listWritten(was: Rectangle, contents: AmendedCells["contents"]): readonly Rectangle[] {
  const found: { column: number; columns: number }[] = [];
  for (let index = 0; index < was.columns; index++) {
    if (contents.every((line) => line[index] === null)) continue;
    const last = found.at(-1);
    if (last && last.column + last.columns === was.column + index) last.columns++;
    else found.push({ column: was.column + index, columns: 1 });
  }
  return found.map((columns) => ({ ...was, ...columns }));
}

function listDeleted(sheet: Excel.Worksheet, { asRead, rows }: Amendment): readonly AmendedBlock[] {
  const extent = findExtent(asRead);
  if (!extent) return [];
  return rows
    .filter(({ kind }) => kind === "delete")
    .map(({ row, count }: RowChange) => {
      const was = { row, column: 0, rows: count, columns: extent.column + extent.columns };
      const above = sheet.getRangeByIndexes(Math.max(0, row - 1), 0, 1, 1);
      return { was, range: sheet.getRange(formatRectangle(was)), above };
    });
}

/**
 * Excel fills the new rows of a table with the formula that all rows of a column share, and another one that is written
 * over it would replace it in all of them.
 */
function writeNewRows(range: Excel.Range, contents: AmendedCells["contents"]): void {
  if (contents.some((line) => line.some(isLink))) range.clear("Contents");
  writeContents(range, contents);
}

/**
 * Where all rows of a column have one formula, as two neighbours' may be for a moment, Excel puts what is written over
 * one of them into all: a formula goes into an empty cell.
 */
function writeOver(range: Excel.Range, contents: AmendedCells["contents"]): void {
  const formulas = contents.flatMap((line, row) =>
    line.flatMap((content, column) => (isLink(content) ? [{ row, column }] : [])),
  );
  for (const { row, column, rows } of splitIntoRuns(formulas))
    range
      .getCell(row, column)
      .getResizedRange(rows - 1, 0)
      .clear("Contents");
  writeContents(range, contents);
}

const isLink = (content: CellContent | null): boolean => typeof content === "object" && content !== null;

/** In a matrix of values, Excel skips the cells whose value is null. */
function writeContents(range: Excel.Range, contents: AmendedCells["contents"]): void {
  if (contents.length === 0 || contents[0]?.length === 0) return;
  range.values = contents.map((line) => line.map((content) => (content === null ? null : toValue(content))));
}

/** Writes blocks of the rows of an amendment that did not fit into its first message, in their places after it. */
export function writeAmended(sheet: Excel.Worksheet, { row, column, contents }: AmendedCells): void {
  const columns = contents[0]?.length ?? 0;
  if (columns === 0) return;
  writeContents(sheet.getRangeByIndexes(row, column, contents.length, columns), contents);
}

function bringBack(above: Excel.Range, contents: readonly (readonly unknown[])[]): void {
  const rows = above
    .getOffsetRange(1, 0)
    .getResizedRange(contents.length - 1, 0)
    .getEntireRow();
  const inserted = rows.insert(Excel.InsertShiftDirection.down);
  inserted.getCell(0, 0).getResizedRange(contents.length - 1, (contents[0]?.length ?? 1) - 1).formulas =
    contents as unknown[][];
}

/** Only the cells that were changed: the others have what was written. */
function restoreTyped(
  range: Excel.Range,
  contents: readonly (readonly unknown[])[],
  now: Values,
  before: Values,
): void {
  for (const [r, line] of contents.entries())
    for (const [c, content] of line.entries())
      if (now[r]?.[c] !== before[r]?.[c]) range.getCell(r, c).formulas = [[content]];
}
