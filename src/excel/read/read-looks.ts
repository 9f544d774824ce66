import { formatCell, formatRectangle } from "../../sheet/a1";
import type { Cell, CellValue } from "../../sheet/cell";
import type { CellFormat } from "../../sheet/draft";
import type { Rectangle } from "../../sheet/rectangle";
import type { Batch } from "../batch";

/** How a sheet looks. */
export interface LooksRead {
  /** Of each asked cell, in their order. */
  readonly cells: readonly CellLooks[];
  /** Of the columns from A on, in characters. */
  readonly widths: readonly number[];
  /** Of the first rows, in points. */
  readonly heights: readonly number[];
  /** The style of the asked table. */
  readonly table: string | null;
  readonly landscape: boolean;
}

export interface CellLooks {
  readonly look: CellFormat;
  /** The message next to it. */
  readonly hint: string;
  /** The source of its drop-down: a list with commas or, with an equals sign, cells. */
  readonly list: string | null;
}

export interface LooksAsked {
  readonly cells: readonly Cell[];
  readonly columns: number;
  readonly rows: number;
  /** The name of an Excel table; null for none. */
  readonly table: string | null;
}

/**
 * Reads how cells of a sheet look, and what help they offer.
 *
 * @example
 * await run(readLooks("Plan", { cells: [{ row: 4, column: 0 }], columns: 5, rows: 5, table: null }))
 */
export const readLooks =
  (name: string, { cells, columns, rows, table }: LooksAsked): Batch<LooksRead> =>
  (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const asked = cells.map((cell) => {
      const range = sheet.getRange(formatCell(cell));
      range.load(FORMAT);
      range.dataValidation.load("type,rule,prompt");
      const border = range.format.borders.getItem("EdgeBottom");
      border.load("style,color");
      return { range, border };
    });
    const across = Array.from({ length: columns }, (_, column) => {
      const format = sheet.getRange(formatCell({ row: 0, column })).format;
      format.load("columnWidth");
      return format;
    });
    const down = Array.from({ length: rows }, (_, row) => {
      const format = sheet.getRange(formatCell({ row, column: 0 })).format;
      format.load("rowHeight");
      return format;
    });
    const found = table === null ? null : sheet.tables.getItemOrNullObject(table);
    found?.load("style");
    sheet.pageLayout.load("orientation");

    return () => ({
      cells: asked.map(({ range, border }) => ({
        look: readFormat(range.format, border),
        hint: readHint(range.dataValidation.prompt as Excel.DataValidationPrompt | null),
        list: readList(range.dataValidation.rule as Excel.DataValidationRule | null),
      })),
      widths: across.map(({ columnWidth }) => toCharacters(columnWidth)),
      heights: down.map(({ rowHeight }) => rowHeight),
      table: found?.isNullObject === false ? found.style : null,
      landscape: sheet.pageLayout.orientation === Excel.PageOrientation.landscape,
    });
  };

const FORMAT =
  "format/fill/color,format/font/color,format/font/bold,format/font/italic,format/font/size,format/wrapText," +
  "format/horizontalAlignment,format/verticalAlignment,format/indentLevel";

/** The opposite of what widths are written as: see `write-draft`. */
const toCharacters = (points: number): number => Math.max(0, Math.round((points / 0.75 - 5) / 7));

function readFormat(format: Excel.RangeFormat, border: Excel.RangeBorder): CellFormat {
  const { fill, font, wrapText, horizontalAlignment, verticalAlignment, indentLevel } = format;
  const horizontal = HORIZONTAL.find((one) => one === horizontalAlignment);
  const vertical = VERTICAL.find((one) => one === verticalAlignment);
  const hasLine = border.style !== "None";
  return {
    ...(isColour(fill.color) && fill.color.toLowerCase() !== "#ffffff" && { fill: fill.color.toLowerCase() }),
    ...(isColour(font.color) && font.color !== "#000000" && { color: font.color.toLowerCase() }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.size !== USUAL_SIZE && font.size > 0 && { size: font.size }),
    ...(wrapText && { wrap: true }),
    ...(horizontal && { horizontal }),
    ...(vertical && vertical !== "Bottom" && { vertical }),
    ...(indentLevel > 0 && { indent: indentLevel }),
    ...(hasLine && isColour(border.color) && { borders: border.color.toLowerCase() }),
  };
}

const HORIZONTAL = ["Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;
/** In points: the standard font. */
const USUAL_SIZE = 11;

const isColour = (color: unknown): color is string => typeof color === "string" && /^#[0-9a-f]{6}$/i.test(color);

const readHint = (prompt: Excel.DataValidationPrompt | null): string => prompt?.message ?? "";

function readList(rule: Excel.DataValidationRule | null): string | null {
  const source: unknown = rule?.list?.source;
  return typeof source === "string" ? source : null;
}

/**
 * Reads the entries that a drop-down takes from cells; null where they are not on one of these sheets.
 *
 * @example
 * await run(readEntries("Lists", { row: 0, column: 0, rows: 2, columns: 1 })) // ["Open", "Done"]
 */
export const readEntries =
  (sheet: string, block: Rectangle): Batch<readonly CellValue[] | null> =>
  (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    const range = found.getRange(formatRectangle(block));
    range.load("values");
    return () => (found.isNullObject ? null : (range.values as CellValue[][]).flat());
  };
