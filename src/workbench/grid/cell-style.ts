import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Border, Format } from "../../host/doors/spreadsheet";
import { flag } from "./flag";

/** How Univer draws a cell of this format. Formats are shared between cells, so each is translated once. */
export function cellStyle(format: Format): IStyleData {
  const known = styles.get(format);
  if (known) return known;
  const style = translate(format);
  styles.set(format, style);
  return style;
}

const styles = new WeakMap<Format, IStyleData>();

const translate = ({ font, fill, borders, numberFormat, ...format }: Format): IStyleData => ({
  ff: `${font.name}, Carlito, Arial, sans-serif`,
  fs: font.size,
  ...(font.bold ? { bl: flag(true) } : {}),
  it: flag(font.italic),
  ul: { s: flag(font.underline !== "None") },
  st: { s: flag(font.strikethrough) },
  // Black is the colour of text that nobody coloured: a table's style shows through.
  ...(font.color === "#000000" ? {} : { cl: { rgb: font.color } }),
  ...(fill.color ? { bg: { rgb: fill.color } } : {}),
  bd: {
    t: line(borders.EdgeTop),
    b: line(borders.EdgeBottom),
    l: line(borders.EdgeLeft),
    r: line(borders.EdgeRight),
  },
  ht: HORIZONTAL[format.horizontalAlignment] ?? null,
  vt: VERTICAL[format.verticalAlignment] ?? VerticalAlign.BOTTOM,
  tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  pd: { l: 3 + format.indentLevel * 9, r: 3, t: 1, b: 3 },
  n: numberFormat === "General" ? null : { pattern: numberFormat },
});

const line = ({ style, weight, color }: Border): IBorderData["t"] =>
  style === "None" ? null : { s: style === "Continuous" ? WEIGHTS[weight] : LINES[style], cl: { rgb: color } };

const HORIZONTAL: Readonly<Partial<Record<Format["horizontalAlignment"], HorizontalAlign>>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const VERTICAL: Readonly<Partial<Record<Format["verticalAlignment"], VerticalAlign>>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
};

const WEIGHTS: Readonly<Record<Border["weight"], BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const LINES: Readonly<Record<Exclude<Border["style"], "None" | "Continuous">, BorderStyleTypes>> = {
  Dot: BorderStyleTypes.DOTTED,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};
