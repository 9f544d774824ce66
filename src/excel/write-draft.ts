import { formatCell, formatRectangle, quoteSheet } from "../sheet/a1";
import type { CellContent, CellFormat, Draft, DraftCells, DraftTable, DraftValidation } from "../sheet/draft";
import type { Rectangle } from "../sheet/rectangle";
import type { Batch } from "./batch";
import { ExcelError } from "./excel-error";
import { readNames, type NamesTaken } from "./read-names";
import { run } from "./run";
import { uniqueSheetName, uniqueTableName } from "./unique-name";

/** Writes drafts in two round trips, however many rows; see `addSheets`. */
export const writeDrafts = async (drafts: readonly Draft[]): Promise<readonly string[]> => run(addSheets(drafts, await run(readNames)));

/**
 * Writes drafts as new sheets behind the active one and brings the last of them to the front; gives the names that they got.
 * A hidden draft feeds drop-downs: where its sheet is there already, its contents are written over.
 * @throws {ExcelError} when the workbook's structure is protected
 */
export function addSheets(drafts: readonly Draft[], taken: NamesTaken): Batch<readonly string[]> {
  if (taken.structureProtected)
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
    last?.sheet.getRange(formatCell(last.draft.select)).select();
    return () => written.map(({ name }) => name);
  };
}

function feedSheet(context: Excel.RequestContext, draft: Draft): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(draft.name);
  for (const block of draft.cells) writeCells(sheet, block);
  return sheet;
}

function writeSheet(sheet: Excel.Worksheet, name: string, draft: Draft, tables: string[]): void {
  for (const [column, width] of draft.columnWidths.entries())
    setWidth(sheet.getRangeByIndexes(0, column, 1, 1), width);
  for (const block of draft.cells) writeCells(sheet, block);
  for (const table of draft.tables) addTable(sheet, table, tables);
  for (const { on, format } of draft.formats) setFormat(sheet.getRange(formatRectangle(on)), format, on);
  for (const { rectangle } of draft.tables) sheet.getRange(formatRectangle(rectangle)).format.autofitRows();
  for (const { row, points } of draft.rowHeights ?? []) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  for (const { name: wished, rectangle } of draft.names) sheet.names.add(wished, sheet.getRange(formatRectangle(rectangle)));
  for (const validation of draft.validations) setValidation(sheet.getRange(formatRectangle(validation.on)).dataValidation, validation);
  for (const link of draft.links ?? [])
    sheet.getRange(formatCell(link)).hyperlink = { documentReference: `${quoteSheet(link.sheet)}!${formatCell(link.target)}`, screenTip: link.tip };
  if (draft.frozenRows > 0) sheet.freezePanes.freezeRows(draft.frozenRows);
  if (draft.tabColor !== undefined) sheet.tabColor = draft.tabColor;
  sheet.showGridlines = false;
  setPage(sheet.pageLayout, name, draft);
}

function writeCells(sheet: Excel.Worksheet, { row, column, contents }: DraftCells): void {
  const [first] = contents;
  if (!first || first.length === 0) return;
  sheet.getRangeByIndexes(row, column, contents.length, first.length).values = contents.map((cells) => cells.map(toValue));
}

/** What is written into a cell; an apostrophe before a text that Excel would take for something else keeps it a text. */
export function toValue(content: CellContent): string | number | boolean {
  if (typeof content === "object") return content.formula;
  return typeof content === "string" && IS_READ_AS_MORE.test(content) ? `'${content}` : content;
}

const IS_READ_AS_MORE = /^\s*[=+\-@'#(]|^.{0,60}\d|^\s*(true|false)\s*$/i;

function addTable(sheet: Excel.Worksheet, { name, rectangle, style, bandedRows }: DraftTable, taken: string[]): void {
  const table = sheet.tables.add(sheet.getRange(formatRectangle(rectangle)), true);
  const unique = uniqueTableName(name, taken);
  taken.push(unique);
  table.name = unique;
  table.style = style;
  table.showBandedRows = bandedRows;
}

export function setFormat(range: Excel.Range, wanted: CellFormat, { rows, columns }: Rectangle): void {
  const { format } = range;
  if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  if (wanted.color !== undefined) format.font.color = wanted.color;
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.italic !== undefined) format.font.italic = wanted.italic;
  if (wanted.size !== undefined) format.font.size = wanted.size;
  if (wanted.wrap !== undefined) format.wrapText = wanted.wrap;
  if (wanted.horizontal !== undefined) format.horizontalAlignment = wanted.horizontal;
  if (wanted.vertical !== undefined) format.verticalAlignment = wanted.vertical;
  if (wanted.numberFormat !== undefined) range.numberFormat = wanted.numberFormat as unknown as string[][]; // one text for all its cells
  if (wanted.indent !== undefined) format.indentLevel = wanted.indent;
  if (wanted.outline !== undefined) drawLines(format, EDGES, wanted.outline);
  if (wanted.borders === undefined) return;
  drawLines(format, EDGES, wanted.borders);
  if (rows > 1) drawLines(format, ["InsideHorizontal"], wanted.borders);
  if (columns > 1) drawLines(format, ["InsideVertical"], wanted.borders);
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function drawLines({ borders }: Excel.RangeFormat, edges: readonly `${Excel.BorderIndex}`[], color: string): void {
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

function setWidth(range: Excel.Range, characters: number): void {
  if (characters === 0) range.columnHidden = true;
  else range.format.columnWidth = pointsOf(characters);
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

function setPage(page: Excel.PageLayout, name: string, { print }: Draft): void {
  page.orientation = print.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (print.titleRows) page.setPrintTitleRows(`$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`);
  const { defaultForAllPages } = page.headersFooters;
  defaultForAllPages.centerHeader = print.header || name.replaceAll("&", "&&");
  defaultForAllPages.rightFooter = print.footer;
}
