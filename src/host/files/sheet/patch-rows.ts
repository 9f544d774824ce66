import type { Cell } from "../../../sheet/cell";
import type { Format } from "../../model/book/format";
import { emptyRow, type Row, type Sheet, type StoredCell } from "../../model/book/sheet";
import { calculateFittingHeight, STANDARD_HEIGHT } from "../../model/book/sizes";
import { changeTag } from "../xml/edit-xml";
import type { Attributes } from "../xml/write-xml";
import type { RowPatch } from "./row-patch";
import { findCellSpans, findRowSpans, type Span } from "./row-spans";
import { findUnshared, plainFormulas } from "./unshare-formulas";
import { type CellWriter, moveCell, readStyleNumber, writeCell } from "./write-cells";

/**
 * The XML of a sheet's rows after an edit. A row that did not change goes out as it is; in one that did, so do the
 * cells that did not, with all that is not known here.
 * Source: ISO/IEC 29500-1, 18.3.1.80 (sheetData), 18.3.1.73 (row)
 */
export function patchRows(
  data: string,
  { before, now, uncalculated }: Pick<RowPatch, "before" | "now" | "uncalculated">,
  writer: CellWriter,
): string {
  const spans = findRowSpans(data);
  const changed = changedRows(before, now);
  const patch: RowPatch = {
    data,
    spans,
    before,
    now,
    uncalculated,
    writer,
    places: placesOf(before, changed),
    unshared: findUnshared(data, spans, changed, before, now),
  };
  const indexes = new Set([...spans.keys(), ...now.rows.keys()]);
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => writeRow(patch, index))
    .join("");
}

/** The rows that are not the same object as before. */
export function changedRows(before: Sheet, now: Sheet): readonly number[] {
  const changed: number[] = [];
  for (const [index, row] of before.rows) if (now.rows.get(index) !== row) changed.push(index);
  for (const index of now.rows.keys()) if (!before.rows.has(index)) changed.push(index);
  return changed;
}

function placesOf(before: Sheet, changed: readonly number[]): ReadonlyMap<StoredCell, Cell> {
  const places = new Map<StoredCell, Cell>();
  for (const row of changed)
    for (const [column, cell] of before.rows.get(row)?.cells.entries() ?? [])
      if (cell && !places.has(cell)) places.set(cell, { row, column });
  return places;
}

function writeRow(patch: RowPatch, index: number): string {
  const { data, spans, before, now } = patch;
  const span = spans.get(index);
  const row = now.rows.get(index);
  if (row === before.rows.get(index) && hasSameColumns(patch))
    return span ? plainFormulas(data.slice(span.start, span.end), row, index, patch) : "";
  if (!row) return "";
  const source = findSource(patch, row, span);
  const old = source ? (before.rows.get(source.index) ?? emptyRow) : null;
  const tag = writeRowTag(patch, index, row, source, old);
  const cells = writeCells(patch, index, row, source);
  return cells === "" ? tag.replace(/>$/, "/>") : `${tag}${cells}</${patch.writer.prefix}row>`;
}

/** Where a column's format changed, cells without one of their own are looked at too. */
const hasSameColumns = ({ before, now }: RowPatch): boolean =>
  now.columns === before.columns && now.format === before.format;

/** The row of the file that this one was made from: where its first known cell was, else the row at its place. */
function findSource({ spans, places }: RowPatch, row: Row, span: Span | undefined): Span | undefined {
  for (const cell of row.cells) {
    const place = cell && places.get(cell);
    if (place) return spans.get(place.row);
  }
  return span;
}

function writeRowTag(patch: RowPatch, index: number, row: Row, source: Span | undefined, old: Row | null): string {
  const { data, writer, now } = patch;
  const tag = source ? data.slice(source.start, source.tagEnd).replace(/\s*\/>$/, ">") : `<${writer.prefix}row>`;
  const changes: Attributes = {
    r: index + 1,
    ...(row.cells.length > (old?.cells.length ?? 0) ? { spans: null } : {}),
    ...(row.format === (old?.format ?? null) ? {} : describeFormat(row.format, writer)),
    ...(row.height === (old?.height ?? null)
      ? {}
      : { ht: row.height, customHeight: row.height === null ? null : true }),
    ...(row.hidden === (old?.hidden ?? false) ? {} : { hidden: row.hidden || null }),
    ...(row.outlineLevel === (old?.outlineLevel ?? 0) ? {} : { outlineLevel: row.outlineLevel || null }),
  };
  const fitting = source || row.height !== null ? 0 : calculateFittingHeight(now, row);
  return changeTag(tag, fitting > STANDARD_HEIGHT ? { ...changes, ht: fitting } : changes);
}

const describeFormat = (format: Format | null, writer: CellWriter): Attributes =>
  format === null ? { s: null, customFormat: null } : { s: writer.styleOf(format, 0), customFormat: true };

function writeCells(patch: RowPatch, index: number, row: Row, source: Span | undefined): string {
  const spans = new Map<number, ReadonlyMap<number, Span>>();
  const spanOf = (place: Cell): Span | undefined => {
    const rowSpan = patch.spans.get(place.row);
    const cells = spans.get(place.row) ?? (rowSpan ? findCellSpans(patch.data, rowSpan) : new Map<number, Span>());
    spans.set(place.row, cells);
    return cells.get(place.column);
  };
  const own = source?.index === index ? findCellSpans(patch.data, source) : new Map<number, Span>();
  const columns = new Set([...row.cells.keys(), ...own.keys()]);
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => writeOne(patch, { row: index, column }, row, spanOf))
    .join("");
}

function writeOne(patch: RowPatch, at: Cell, row: Row, spanOf: (place: Cell) => Span | undefined): string {
  const { data, before, now, writer, places } = patch;
  const cell = row.cells[at.column];
  const old = before.rows.get(at.row);
  const here = spanOf(at);
  if (!cell) {
    // A cell that says no more than its row or column is not kept in the sheet, and stays.
    if (!here || old?.cells[at.column]) return "";
    return lookOf(before, at, old) === lookOf(now, at, row) || now.rows.get(at.row) === undefined
      ? data.slice(here.start, here.end)
      : moveCell(data.slice(here.start, here.end), at, at, writer.styleOf(lookOf(now, at, row), 0));
  }
  const place = places.get(cell);
  const span = place && spanOf(place);
  const look = lookOf(now, at, row);
  if (place && span) {
    const lookBefore = lookOf(before, place, before.rows.get(place.row));
    const xml = data.slice(span.start, span.end);
    const style = look === lookBefore ? null : writer.styleOf(look, readStyleNumber(xml));
    if (!isShared(xml, patch, place, at)) return moveCell(xml, place, at, style);
    return writeCell(at, cell, look, { xml, cell: undefined, look: lookBefore }, writer);
  }
  const file = here && {
    xml: data.slice(here.start, here.end),
    cell: old?.cells[at.column],
    look: lookOf(before, at, old),
  };
  const wasEmpty = file?.cell !== undefined && patch.uncalculated.has(file.cell) && file.cell.formula === cell.formula;
  // Excel calculates it: what the file does not say stays unsaid.
  if (wasEmpty && look === file.look && !isShared(file.xml, patch, at, at)) return file.xml;
  const isUnshared = file !== undefined && isShared(file.xml, patch, at, at);
  return writeCell(at, cell, look, file ? { ...file, cell: isUnshared ? undefined : file.cell } : null, writer);
}

/** A cell of a formula that is shared no longer, or that leaves the cells it is shared with. */
function isShared(xml: string, { unshared }: RowPatch, from: Cell, to: Cell): boolean {
  const number = /<(?:\w+:)?f\b[^>]*\bt="shared"[^>]*\bsi="(\d+)"|<(?:\w+:)?f\b[^>]*\bsi="(\d+)"[^>]*\bt="shared"/.exec(
    xml,
  );
  if (!number) return false;
  return from.row !== to.row || from.column !== to.column || unshared.has(number[1] ?? number[2] ?? "");
}

const lookOf = (sheet: Sheet, { column }: Cell, row: Row | undefined): Format =>
  row?.cells[column]?.format ?? row?.format ?? sheet.columns.get(column)?.format ?? sheet.format;
