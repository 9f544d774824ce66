import { formatRectangle } from "../../sheet/a1";
import type { CellContent, Draft, DraftCells, DraftTable, DraftValidation } from "../../sheet/draft";
import { oneCell, type Rectangle } from "../../sheet/rectangle";
import type { Batch } from "../batch";
import { ExcelError } from "../excel-error";
import type { NamesTaken } from "../read/read-names";
import { addName, markSheet } from "./add-name";
import { dressSheet } from "./dress-sheet";
import { makeSheetNameUnique, makeTableNameUnique } from "./make-name-unique";
import { type Anchor, makeRanges, type Ranges } from "./make-ranges";
import { setConditional } from "./set-conditional";
import { setFormats } from "./set-formats";

/**
 * Writes drafts as new sheets after the active one and activates the last of them; returns the names that they got.
 * They are not visible before that, so the screen need not be frozen. A hidden draft feeds drop-downs: where its sheet
 * exists, it is overwritten.
 * @throws {ExcelError} when the workbook's structure is protected
 */
export function addSheets(drafts: readonly Draft[], taken: NamesTaken): Batch<readonly string[]> {
  if (taken.structureProtected && drafts.length > 0)
    throw new ExcelError(
      "AccessDenied",
      "The workbook’s structure is protected, so no sheet can be added. " +
        "Remove the protection under Review › Protect Workbook, and try again.",
    );

  const named = nameSheets(drafts, taken);
  return (context) => {
    const tables = [...taken.names];
    const written = named.map(({ draft, name, isNew }) => {
      if (!isNew) return { name, ranges: feedSheet(context, draft), draft };
      const sheet = context.workbook.worksheets.add(name);
      if (draft.hidden !== true) sheet.position = taken.activePosition + 1;
      const ranges = writeSheet(context, sheet, { draft, name }, tables);
      if (draft.hidden === true) sheet.visibility = Excel.SheetVisibility.hidden;
      return { name, ranges, draft };
    });

    const last = written.findLast(({ draft }) => draft.hidden !== true);
    last?.ranges.sheet.activate();
    last?.ranges.at(oneCell(last.draft.select)).select();
    for (const { name, draft } of written) markSheet(name, draft)(context);
    // Last of all: it marks a sheet as complete.
    for (const { ranges, draft } of written) if (draft.tabColor !== undefined) ranges.sheet.tabColor = draft.tabColor;
    return () => written.map(({ name }) => name);
  };
}

/** A draft and the name of the sheet that it becomes; false where that sheet exists, and only gets new contents. */
export interface NamedDraft {
  readonly draft: Draft;
  readonly name: string;
  readonly isNew: boolean;
}

/** Names the sheets of drafts so that they clash with nothing. */
export function nameSheets(drafts: readonly Draft[], taken: NamesTaken): readonly NamedDraft[] {
  const sheets = [...taken.sheets];
  return drafts.map((draft) => {
    if (draft.hidden === true && sheets.includes(draft.name)) return { draft, name: draft.name, isNew: false };
    const name = makeSheetNameUnique(draft.name, sheets);
    sheets.push(name);
    return { draft, name, isNew: true };
  });
}

function feedSheet(context: Excel.RequestContext, draft: Draft): Ranges {
  const ranges = makeRanges(context.workbook.worksheets.getItem(draft.name));
  for (const block of draft.cells) writeCells(ranges, block);
  return ranges;
}

function writeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { draft, name }: Pick<NamedDraft, "draft" | "name">,
  tables: string[],
): Ranges {
  const ranges = makeRanges(sheet);
  for (const block of draft.cells) writeCells(ranges, block);
  if (draft.hidden === true) return ranges;
  for (const block of draft.merges ?? []) ranges.at(block).merge();
  setWidths(ranges, draft);
  for (const table of draft.tables) addTable(sheet, table, tables);
  dressSheet(ranges, draft);
  for (const { rectangle } of draft.tables) fitRows(ranges, rectangle, draft);
  for (const row of draft.foldableRows ?? []) foldRow(ranges, row, draft);
  for (const one of draft.names) addName(context, ranges, one);
  for (const { row, column, ...link } of draft.links ?? []) ranges.at(oneCell({ row, column })).hyperlink = link;
  setValidations(ranges, draft.validations);
  setConditional(ranges, draft.conditional ?? []);
  freeze(sheet.freezePanes, draft);
  sheet.showGridlines = false;
  setPage(sheet.pageLayout, name, draft);
  return ranges;
}

function freeze(panes: Excel.WorksheetFreezePanes, { frozenRows: rows, frozenColumns: columns = 0 }: Draft): void {
  if (rows > 0 && columns > 0) panes.freezeAt(formatRectangle({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) panes.freezeRows(rows);
}

/** What belongs to a column of a template. */
export interface ColumnDress extends Pick<Draft, "cells" | "formats" | "validations"> {
  /** The widths of the columns from `from` on; existing columns keep theirs. */
  readonly widths?: { readonly from: number; readonly characters: readonly number[] };
}

/** Writes and formats some cells of an existing sheet. */
export function dressCells(
  sheet: Excel.Worksheet,
  { cells, formats, validations, widths }: ColumnDress,
  anchor?: Anchor,
): void {
  const ranges = makeRanges(sheet, anchor);
  if (widths)
    ranges
      .at({ row: anchor?.at.row ?? 0, column: widths.from, rows: 1, columns: widths.characters.length })
      .setColumnProperties(widths.characters.map(toColumnProperties));
  for (const block of cells) writeCells(ranges, block);
  setFormats(ranges, formats);
  setValidations(ranges, validations);
}

function writeCells({ at }: Ranges, block: DraftCells): void {
  const rectangle = findRectangle(block);
  if (rectangle.columns > 0) at(rectangle).values = block.contents.map((cells) => cells.map(toValue));
}

const findRectangle = ({ row, column, contents }: DraftCells): Rectangle => ({
  row,
  column,
  rows: contents.length,
  columns: contents[0]?.length ?? 0,
});

/** What is written into a cell; an apostrophe keeps a text a text that Excel would read as something else. */
export function toValue(content: CellContent): string | number | boolean {
  if (typeof content === "object") return content.formula;
  return typeof content === "string" && IS_READ_AS_MORE.test(content) ? `'${content}` : content;
}

const IS_READ_AS_MORE = /^\s*[=+\-@'#(]|^.{0,60}\d|^\s*(true|false)\s*$/i;

function addTable(
  sheet: Excel.Worksheet,
  { name, rectangle, style, bandedRows, filters }: DraftTable,
  taken: string[],
): void {
  const table = sheet.tables.add(formatRectangle(rectangle), true);
  const unique = makeTableNameUnique(name, taken);
  taken.push(unique);
  table.name = unique;
  table.style = style;
  if (!bandedRows) table.showBandedRows = false; // a new table has bands
  if (filters === false) table.showFilterButton = false;
}

/** A column of width 0 is hidden. Uses a block that is written anyway, where there is one of the same width. */
function setWidths({ at }: Ranges, { columnWidths, cells }: Draft): void {
  if (columnWidths.length === 0) return;
  const wide = cells.map(findRectangle).find(({ column, columns }) => column === 0 && columns === columnWidths.length);
  at(wide ?? { row: 0, column: 0, rows: 1, columns: columnWidths.length }).setColumnProperties(
    columnWidths.map(toColumnProperties),
  );
}

/** Uses a block that is written anyway, where there is one in that row. */
function foldRow({ at }: Ranges, row: number, { cells }: Draft): void {
  const written = cells.map(findRectangle).find((block) => block.row === row && block.rows === 1);
  at(written ?? oneCell({ row, column: 0 })).group(Excel.GroupOption.byRows);
}

export const toColumnProperties = (width: number): Excel.SettableColumnProperties =>
  width === 0 ? { columnHidden: true } : { format: { columnWidth: toPoints(width) } };

/**
 * Fits the rows of a table to their texts, except a heading whose height is given; blank rows have the right height
 * already.
 */
function fitRows({ at }: Ranges, { row, rows, ...columns }: Rectangle, { cells, rowHeights = [] }: Draft): void {
  const given = rowHeights.some((height) => height.row === row) ? 1 : 0;
  if (!cells.map(findRectangle).some((block) => block.row + block.rows > row + given)) return;
  at({ ...columns, row: row + given, rows: rows - given }).format.autofitRows();
}

/**
 * A character of the standard font (Calibri or Aptos 11) is 7 pixels wide, a column has 5 more; a pixel is 0.75 points.
 */
const toPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Sets each rule for typing once, for all the cells that share it; the help next to a cell is its own. */
function setValidations({ at, joinAreas }: Ranges, validations: readonly DraftValidation[]): void {
  for (const alike of groupBy(
    validations.filter(({ allow }) => allow),
    ({ allow }) => JSON.stringify(allow),
  )) {
    const [first] = alike;
    for (const cells of joinAreas(alike.map(({ on }) => on)))
      if (first?.allow) setRule(cells.dataValidation, first.allow);
  }
  for (const { on, prompt } of validations) if (prompt) at(on).dataValidation.prompt = { showPrompt: true, ...prompt };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

function setRule(cells: Excel.DataValidation, allow: NonNullable<DraftValidation["allow"]>): void {
  if (allow.kind === "list") {
    cells.rule = { list: { inCellDropDown: true, source: allow.source } };
    cells.errorAlert = { showAlert: allow.strict, style: "Stop", title: "", message: "" };
  } else {
    cells.rule = { date: { formula1: "1904-01-01", operator: "GreaterThan" } }; // any workbook can count from there
    cells.errorAlert = { showAlert: true, style: "Stop", title: allow.title, message: allow.message };
  }
}

/** At the left and the right, in points: narrow, so that a wide table is printed as large as possible. */
const MARGIN = 29;
const NARROW_MARGIN = 18;

function setPage(page: Excel.PageLayout, name: string, { print }: Draft): void {
  page.orientation = print.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  const margin = print.narrow === true ? NARROW_MARGIN : MARGIN;
  page.setPrintMargins(Excel.PrintMarginUnit.points, { left: margin, right: margin });
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (print.titleRows)
    page.setPrintTitleRows(`$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`);
  const { defaultForAllPages } = page.headersFooters;
  defaultForAllPages.centerHeader = print.header || name.replaceAll("&", "&&");
  if (print.signature !== undefined) defaultForAllPages.leftFooter = print.signature;
  defaultForAllPages.rightFooter = print.footer;
}
