/** How a cell looks. Formats are shared between cells and never changed in place. */
export interface Format {
  /** Excel's en-US notation, `"General"` at first. */
  readonly numberFormat: string;
  readonly fill: Fill;
  readonly font: Font;
  readonly borders: Borders;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly autoIndent: boolean;
  readonly shrinkToFit: boolean;
  /** Degrees from -90 to 90; 180 is stacked text. */
  readonly textOrientation: number;
  readonly readingOrder: "Context" | "LeftToRight" | "RightToLeft";
  /** Kept from typing while the sheet is protected; true at first. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell was typed with an apostrophe before it: whatever it holds is text. */
  readonly quotePrefix: boolean;
  /** The name of its cell style. */
  readonly style: string;
}

export interface Fill {
  /** `"#RRGGBB"`, or `""` where there is no fill. */
  readonly color: string;
  readonly pattern: string;
  readonly patternColor: string;
  readonly tintAndShade: number;
  readonly patternTintAndShade: number;
}

export interface Font {
  readonly name: string;
  /** points */
  readonly size: number;
  /** `"#RRGGBB"` */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly tintAndShade: number;
}

export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export type Borders = Readonly<Record<Edge, Border>>;

export interface Border {
  readonly style: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** `"#RRGGBB"` */
  readonly color: string;
  readonly tintAndShade: number;
}

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";

export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

export const noFill: Fill = { color: "", pattern: "None", patternColor: "", tintAndShade: 0, patternTintAndShade: 0 };

export const noBorder: Border = { style: "None", weight: "Thin", color: "#000000", tintAndShade: 0 };

/** What a cell looks like in a new workbook. */
export const standardFormat: Format = {
  numberFormat: "General",
  fill: noFill,
  font: {
    name: "Calibri",
    size: 11,
    color: "#000000",
    bold: false,
    italic: false,
    strikethrough: false,
    subscript: false,
    superscript: false,
    underline: "None",
    tintAndShade: 0,
  },
  borders: {
    EdgeTop: noBorder,
    EdgeBottom: noBorder,
    EdgeLeft: noBorder,
    EdgeRight: noBorder,
    DiagonalDown: noBorder,
    DiagonalUp: noBorder,
  },
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  autoIndent: false,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  style: "Normal",
};
