import type * as ExcelJS from "exceljs";
import {
  type Border,
  type Borders,
  type Edge,
  type Fill,
  type Font,
  type Format,
  type HorizontalAlignment,
  noBorder,
  noFill,
  standardFormat,
  type VerticalAlignment,
} from "../model/book/format";
import { findColor, type Theme, toArgb } from "./colors";

type Style = Partial<ExcelJS.Style>;

/** Formats from the styles of a file; the same style gives the same format, so that formats stay shared. */
export function styleReader(theme: Theme): (style: Style) => Format | null {
  const known = new Map<string, Format | null>();
  return (style) => {
    const key = JSON.stringify(style);
    let format = known.get(key);
    if (format === undefined) known.set(key, (format = key === "{}" ? null : readStyle(style, theme)));
    return format;
  };
}

function readStyle({ numFmt, font, fill, border, alignment, protection }: Style, theme: Theme): Format {
  return {
    ...standardFormat,
    numberFormat: readNumberFormat(numFmt),
    font: font ? readFont(font, theme) : standardFormat.font,
    fill: readFill(fill, theme),
    borders: border ? readBorders(border, theme) : standardFormat.borders,
    horizontalAlignment: HORIZONTAL.find(([file]) => file === alignment?.horizontal)?.[1] ?? "General",
    verticalAlignment: VERTICAL.find(([file]) => file === alignment?.vertical)?.[1] ?? "Bottom",
    wrapText: alignment?.wrapText ?? false,
    indentLevel: alignment?.indent ?? 0,
    shrinkToFit: alignment?.shrinkToFit ?? false,
    textOrientation: alignment?.textRotation === "vertical" ? 180 : (alignment?.textRotation ?? 0),
    readingOrder:
      alignment?.readingOrder === "rtl" ? "RightToLeft" : alignment?.readingOrder === "ltr" ? "LeftToRight" : "Context",
    locked: protection?.locked ?? true,
    formulaHidden: protection?.hidden ?? false,
  };
}

/** ExcelJS names the built-in short date by its number's en-GB look; Office.js calls it `m/d/yyyy`. */
const readNumberFormat = (numFmt = "General"): string => (numFmt === "mm-dd-yy" ? "m/d/yyyy" : numFmt);

const UNDERLINES = [
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
] as const;

function readFont(font: Partial<ExcelJS.Font>, theme: Theme): Font {
  const underline = font.underline === true ? "single" : font.underline;
  return {
    ...standardFormat.font,
    name: font.name ?? standardFormat.font.name,
    size: font.size ?? standardFormat.font.size,
    color: findColor(font.color, theme) ?? "#000000",
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strikethrough: font.strike ?? false,
    subscript: font.vertAlign === "subscript",
    superscript: font.vertAlign === "superscript",
    underline: UNDERLINES.find(([file]) => file === underline)?.[1] ?? "None",
  };
}

/** Gradients are shown by their first colour. */
function readFill(fill: ExcelJS.Fill | undefined, theme: Theme): Fill {
  if (!fill || (fill.type === "pattern" && fill.pattern === "none")) return noFill;
  if (fill.type === "gradient")
    return { ...noFill, pattern: "Solid", color: findColor(fill.stops[0]?.color, theme) ?? "" };
  const color = findColor(fill.fgColor, theme) ?? "";
  if (fill.pattern === "solid")
    return { ...noFill, pattern: "Solid", color: color || (findColor(fill.bgColor, theme) ?? "") };
  const pattern = fill.pattern.charAt(0).toUpperCase() + fill.pattern.slice(1);
  return { ...noFill, pattern, patternColor: color, color: findColor(fill.bgColor, theme) ?? "" };
}

const LINES: readonly (readonly [file: ExcelJS.BorderStyle, style: Border["style"], weight: Border["weight"]])[] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

const SIDES = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
] as const;

function readBorders(border: Partial<ExcelJS.Borders>, theme: Theme): Borders {
  const read = (line: Partial<ExcelJS.Border> | undefined): Border => {
    const known = LINES.find(([file]) => file === line?.style);
    return known
      ? { ...noBorder, style: known[1], weight: known[2], color: findColor(line?.color, theme) ?? "#000000" }
      : noBorder;
  };
  const sides = Object.fromEntries(SIDES.map(([file, edge]) => [edge, read(border[file])])) as Record<Edge, Border>;
  const { diagonal } = border;
  return {
    ...sides,
    DiagonalDown: diagonal?.down ? read(diagonal) : noBorder,
    DiagonalUp: diagonal?.up ? read(diagonal) : noBorder,
  };
}

const HORIZONTAL: readonly (readonly [file: ExcelJS.Alignment["horizontal"], office: HorizontalAlignment])[] = [
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];

const VERTICAL: readonly (readonly [file: ExcelJS.Alignment["vertical"], office: VerticalAlignment])[] = [
  ["top", "Top"],
  ["middle", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
];

/** A file's style for each format; the same object for the same format. */
export function styleWriter(): (format: Format) => Style {
  const known = new Map<Format, Style>();
  return (format) => {
    let style = known.get(format);
    if (!style) known.set(format, (style = writeStyle(format)));
    return style;
  };
}

function writeStyle(format: Format): Style {
  const { font, numberFormat, fill, borders, horizontalAlignment, verticalAlignment, textOrientation, readingOrder } =
    format;
  const horizontal = HORIZONTAL.find(([, office]) => office === horizontalAlignment)?.[0];
  const vertical = VERTICAL.find(([, office]) => office === verticalAlignment)?.[0];
  const alignment: Partial<ExcelJS.Alignment> = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical && vertical !== "bottom" ? { vertical } : {}),
    ...(format.wrapText ? { wrapText: true } : {}),
    ...(format.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(format.indentLevel > 0 ? { indent: format.indentLevel } : {}),
    ...(textOrientation === 0 ? {} : { textRotation: textOrientation === 180 ? "vertical" : textOrientation }),
    ...(readingOrder === "Context" ? {} : { readingOrder: readingOrder === "RightToLeft" ? "rtl" : "ltr" }),
  };
  return {
    numFmt: numberFormat === "m/d/yyyy" ? "mm-dd-yy" : numberFormat,
    font: writeFont(font),
    ...(fill.pattern === "None" && fill.color === "" ? {} : { fill: writeFill(fill) }),
    ...(borders === standardFormat.borders ? {} : { border: writeBorders(borders) }),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(format.locked && !format.formulaHidden
      ? {}
      : { protection: { locked: format.locked, hidden: format.formulaHidden } }),
  };
}

function writeFont({
  name,
  size,
  color,
  bold,
  italic,
  strikethrough,
  subscript,
  superscript,
  underline,
}: Font): Partial<ExcelJS.Font> {
  const line = UNDERLINES.find(([, office]) => office === underline)?.[0];
  return {
    name,
    size,
    color: { argb: toArgb(color) },
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strikethrough ? { strike: true } : {}),
    ...(subscript || superscript ? { vertAlign: subscript ? "subscript" : "superscript" } : {}),
    ...(line ? { underline: line } : {}),
  };
}

function writeFill({ color, pattern, patternColor }: Fill): ExcelJS.Fill {
  if (pattern === "Solid" || pattern === "None" || pattern === "")
    return { type: "pattern", pattern: "solid", fgColor: { argb: toArgb(color) } };
  const name = (pattern.charAt(0).toLowerCase() + pattern.slice(1)) as ExcelJS.FillPatterns;
  return {
    type: "pattern",
    pattern: name,
    ...(patternColor === "" ? {} : { fgColor: { argb: toArgb(patternColor) } }),
    ...(color === "" ? {} : { bgColor: { argb: toArgb(color) } }),
  };
}

function writeBorders(borders: Borders): Partial<ExcelJS.Borders> {
  const write = ({ style, weight, color }: Border): Partial<ExcelJS.Border> => {
    const known =
      LINES.find(([, office, width]) => office === style && width === weight) ??
      LINES.find(([, office]) => office === style);
    return known ? { style: known[0], color: { argb: toArgb(color) } } : {};
  };
  const { DiagonalDown, DiagonalUp } = borders;
  const diagonal = DiagonalDown.style === "None" ? DiagonalUp : DiagonalDown;
  return {
    ...Object.fromEntries(
      SIDES.filter(([, edge]) => borders[edge].style !== "None").map(([file, edge]) => [file, write(borders[edge])]),
    ),
    ...(diagonal.style === "None"
      ? {}
      : { diagonal: { ...write(diagonal), up: DiagonalUp.style !== "None", down: DiagonalDown.style !== "None" } }),
  };
}
