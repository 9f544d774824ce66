import type { Format } from "../../model/book/format";
import { type Column, COLUMNS, emptyColumn } from "../../model/book/sheet";
import { type Element, findChild, listChildren, readFlag } from "../xml/parse-xml";

/**
 * A file's widths also count the space around the characters: 5 pixels, where a digit has 7. Source: ISO/IEC 29500-1,
 * 18.3.1.13
 */
const AROUND = 5 / 7;

const readWidth = (width: number): number => Math.max(0, Math.round((width - AROUND) * 100) / 100);

export const writeWidth = (characters: number): number => characters + AROUND;

/** The width of columns that say nothing of their own, in characters. Source: ISO/IEC 29500-1, 18.3.1.81 */
export function readStandardWidth(root: Element, standard: number): number {
  const { defaultColWidth } = findChild(root, "sheetFormatPr")?.attributes ?? {};
  return defaultColWidth === undefined ? standard : readWidth(Number(defaultColWidth));
}

/** Only the columns that differ from the standard; columns of one `<col>` share an object. */
export function readColumns(
  root: Element,
  standardWidth: number,
  normal: Format,
  formatAt: (style: number) => Format,
): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const { attributes } of listChildren(root, "cols", "col")) {
    const { min, max = min, width, style, hidden, outlineLevel = "0" } = attributes;
    const characters = width === undefined ? standardWidth : readWidth(Number(width));
    const format = style === undefined ? normal : formatAt(Number(style));
    const column: Column = {
      width: characters === standardWidth ? null : characters,
      hidden: readFlag(hidden),
      outlineLevel: Number(outlineLevel),
      format: format === normal ? null : format,
    };
    if (isPlain(column)) continue;
    for (let index = Math.max(1, Number(min)) - 1; index < Math.min(Number(max), COLUMNS); index++)
      columns.set(index, column);
  }
  return columns;
}

const isPlain = ({ width, hidden, outlineLevel, format }: Column): boolean =>
  width === emptyColumn.width && !hidden && outlineLevel === 0 && format === null;
