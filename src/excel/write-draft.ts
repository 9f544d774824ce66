import { formatCell, quoteSheet } from "../sheet/a1";
import type { CellContent, Draft, DraftCells, DraftTable, DraftValidation } from "../sheet/draft";
import { oneCell } from "../sheet/rectangle";
import type { Batch } from "./batch";
import { ExcelError } from "./excel-error";
import { readNames, type NamesTaken } from "./read-names";
import { rangesOf, type Ranges } from "./ranges-of";
import { run } from "./run";
import { setFormats } from "./set-formats";
import { uniqueSheetName, uniqueTableName } from "./unique-name";

/** Writes drafts in two round trips, however many rows; see `addSheets`. */
export const writeDrafts = async (drafts: readonly Draft[]): Promise<readonly string[]> => run(addSheets(drafts, await run(readNames)));

/**
 * Writes drafts as new sheets behind the active one and brings the last of them to the front; gives the names that they got.
 * A hidden draft feeds drop-downs: where its sheet is there already, its contents are written over.
 * @throws {ExcelError} when the workbook's structure is protected
 */
export function addSheets(drafts: readonly Draft[], taken: NamesTaken): Batch<readonly string[]> {
  if (taken.structureProtected && drafts.length > 0)
    throw new ExcelError("AccessDenied", "The workbook’s structure is protected, so no sheet can be added. Take the protection off under Review › Protect Workbook, and try again.");
  return (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    const sheets = [...taken.sheets];
    const tables = [...taken.names];
    const written = drafts.map((draft) => {
      if (draft.hidden === true && sheets.includes(draft.name)) return { name: draft.name, sheet: feedSheet(context, draft), draft };
      const name = uniqueSheetName(draft.name, sheets);
      sheets.push(name);
      const sheet = context.workbook.worksheets.add(name);
      if (draft.hidden !== true) sheet.position = taken.activePosition + 1;
      writeSheet(sheet, name, draft, tables);
      if (draft.hidden === true) sheet.visibility = Excel.SheetVisibility.hidden;
      return { name, sheet, draft };
    });
    const last = written.findLast(({ draft }) => draft.hidden !== true);
    last?.sheet.activate();
    last?.sheet.getRange(formatCell(last.draft.select)).untrack().select();
    return () => written.map(({ name }) => name);
  };
}

function feedSheet(context: Excel.RequestContext, draft: Draft): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(draft.name);
  const ranges = rangesOf(sheet);
  for (const block of draft.cells) writeCells(ranges, block);
  return sheet;
}

function writeSheet(sheet: Excel.Worksheet, name: string, draft: Draft, tables: string[]): void {
  const ranges = rangesOf(sheet);
  for (const block of draft.cells) writeCells(ranges, block);
  if (draft.hidden === true) return;
  setWidths(ranges, draft.columnWidths);
  for (const table of draft.tables) addTable(ranges, table, tables);
  setFormats(ranges, draft.formats);
  for (const { rectangle } of draft.tables) ranges.at(rectangle).format.autofitRows();
  setHeights(ranges, draft.rowHeights ?? []);
  for (const { name: wished, rectangle } of draft.names) sheet.names.add(wished, ranges.at(rectangle));
  for (const validation of draft.validations) setValidation(ranges.at(validation.on).dataValidation, validation);
  for (const link of draft.links ?? [])
    ranges.at(oneCell(link)).hyperlink = { documentReference: `${quoteSheet(link.sheet)}!${formatCell(link.target)}`, screenTip: link.tip };
  if (draft.frozenRows > 0) sheet.freezePanes.freezeRows(draft.frozenRows);
  if (draft.tabColor !== undefined) sheet.tabColor = draft.tabColor;
  sheet.showGridlines = false;
  setPage(sheet.pageLayout, name, draft);
}

/** What a column of a template brings along. */
export type ColumnDress = Pick<Draft, "cells" | "formats" | "validations">;

/** Writes and dresses some cells of a sheet that is there. */
export function dressCells(sheet: Excel.Worksheet, { cells, formats, validations }: ColumnDress): void {
  const ranges = rangesOf(sheet);
  for (const block of cells) writeCells(ranges, block);
  setFormats(ranges, formats);
  for (const validation of validations) setValidation(ranges.at(validation.on).dataValidation, validation);
}

function writeCells({ at }: Ranges, { row, column, contents }: DraftCells): void {
  const [first] = contents;
  if (!first || first.length === 0) return;
  at({ row, column, rows: contents.length, columns: first.length }).values = contents.map((cells) => cells.map(toValue));
}

/** What is written into a cell; an apostrophe before a text that Excel would take for something else keeps it a text. */
export function toValue(content: CellContent): string | number | boolean {
  if (typeof content === "object") return content.formula;
  return typeof content === "string" && IS_READ_AS_MORE.test(content) ? `'${content}` : content;
}

const IS_READ_AS_MORE = /^\s*[=+\-@'#(]|^.{0,60}\d|^\s*(true|false)\s*$/i;

function addTable({ sheet, at }: Ranges, { name, rectangle, style, bandedRows, filters }: DraftTable, taken: string[]): void {
  const table = sheet.tables.add(at(rectangle), true);
  const unique = uniqueTableName(name, taken);
  taken.push(unique);
  table.name = unique;
  table.style = style;
  table.showBandedRows = bandedRows;
  if (filters === false) table.showFilterButton = false;
}

/** A column without any width is hidden. */
function setWidths({ at }: Ranges, widths: readonly number[]): void {
  if (widths.length === 0) return;
  const properties = widths.map((width) => (width === 0 ? { columnHidden: true } : { format: { columnWidth: pointsOf(width) } }));
  at({ row: 0, column: 0, rows: 1, columns: widths.length }).setColumnProperties(properties);
}

function setHeights({ at }: Ranges, heights: NonNullable<Draft["rowHeights"]>): void {
  if (heights.length === 0) return;
  const last = Math.max(...heights.map(({ row }) => row));
  const properties = Array.from({ length: last + 1 }, (): Excel.SettableRowProperties => ({}));
  for (const { row, points } of heights) properties[row] = { format: { rowHeight: points } };
  at({ row: 0, column: 0, rows: last + 1, columns: 1 }).setRowProperties(properties);
}

/** A character of the standard font (Calibri or Aptos 11) is 7 pixels wide, a column has 5 more; a pixel is 0.75 points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

function setValidation(cells: Excel.DataValidation, { allow, prompt }: DraftValidation): void {
  if (allow?.kind === "list") {
    cells.rule = { list: { inCellDropDown: true, source: allow.source } };
    cells.errorAlert = { showAlert: allow.strict, style: "Stop", title: "", message: "" };
  }
  if (allow?.kind === "date") {
    cells.rule = { date: { formula1: "1900-01-01", operator: "GreaterThan" } };
    cells.errorAlert = { showAlert: true, style: "Stop", title: allow.title, message: allow.message };
  }
  if (prompt) cells.prompt = { showPrompt: true, ...prompt };
}

/** A quarter of an inch, in points. */
const NARROW_MARGIN = 18;

function setPage(page: Excel.PageLayout, name: string, { print }: Draft): void {
  page.orientation = print.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (print.narrow === true) page.leftMargin = page.rightMargin = NARROW_MARGIN;
  if (print.titleRows) page.setPrintTitleRows(`$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`);
  const { defaultForAllPages } = page.headersFooters;
  defaultForAllPages.centerHeader = print.header || name.replaceAll("&", "&&");
  defaultForAllPages.rightFooter = print.footer;
}
