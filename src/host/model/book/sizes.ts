import type { Rectangle } from "../../../sheet/rectangle";
import type { Row, Sheet } from "./sheet";

const POINTS_A_PIXEL = 0.75;
const PIXELS_A_CHARACTER = 7;
const PADDING = 5;

/** Points of a row of text in the standard font. */
export const STANDARD_HEIGHT = 15;

/** Characters of the standard font → points. */
// documented: 7 pixels a digit and 5 around them, for Calibri 11: ECMA-376 part 1, 18.3.1.13 (column width)
export const toPoints = (characters: number): number =>
  characters === 0 ? 0 : Math.round(characters * PIXELS_A_CHARACTER + PADDING) * POINTS_A_PIXEL;

/** Points → characters of the standard font, to the hundredth. */
export const toCharacters = (points: number): number =>
  Math.max(0, Math.round(((points / POINTS_A_PIXEL - PADDING) / PIXELS_A_CHARACTER) * 100) / 100);

/** In points; 0 where the column is hidden. */
export function readWidth(sheet: Sheet, column: number): number {
  const { width = null, hidden = false } = sheet.columns.get(column) ?? {};
  return hidden ? 0 : toPoints(width ?? sheet.standardWidth);
}

/** In points; 0 where the row is hidden. */
export function readHeight(sheet: Sheet, row: number): number {
  const stored = sheet.rows.get(row);
  if (!stored) return STANDARD_HEIGHT;
  return stored.hidden ? 0 : (stored.height ?? calculateFittingHeight(sheet, stored));
}

/**
 * assumed: text that wraps makes its row higher, a line for as many words as its column holds, and so does a larger
 * font
 */
export function calculateFittingHeight(sheet: Sheet, { cells }: Row): number {
  let highest = STANDARD_HEIGHT;
  for (const [column, cell] of cells.entries()) {
    if (!cell?.format) continue;
    const { wrapText, font, indentLevel } = cell.format;
    const characters = (sheet.columns.get(column)?.width ?? sheet.standardWidth) * LETTERS_A_DIGIT - indentLevel;
    const lines = wrapText && typeof cell.value === "string" ? countLines(cell.value, Math.max(1, characters)) : 1;
    highest = Math.max(highest, lines * Math.ceil(font.size * 1.3));
  }
  return highest;
}

/** A column's width counts digits; of the letters of a text, which are narrower, it holds more. */
const LETTERS_A_DIGIT = 1.15;

/**
 * How many lines a text takes, broken between words, and within those that are too long, in a column of this many
 * characters.
 */
function countLines(text: string, characters: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = Infinity;
    for (const { length } of paragraph.split(" ")) {
      if (used + 1 + length <= characters) used += 1 + length;
      else [lines, used] = [lines + Math.max(1, Math.ceil(length / characters)), length % characters];
    }
  }
  return lines;
}

/** Points from the left edge of the sheet, and how wide the cells are. */
export function measureAcross(
  sheet: Sheet,
  { column, columns }: Rectangle,
): { readonly start: number; readonly size: number } {
  const upTo = (end: number): number => {
    let points = end * toPoints(sheet.standardWidth);
    for (const index of sheet.columns.keys())
      if (index < end) points += readWidth(sheet, index) - toPoints(sheet.standardWidth);
    return points;
  };
  return { start: upTo(column), size: upTo(column + columns) - upTo(column) };
}

/** Points from the top edge of the sheet, and how high the cells are. */
export function measureDown(sheet: Sheet, { row, rows }: Rectangle): { readonly start: number; readonly size: number } {
  const upTo = (end: number): number => {
    let points = end * STANDARD_HEIGHT;
    for (const index of sheet.rows.keys()) if (index < end) points += readHeight(sheet, index) - STANDARD_HEIGHT;
    return points;
  };
  return { start: upTo(row), size: upTo(row + rows) - upTo(row) };
}
