import type { Format, HorizontalAlignment, VerticalAlignment } from "../../model/book/format";
import { type Element, readFlag } from "../xml/parse-xml";
import type { Attributes } from "../xml/write-xml";

export type Alignment = Pick<
  Format,
  | "horizontalAlignment"
  | "verticalAlignment"
  | "wrapText"
  | "indentLevel"
  | "shrinkToFit"
  | "textOrientation"
  | "readingOrder"
>;

/** An `<alignment>`. Source: ISO/IEC 29500-1, 18.8.1 */
export function readAlignment(element: Element | null): Alignment {
  const { horizontal, vertical, wrapText, indent, shrinkToFit, textRotation, readingOrder } = element?.attributes ?? {};
  return {
    horizontalAlignment: HORIZONTAL.find(([file]) => file === horizontal)?.[1] ?? "General",
    verticalAlignment: VERTICAL.find(([file]) => file === vertical)?.[1] ?? "Bottom",
    wrapText: readFlag(wrapText),
    indentLevel: Number(indent ?? 0),
    shrinkToFit: readFlag(shrinkToFit),
    textOrientation: readRotation(Number(textRotation ?? 0)),
    readingOrder: READING_ORDERS[Number(readingOrder ?? 0)] ?? "Context",
  };
}

const STACKED_FILE = 255;
const STACKED = 180;

/** In a file 91 to 180 are the degrees downwards, and 255 is stacked text. */
function readRotation(degrees: number): number {
  if (degrees === STACKED_FILE) return STACKED;
  return degrees > 90 ? 90 - degrees : degrees;
}

function writeRotation(degrees: number): number | null {
  if (degrees === 0) return null;
  if (degrees === STACKED) return STACKED_FILE;
  return degrees < 0 ? 90 - degrees : degrees;
}

const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;

const HORIZONTAL: readonly (readonly [file: string, office: HorizontalAlignment])[] = [
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];

const VERTICAL: readonly (readonly [file: string, office: VerticalAlignment])[] = [
  ["top", "Top"],
  ["center", "Center"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
];

/** The attributes of an `<alignment>`; null for those that are as in a new workbook. */
export const writeAlignment = (format: Alignment): Attributes => ({
  horizontal: HORIZONTAL.find(([, office]) => office === format.horizontalAlignment)?.[0],
  vertical:
    format.verticalAlignment === "Bottom"
      ? null
      : VERTICAL.find(([, office]) => office === format.verticalAlignment)?.[0],
  textRotation: writeRotation(format.textOrientation),
  wrapText: format.wrapText || null,
  indent: format.indentLevel || null,
  shrinkToFit: format.shrinkToFit || null,
  readingOrder: READING_ORDERS.indexOf(format.readingOrder) || null,
});
