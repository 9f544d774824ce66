import type { CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { contains, oneCell, overlap } from "../../../sheet/rectangle";
import { cellAt } from "../book/cells";
import { readClock } from "../book/clock";
import type { Format } from "../book/format";
import type { Pivot, PivotField } from "../book/pivot";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { editCells } from "../changes/edit-cells";
import { fitColumns } from "../changes/fit-columns";
import { note } from "../changes/note";
import { HostError } from "../host-error";
import { isOnSheet, listCells } from "../places/rectangles";
import type { Report, ReportCell } from "./lay-out";
import { layOut } from "./lay-out";

/** A PivotTable without any field: the outline that Excel shows, of empty cells. */
// assumed: its size
const EMPTY = { rows: 18, columns: 3 };

/**
 * Writes what a PivotTable shows into its sheet, in place of what it showed before.
 * @returns The PivotTable with the cells that it fills now.
 * @throws {HostError} InvalidOperation where it has no room; then nothing is written
 */
export function drawPivot(workbook: Workbook, sheet: Sheet, before: Pivot | null, pivot: Pivot): Pivot {
  const report = layOut(pivot, readClock(workbook));
  const drawn = place(pivot, report);
  const cells = listDrawn(drawn, report);
  refuseWithoutRoom(sheet, drawn, before);

  write(workbook, sheet, [...(before ? listFilled(before) : []), ...listFilled(drawn)], cells, pivot.layout);
  if (pivot.layout.autoFormat) for (const area of listFilled(drawn)) fitColumns(workbook, sheet, area);
  return drawn;
}

/** Takes what a PivotTable shows from its sheet. */
export const erasePivot = (workbook: Workbook, sheet: Sheet, pivot: Pivot): void =>
  write(workbook, sheet, listFilled(pivot), new Map(), pivot.layout);

/** What a PivotTable shows, by the row and the column of the cell: `"3 0"`. */
type Drawn = ReadonlyMap<string, ReportCell>;

function write(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Rectangle[],
  drawn: Drawn,
  { preserveFormatting }: Pivot["layout"],
): void {
  for (const area of areas)
    editCells(workbook, sheet, area, (cell, row, column) => {
      const own = drawn.get(`${row} ${column}`);
      const inherited = inheritedAt(sheet, row, column);
      const format = look(preserveFormatting ? (cell.format ?? inherited) : inherited, own);
      return { ...cell, value: own?.value ?? "", formula: null, format: isAlike(format, inherited) ? null : format };
    });
  for (const area of areas) note(workbook, { kind: "cells", sheet, rectangle: area });
}

/** The cells that hold something of it; the first one where it shows nothing yet. */
export function listFilled({ place: table, filterPlace, axes, data }: Pivot): readonly Rectangle[] {
  const isEmpty = axes.rows.length + axes.columns.length + data.length === 0;
  return [isEmpty ? oneCell(table) : table, ...(filterPlace ? [filterPlace] : [])];
}

function look(format: Format, cell: ReportCell | undefined): Format {
  const { numberFormat, indent } = cell ?? { numberFormat: "General", indent: 0 };
  const isSame = format.numberFormat === numberFormat && format.indentLevel === indent;
  return isSame ? format : { ...format, numberFormat, indentLevel: indent };
}

/** How a cell looks without a format of its own. */
const inheritedAt = (sheet: Sheet, row: number, column: number): Format =>
  sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? sheet.format;

const isAlike = (a: Format, b: Format): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

// documented: the table's own range is without the filters:
// https://learn.microsoft.com/javascript/api/excel/excel.pivotlayout#excel-excel-pivotlayout-getrange-member(1)
// assumed: they stand above it, with a row between; a table that has no rows for them moves down
function place(pivot: Pivot, { rows, columns }: Report): Pivot {
  const { length } = pivot.axes.filters;
  const row = length > 0 ? Math.max(pivot.place.row, length + 1) : pivot.place.row;
  const table = { row, column: pivot.place.column, ...(rows > 0 ? { rows, columns } : EMPTY) };
  const filterPlace = length > 0 ? { ...table, row: row - length - 1, rows: length, columns: 2 } : null;
  return { ...pivot, place: table, filterPlace };
}

function listDrawn({ place: table, filterPlace, axes, fields }: Pivot, { cells }: Report): Drawn {
  const drawn = new Map<string, ReportCell>();
  cells.forEach((line, down) =>
    line.forEach((cell, right) => cell && drawn.set(`${table.row + down} ${table.column + right}`, cell)),
  );
  axes.filters.forEach((id, index) => {
    const field = fields.find((one) => one.id === id);
    if (!field || !filterPlace) return;
    const put = (right: number, value: CellValue): unknown =>
      drawn.set(`${filterPlace.row + index} ${filterPlace.column + right}`, {
        value,
        numberFormat: "General",
        indent: 0,
      });
    put(0, field.name);
    put(1, nameSelected(field));
  });
  return drawn;
}

function nameSelected({ items, filters }: PivotField): string {
  const selected = filters.manualFilter?.selectedItems;
  if (!selected) return "(All)";
  return selected.length === 1 ? (items.find(({ id }) => id === selected[0])?.name ?? "(All)") : "(Multiple Items)";
}

// assumed: where Excel asks a person whether cells may be replaced, it refuses an add-in; and the code
function refuseWithoutRoom(sheet: Sheet, pivot: Pivot, before: Pivot | null): void {
  const areas = listFilled(pivot);
  const own = before ? listFilled(before) : [];
  const others = sheet.pivots.filter(({ id }) => id !== pivot.id).flatMap(listFilled);
  const meets = (taken: readonly Rectangle[]): boolean =>
    areas.some((area) => taken.some((other) => overlap(area, other)));
  if (!areas.every(isOnSheet)) refuse("The PivotTable does not fit on the sheet.");
  if (meets(others)) refuse("A PivotTable report cannot overlap another PivotTable report.");
  if (meets(sheet.tables.map(({ rectangle }) => rectangle))) refuse("A PivotTable report cannot overlap a table.");
  if (meets(sheet.merges)) refuse("A PivotTable report cannot overlap merged cells.");
  for (const area of areas)
    for (const cell of listCells(area)) {
      const stored = cellAt(sheet, cell);
      const isFree = stored.value === "" && stored.formula === null;
      if (!isFree && !own.some((one) => contains(one, cell)))
        refuse("There's already data where the PivotTable would be.");
    }
}

function refuse(message: string): never {
  throw new HostError("InvalidOperation", message);
}
