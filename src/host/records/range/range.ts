import { overlap } from "../../../sheet/rectangle";
import { readBoolean } from "../../engine/arguments";
import type { Call } from "../../engine/host-type";
import { isWholeColumns, isWholeRows } from "../../model/book/cells";
import { findUsed } from "../../model/book/find-used";
import { measureAcross, measureDown } from "../../model/book/sizes";
import type { Workbook } from "../../model/book/workbook";
import { editColumns, editRows } from "../../model/changes/edit-cells";
import { mayDo } from "../../model/changes/locks";
import { note } from "../../model/changes/note";
import { calculateStale } from "../../model/formulas/calculate";
import { invalid } from "../../model/host-error";
import { subtractAll, wholeSheet } from "../../model/places/rectangles";
import { readLink, setLink } from "../../model/sheets/links";
import { applyStyle } from "../../model/sheets/styles";
import { getRectangle, writeAddress } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { RangeTarget } from "../targets";
import { createLook } from "./look";
import { rangeActions } from "./range-actions";
import { cellProperties } from "./range-cells";
import { rangeDetails } from "./range-details";
import { rangeMoves } from "./range-moves";
import { rangeProperties } from "./range-properties";
import { rangeSearch } from "./range-search";

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const range: HostRecord<"Range"> = {
  name: "Range",
  pinned: true,
  properties: {
    ...cellProperties,
    Address: { get: writeAddress },
    AddressLocal: { get: writeAddress },
    CellCount: { get: (target) => countCells(getRectangle(target)) },
    RowIndex: { get: (target) => getRectangle(target).row },
    ColumnIndex: { get: (target) => getRectangle(target).column },
    RowCount: { get: (target) => getRectangle(target).rows },
    ColumnCount: { get: (target) => getRectangle(target).columns },
    IsEntireColumn: { get: (target) => isWholeColumns(getRectangle(target)) },
    IsEntireRow: { get: (target) => isWholeRows(getRectangle(target)) },
    RowHidden: {
      get: (target) => hiddenRows(target),
      set: (target, value, call) => hideRows(target, readBoolean(value), call),
    },
    ColumnHidden: {
      get: (target) => hiddenColumns(target),
      set: (target, value, call) => hideColumns(target, readBoolean(value), call),
    },
    Hidden: { get: (target) => allHidden(target) },
    Hyperlink: {
      get: (target) => readLink(target.sheet, getRectangle(target)),
      set: (target, value, { workbook }) => setLink(workbook, target.sheet, getRectangle(target), value),
    },
    Style: {
      get: (target, { workbook }) => createLook(target, workbook).uniform(({ style }) => style) ?? null,
      set: (target, value, { workbook }) => applyStyle(workbook, target, value),
    },
    HasSpill: { get: (target, { workbook }) => allSpilled(target, workbook) },
    SavedAsArray: { get: (target, { workbook }) => allSpilled(target, workbook) },
    Left: { get: (target) => measureAcross(target.sheet, getRectangle(target)).start },
    Width: { get: (target) => measureAcross(target.sheet, getRectangle(target)).size },
    Top: { get: (target) => measureDown(target.sheet, getRectangle(target)).start },
    Height: { get: (target) => measureDown(target.sheet, getRectangle(target)).size },
  },
  links: {
    Format: (target, { workbook }) => createObject("RangeFormat", createLook(target, workbook)),
    Worksheet: (target, { workbook }) => createObject("Worksheet", { workbook, sheet: target.sheet }),
    Sort: (target) => createObject("RangeSort", target),
    ConditionalFormats: (target, { workbook }) =>
      createObject("ConditionalFormatCollection", { workbook, range: target }),
    DataValidation: (target, { workbook }) => createObject("DataValidation", { workbook, range: target }),
  },
  methods: { ...rangeMoves, ...rangeActions, ...rangeProperties, ...rangeSearch, ...rangeDetails },
};

// documented: -1 where there are more than 2^31-1:
// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-cellcount-member
export const countCells = ({ rows, columns }: { readonly rows: number; readonly columns: number }): number =>
  rows * columns > 2 ** 31 - 1 ? -1 : rows * columns;

/**
 * documented: null where some cells are in a spill and others not:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hasspill-member
 */
function allSpilled({ sheet, areas }: RangeTarget, workbook: Workbook): boolean | null {
  calculateStale(workbook);
  const rectangle = getRectangle({ sheet, areas });
  if (!sheet.spills.some((spill) => overlap(spill.rectangle, rectangle))) return false;
  const outside = subtractAll(
    [rectangle],
    sheet.spills.map((spill) => spill.rectangle),
  );
  return outside.length === 0 ? true : null;
}

const each = <Value>(from: number, count: number, read: (index: number) => Value): Value | null => {
  const first = read(from);
  for (let index = from + 1; index < from + count; index++) if (read(index) !== first) return null;
  return first;
};

function hiddenRows({ sheet, ...target }: RangeTarget): boolean | null {
  const { row, rows } = getRectangle({ sheet, ...target });
  return each(row, rows, (index) => sheet.rows.get(index)?.hidden ?? false);
}

function hiddenColumns({ sheet, ...target }: RangeTarget): boolean | null {
  const { column, columns } = getRectangle({ sheet, ...target });
  return each(column, columns, (index) => sheet.columns.get(index)?.hidden ?? false);
}

/** Null where some cells are hidden and others not. */
function allHidden(target: RangeTarget): boolean | null {
  const [rows, columns] = [hiddenRows(target), hiddenColumns(target)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function hideRows(target: RangeTarget, hidden: boolean, { workbook }: Call): void {
  const rectangle = getRectangle(target);
  mayDo(target.sheet, "allowFormatRows");
  if (isWholeColumns(rectangle) && !findUsed(target.sheet, false)) invalid();
  editRows(
    workbook,
    target.sheet,
    isWholeColumns(rectangle) ? (findUsed(target.sheet, false) ?? wholeSheet) : rectangle,
    (row) => ({ ...row, hidden }),
  );
  note(workbook, { kind: "hidden-rows", sheet: target.sheet, rectangle, hidden });
}

function hideColumns(target: RangeTarget, hidden: boolean, { workbook }: Call): void {
  mayDo(target.sheet, "allowFormatColumns");
  editColumns(workbook, target.sheet, getRectangle(target), (column) => ({ ...column, hidden }));
  note(workbook, { kind: "look", sheet: target.sheet });
}
