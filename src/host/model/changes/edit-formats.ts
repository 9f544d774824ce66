import type { Rectangle } from "../../../sheet/rectangle";
import { formatAt, isWholeColumns, isWholeRows } from "../book/cells";
import type { Format } from "../book/format";
import type { Row, Sheet, StoredCell } from "../book/sheet";
import { COLUMNS, emptyCell } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { assign, putRows } from "./assign";
import { editCells, editColumns, editRows } from "./edit-cells";
import { note } from "./note";

/** Changes how a rectangle looks; whole rows and columns also for the cells to come. */
export function editFormats(
  workbook: Workbook,
  sheet: Sheet,
  rectangle: Rectangle,
  edit: (format: Format) => Format,
): void {
  const change = once(edit);
  if (isWholeColumns(rectangle) && isWholeRows(rectangle)) assign(workbook, sheet, "format", change(sheet.format));
  if (isWholeColumns(rectangle)) {
    if (!isWholeRows(rectangle))
      editColumns(workbook, sheet, rectangle, (column) => ({
        ...column,
        format: change(column.format ?? sheet.format),
      }));
    else
      editColumns(workbook, sheet, rectangle, (column) =>
        column.format ? { ...column, format: change(column.format) } : column,
      );
    reformatRows(workbook, sheet, rectangle, change);
  } else if (isWholeRows(rectangle)) {
    editRows(workbook, sheet, rectangle, (row) => {
      const before = row.format;
      const cells = row.cells.slice();
      for (const [index, column] of sheet.columns)
        if (column.format && !cells[index]) cells[index] = { ...emptyCell, format: before ?? column.format };
      return {
        ...row,
        format: change(before ?? sheet.format),
        cells: cells.map((cell) => cell && reformatted(cell, cell.format && change(cell.format))),
      };
    });
  } else {
    editCells(workbook, sheet, rectangle, (cell, row, column) =>
      reformatted(cell, change(cell.format ?? formatAt(sheet, { row, column }))),
    );
  }
  note(workbook, { kind: "format", sheet, rectangle });
}

const reformatted = (cell: StoredCell, format: Format | null): StoredCell => ({ ...cell, format });

/**
 * Rows with a format of their own meet columns whose format changes: the cells where they cross get one of their own.
 */
function reformatRows(
  workbook: Workbook,
  sheet: Sheet,
  { column, columns }: Rectangle,
  change: (format: Format) => Format,
): void {
  const whole = columns === COLUMNS;
  const rows = Array.from(sheet.rows, ([index, row]): [number, Row] => {
    const cells = row.cells.slice();
    if (whole) {
      return [
        index,
        {
          ...row,
          format: row.format && change(row.format),
          cells: cells.map((cell) => cell && reformatted(cell, cell.format && change(cell.format))),
        },
      ];
    }
    for (let at = column; at < column + columns; at++) {
      const cell = cells[at];
      if (cell?.format) cells[at] = reformatted(cell, change(cell.format));
      else if (row.format) cells[at] = reformatted(cell ?? emptyCell, change(row.format));
    }
    return [index, { ...row, cells }];
  });
  putRows(workbook, sheet, rows);
}

/** Changes every format of a sheet: its own, and those of its columns, rows and cells. */
export function mapFormats(workbook: Workbook, sheet: Sheet, edit: (format: Format) => Format): void {
  const change = once(edit);
  const changeOwn = <Part extends { readonly format: Format | null }>(part: Part): Part => {
    const format = part.format && change(part.format);
    return format === part.format ? part : { ...part, format };
  };

  assign(workbook, sheet, "format", change(sheet.format));
  assign(workbook, sheet, "columns", new Map(Array.from(sheet.columns, ([index, one]) => [index, changeOwn(one)])));
  putRows(
    workbook,
    sheet,
    Array.from(sheet.rows, ([index, row]): [number, Row] => [
      index,
      { ...changeOwn(row), cells: row.cells.map((cell) => cell && changeOwn(cell)) },
    ]),
  );
}

/** The same answer object for the same format, so that formats stay shared. */
function once(edit: (format: Format) => Format): (format: Format) => Format {
  const known = new Map<Format, Format>();
  return (format) => {
    let after = known.get(format);
    if (!after) known.set(format, (after = edit(format)));
    return after;
  };
}
