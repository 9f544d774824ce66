import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import type { Column, Row, Sheet } from "../../host/doors/spreadsheet";
import { findUsed } from "../../host/doors/spreadsheet";
import { cellMatrix } from "./cell-data";
import { cellStyle } from "./cell-style";
import { flag } from "./flag";
import { toRange } from "./sheet-view";
import { heightInPixels, STANDARD_HEIGHT, widthInPixels } from "./sizes";

/**
 * A whole sheet as Univer takes it: cells, sizes, panes, merges. Tables, validations and colours by condition are parts
 * of their own.
 */
export function sheetData(sheet: Sheet): Partial<IWorksheetData> {
  const used = findUsed(sheet, false);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: flag(sheet.visibility !== "Visible"),
    showGridlines: flag(sheet.showGridlines),
    freeze: toFreeze(sheet),
    rowCount: Math.max(ROWS_SHOWN, (used ? used.row + used.rows : 0) + 100),
    columnCount: Math.max(COLUMNS_SHOWN, (used ? used.column + used.columns : 0) + 10),
    defaultRowHeight: STANDARD_HEIGHT,
    defaultColumnWidth: widthInPixels(sheet.standardWidth),
    rowHeader: { width: 40, hidden: flag(!sheet.showHeadings) },
    columnHeader: { height: 20, hidden: flag(!sheet.showHeadings) },
    mergeData: sheet.merges.map(toRange),
    rowData: Object.fromEntries([...sheet.rows].map(([index, row]) => [index, rowData(row)])),
    columnData: Object.fromEntries([...sheet.columns].map(([index, column]) => [index, columnData(column, sheet)])),
    cellData: used ? cellMatrix(sheet, used) : {},
  };
}

/** Excel has a million rows; the view shows as many as anyone needs. */
const ROWS_SHOWN = 1000;
const COLUMNS_SHOWN = 52;

export const toFreeze = ({ frozen: { rows, columns } }: Sheet) => ({
  startRow: rows || -1,
  startColumn: columns || -1,
  ySplit: rows,
  xSplit: columns,
});

/** A row of no height of its own is as high as its text. */
export const rowData = ({ height, hidden, format }: Row): Partial<IRowData> => ({
  ...(height === null ? {} : { h: heightInPixels(height) }),
  ia: flag(height === null),
  hd: flag(hidden),
  s: format && cellStyle(format),
});

export const columnData = ({ width, hidden, format }: Column, { standardWidth }: Sheet): Partial<IColumnData> => ({
  w: widthInPixels(width ?? standardWidth),
  hd: flag(hidden),
  s: format && cellStyle(format),
});
