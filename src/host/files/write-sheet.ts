import type * as ExcelJS from "exceljs";
import { formatRectangle } from "../../sheet/a1";
import { formatCell } from "../../sheet/a1";
import { type Format, standardFormat } from "../model/book/format";
import { NO_VALUE_YET } from "../model/book/problem";
import { getActiveCell, type Sheet, type StoredCell } from "../model/book/sheet";
import { calculateFittingHeight, STANDARD_HEIGHT } from "../model/book/sizes";
import { writeCellValue } from "./cell-values";
import { toArgb } from "./colors";
import { writeConditionalFormat } from "./conditional-formats";
import { writeFormula } from "./file-formulas";
import { writePageLayout } from "./page-layouts";
import { toFileWidth } from "./read-sheet";
import { styleWriter } from "./styles";

/** What of a sheet ExcelJS writes well; the rest is put into its part afterwards. */
export function addSheet(target: ExcelJS.Workbook, sheet: Sheet): void {
  const { pageSetup, headerFooter } = writePageLayout(sheet.pageLayout);
  const worksheet = target.addWorksheet(sheet.name, {
    state: sheet.visibility === "Hidden" ? "hidden" : sheet.visibility === "VeryHidden" ? "veryHidden" : "visible",
    properties: {
      ...(sheet.tabColor === "" ? {} : { tabColor: { argb: toArgb(sheet.tabColor) } }),
      ...(sheet.standardWidth === STANDARD_WIDTH ? {} : { defaultColWidth: toFileWidth(sheet.standardWidth) }),
    },
    views: [describeView(sheet)],
  });
  Object.assign(worksheet.pageSetup, pageSetup);
  Object.assign(worksheet.headerFooter, headerFooter);
  const style = styleWriter();
  addColumns(worksheet, sheet, style);
  addRows(worksheet, sheet, style);
  for (const merge of sheet.merges) worksheet.mergeCellsWithoutStyle(formatRectangle(merge));
  for (const [index, format] of sheet.conditionalFormats.entries()) {
    const written = writeConditionalFormat(format, index + 1);
    if (written) worksheet.addConditionalFormatting(written as unknown as ExcelJS.ConditionalFormattingOptions);
  }
  for (const { cell, text } of sheet.notes) worksheet.getCell(formatCell(cell)).note = text;
  if (sheet.filter) worksheet.autoFilter = formatRectangle(sheet.filter.rectangle);
}

const STANDARD_WIDTH = 8.43;

type WriteStyle = (format: Format) => Partial<ExcelJS.Style>;

function describeView(sheet: Sheet): ExcelJS.WorksheetView {
  const { frozen, showGridlines, showHeadings } = sheet;
  const common = {
    activeCell: formatCell(getActiveCell(sheet)),
    showGridLines: showGridlines,
    showRowColHeaders: showHeadings,
  };
  if (frozen.rows === 0 && frozen.columns === 0) return { ...common, state: "normal" } as ExcelJS.WorksheetView;
  const topLeftCell = formatCell({ row: frozen.rows, column: frozen.columns });
  return {
    ...common,
    state: "frozen",
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    topLeftCell,
  } as ExcelJS.WorksheetView;
}

function addColumns(worksheet: ExcelJS.Worksheet, { columns, standardWidth }: Sheet, style: WriteStyle): void {
  for (const [index, { width, hidden, outlineLevel, format }] of columns) {
    const column = worksheet.getColumn(index + 1);
    column.width = toFileWidth(width ?? standardWidth);
    column.hidden = hidden;
    if (outlineLevel > 0) column.outlineLevel = outlineLevel;
    if (format) column.style = style(format);
  }
}

function addRows(worksheet: ExcelJS.Worksheet, sheet: Sheet, style: WriteStyle): void {
  for (const [index, stored] of sheet.rows) {
    const { cells, height, hidden, outlineLevel, format } = stored;
    const row = worksheet.getRow(index + 1);
    const shown = height ?? calculateFittingHeight(sheet, stored);
    if (height !== null || shown > STANDARD_HEIGHT) row.height = shown;
    if (hidden) row.hidden = true;
    if (outlineLevel > 0) row.outlineLevel = outlineLevel;
    if (format) Object.assign(row, { style: style(format) });
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      const written = row.getCell(column + 1);
      written.value = describeValue(cell, { row: index, column }, sheet);
      const look = cell.format ?? format ?? sheet.columns.get(column)?.format ?? sheet.format;
      if (look !== standardFormat) written.style = style(look);
    }
  }
}

function describeValue(
  { value, formula, problem }: StoredCell,
  cell: { row: number; column: number },
  { tables }: Sheet,
): ExcelJS.CellValue {
  const written = writeCellValue(value);
  if (formula === null) return written === "" ? null : written;
  // Without a value Excel calculates it on opening.
  if (problem && value === NO_VALUE_YET) return { formula: writeFormula(formula, cell, tables) };
  return { formula: writeFormula(formula, cell, tables), result: written };
}
