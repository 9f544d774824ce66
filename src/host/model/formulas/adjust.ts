import { storedRows } from "../book/cells";
import type { Span } from "../book/page-layout";
import type { Pivot } from "../book/pivot";
import type { Frozen, Row, Sheet } from "../book/sheet";
import { COLUMNS, ROWS } from "../book/sheet";
import type { Spill } from "../book/spill";
import type { Table, TableColumn } from "../book/table";
import type { Workbook } from "../book/workbook";
import { assign, putRows } from "../changes/assign";
import { uniqueColumn } from "../places/column-names";
import { isSameName } from "../places/find-by-name";
import type { Movement } from "../places/movement";
import { move, moveAreas } from "../places/movement";
import { mapReferences, moveArea, writeReference } from "../places/references";
import { getBody } from "../places/table-areas";
import { adjustFormulas } from "./adjust-formulas";
import { breakReferences, followNames } from "./table-names";

/**
 * After cells of a sheet moved: formulas, names, tables, formats, validations and all else that knows a place follow
 * them.
 */
export function adjustEverything(workbook: Workbook, sheet: Sheet, movement: Movement): void {
  adjustFormulas(workbook, (formula, on) => movedFormula(formula, on, sheet, movement));
  for (const anchor of workbook.anchors)
    if (anchor.sheet === sheet) anchor.areas = anchor.areas.flatMap((area) => move(area, movement) ?? []);
  adjustTables(workbook, sheet, movement);
  assign(
    workbook,
    sheet,
    "spills",
    sheet.spills.flatMap((spill) => movedSpill(spill, movement) ?? []),
  );
  assign(
    workbook,
    sheet,
    "merges",
    sheet.merges.flatMap((merge) => move(merge, movement) ?? []).filter(({ rows, columns }) => rows * columns > 1),
  );
  assign(
    workbook,
    sheet,
    "pivots",
    sheet.pivots.flatMap((pivot) => movedPivot(pivot, movement) ?? []),
  );
  assign(workbook, sheet, "conditionalFormats", withAreas(sheet.conditionalFormats, movement));
  assign(workbook, sheet, "validations", withAreas(sheet.validations, movement));
  assign(workbook, sheet, "comments", withCells(sheet.comments, movement));
  assign(workbook, sheet, "notes", withCells(sheet.notes, movement));
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  assign(workbook, sheet, "pageLayout", {
    ...sheet.pageLayout,
    printArea: moveAreas(printArea, movement),
    titleRows: titleRows && movedSpan(titleRows, "rows", movement),
    titleColumns: titleColumns && movedSpan(titleColumns, "columns", movement),
  });
  assign(workbook, sheet, "frozen", adjustFrozen(sheet.frozen, movement));
  if (sheet.filter) {
    const rectangle = move(sheet.filter.rectangle, movement);
    assign(workbook, sheet, "filter", rectangle && { ...sheet.filter, rectangle });
  }
}

function adjustTables(workbook: Workbook, sheet: Sheet, movement: Movement): void {
  const pairs = sheet.tables.map((before) => ({ before, after: movedTable(before, movement) }));
  for (const { before, after } of pairs) {
    showWhereFilterGoes(workbook, sheet, before, after);
    if (after) followNames(workbook, sheet, before, after);
    else breakReferences(workbook, sheet, before);
  }
  assign(
    workbook,
    sheet,
    "tables",
    pairs.flatMap(({ after }) => after ?? []),
  );
}

/**
 * When the last column by which a table was filtered is deleted, the rows that it hid are shown again.
 * assumed: no page says it
 */
function showWhereFilterGoes(workbook: Workbook, sheet: Sheet, before: Table, after: Table | null): void {
  const isFiltered = (table: Table): boolean => table.columns.some(({ filter }) => filter !== null);
  if (!after || !isFiltered(before) || isFiltered(after)) return;

  const shown = storedRows(sheet, getBody(after)).flatMap((index): [number, Row][] => {
    const row = sheet.rows.get(index);
    return row?.hidden ? [[index, { ...row, hidden: false }]] : [];
  });
  putRows(workbook, sheet, shown);
}

/**
 * Rows that are inserted into or deleted from the frozen ones change how many are frozen; so do columns.
 * assumed: no page says it
 */
function adjustFrozen(frozen: Frozen, { kind, rectangle, shift }: Movement): Frozen {
  const count = (size: number, first: number, lines: number): number => {
    if (first >= size) return size;
    return kind === "inserted" ? size + lines : size - Math.min(lines, size - first);
  };
  const isVertical = shift === "Down" || shift === "Up";
  if (isVertical && rectangle.columns === COLUMNS)
    return { ...frozen, rows: count(frozen.rows, rectangle.row, rectangle.rows) };
  if (!isVertical && rectangle.rows === ROWS)
    return { ...frozen, columns: count(frozen.columns, rectangle.column, rectangle.columns) };
  return frozen;
}

/** A formula after cells of `sheet` moved; what it referred to may be gone. */
function movedFormula(formula: string, on: Sheet | null, sheet: Sheet, movement: Movement): string {
  return mapReferences(formula, (reference) => {
    const isMeant = reference.sheet === null ? on === sheet : isSameName(reference.sheet, sheet.name);
    const to = isMeant ? move(reference.rectangle, movement) : reference.rectangle;
    if (to === null) return writeReference({ sheet: reference.sheet, text: "#REF!" });
    return to === reference.rectangle
      ? writeReference(reference)
      : writeReference({ sheet: reference.sheet, text: moveArea(reference.text, to) });
  });
}

/** Null where it was cut into: its values stay behind as they are. */
function movedSpill(spill: Spill, movement: Movement): Spill | null {
  const rectangle = move(spill.rectangle, movement);
  return rectangle?.rows === spill.rectangle.rows && rectangle.columns === spill.rectangle.columns
    ? { ...spill, rectangle }
    : null;
}

/** Null where it was deleted: it moves as a whole or not at all. */
function movedPivot(pivot: Pivot, movement: Movement): Pivot | null {
  const place = move(pivot.place, movement);
  return place && { ...pivot, place, filterPlace: pivot.filterPlace && move(pivot.filterPlace, movement) };
}

function movedTable(table: Table, movement: Movement): Table | null {
  const rectangle = move(table.rectangle, movement);
  if (!rectangle) return null;
  if (rectangle.columns === table.rectangle.columns) return { ...table, rectangle };
  const at = movement.rectangle.column - table.rectangle.column;
  if (movement.kind === "deleted") {
    const end = at + movement.rectangle.columns;
    return { ...table, rectangle, columns: table.columns.filter((_, index) => index < at || index >= end) };
  }
  let columns: readonly TableColumn[] = table.columns;
  for (let i = 0; i < movement.rectangle.columns; i++) {
    const id = Math.max(...columns.map((column) => column.id)) + 1;
    columns = [
      ...columns.slice(0, at + i),
      { id, name: uniqueColumn(columns, ""), filter: null },
      ...columns.slice(at + i),
    ];
  }
  return { ...table, rectangle, columns };
}

const withAreas = <Item extends { readonly areas: readonly import("../../../sheet/rectangle").Rectangle[] }>(
  items: readonly Item[],
  movement: Movement,
): Item[] =>
  items.map((item) => ({ ...item, areas: moveAreas(item.areas, movement) })).filter(({ areas }) => areas.length > 0);

const withCells = <Item extends { readonly cell: import("../../../sheet/cell").Cell }>(
  items: readonly Item[],
  movement: Movement,
): Item[] =>
  items.flatMap((item) => {
    const to = move({ ...item.cell, rows: 1, columns: 1 }, movement);
    return to ? [{ ...item, cell: { row: to.row, column: to.column } }] : [];
  });

function movedSpan({ first, last }: Span, along: "rows" | "columns", movement: Movement): Span | null {
  const to =
    along === "rows"
      ? move({ row: first, column: 0, rows: last - first + 1, columns: COLUMNS }, movement)
      : move({ row: 0, column: first, rows: ROWS, columns: last - first + 1 }, movement);
  if (!to) return null;
  return along === "rows"
    ? { first: to.row, last: to.row + to.rows - 1 }
    : { first: to.column, last: to.column + to.columns - 1 };
}
