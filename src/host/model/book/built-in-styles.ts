import type { CellStyle, StyleParts } from "./cell-style";
import type { Border, Borders, Fill, Font, Format } from "./format";
import { noBorder, standardFormat } from "./format";

// The looks are those of the presets that ECMA-376 part 1, annex G lists, in the colours of the Office theme of 2013 to
// 2022.
// assumed: the three styles of emphasis, which no page describes, look like the first three accents

const NOTHING: StyleParts = {
  alignment: false,
  border: false,
  font: false,
  number: false,
  patterns: false,
  protection: false,
};
const EVERYTHING: StyleParts = {
  alignment: true,
  border: true,
  font: true,
  number: true,
  patterns: true,
  protection: true,
};

/** The colours of an accent: the full one, then with 20, 40 and 60 % of it. */
const ACCENTS = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
] as const;

const BLUE = "#4472C4";
const DARK_BLUE = "#44546A";
const WHITE = "#FFFFFF";

/** The cell styles of a new workbook. */
export const builtInStyles: readonly CellStyle[] = [
  { name: "Normal", builtIn: true, include: EVERYTHING, format: standardFormat },

  numbers("Comma", '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'),
  numbers("Comma [0]", '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'),
  numbers("Currency", '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)'),
  numbers("Currency [0]", '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)'),
  numbers("Percent", "0%"),

  look("Hyperlink", { font: { color: "#0563C1", underline: "Single" } }),
  look("Followed Hyperlink", { font: { color: "#954F72", underline: "Single" } }),
  look("Note", { fill: "#FFFFCC", borders: around("Thin", "#B2B2B2") }),
  look("Warning Text", { font: { color: "#FF0000" } }),
  look("Explanatory Text", { font: { color: "#7F7F7F", italic: true } }),

  look("Title", { font: { name: "Calibri Light", size: 18, color: DARK_BLUE } }),
  look("Heading 1", { font: { size: 15, bold: true, color: DARK_BLUE }, borders: below("Thick", BLUE) }),
  look("Heading 2", { font: { size: 13, bold: true, color: DARK_BLUE }, borders: below("Thick", "#A1B8E1") }),
  look("Heading 3", { font: { size: 11, bold: true, color: DARK_BLUE }, borders: below("Medium", "#8EA9DB") }),
  look("Heading 4", { font: { size: 11, bold: true, color: DARK_BLUE } }),

  look("Input", { font: { color: "#3F3F76" }, fill: "#FFCC99", borders: around("Thin", "#7F7F7F") }),
  look("Output", { font: { color: "#3F3F3F", bold: true }, fill: "#F2F2F2", borders: around("Thin", "#3F3F3F") }),
  look("Calculation", { font: { color: "#FA7D00", bold: true }, fill: "#F2F2F2", borders: around("Thin", "#7F7F7F") }),
  look("Check Cell", { font: { color: WHITE, bold: true }, fill: "#A5A5A5", borders: around("Double", "#3F3F3F") }),
  look("Linked Cell", { font: { color: "#FA7D00" }, borders: below("Double", "#FF8001") }),
  look("Total", { font: { bold: true }, borders: { ...below("Double", BLUE), EdgeTop: line("Thin", BLUE) } }),

  look("Good", { font: { color: "#006100" }, fill: "#C6EFCE" }),
  look("Bad", { font: { color: "#9C0006" }, fill: "#FFC7CE" }),
  look("Neutral", { font: { color: "#9C5700" }, fill: "#FFEB9C" }),

  ...ACCENTS.slice(0, 3).map(([full], index) => look(`Emphasis ${index + 1}`, { font: { color: WHITE }, fill: full })),
  ...ACCENTS.flatMap(([full, light, lighter, dark], index) => [
    look(`Accent${index + 1}`, { font: { color: WHITE }, fill: full }),
    look(`20% - Accent${index + 1}`, { fill: light }),
    look(`40% - Accent${index + 1}`, { fill: lighter }),
    look(`60% - Accent${index + 1}`, { font: { color: WHITE }, fill: dark }),
  ]),
];

/** The names that `Excel.BuiltInStyle` has for styles, where they are not the styles' own: `"Accent1_20"`. */
// assumed: both names find a style, and the style's own name is read back
export const BUILT_IN_STYLE: Readonly<Record<string, string>> = {
  WholeComma: "Comma [0]",
  WholeDollar: "Currency [0]",
  Hlink: "Hyperlink",
  HlinkTrav: "Followed Hyperlink",
  WarningText: "Warning Text",
  ExplanatoryText: "Explanatory Text",
  SheetTitle: "Title",
  CheckCell: "Check Cell",
  LinkedCell: "Linked Cell",
  ...Object.fromEntries([1, 2, 3, 4].map((level) => [`Heading${level}`, `Heading ${level}`])),
  ...Object.fromEntries([1, 2, 3].map((number) => [`Emphasis${number}`, `Emphasis ${number}`])),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((number) =>
      [20, 40, 60].map((percent) => [`Accent${number}_${percent}`, `${percent}% - Accent${number}`] as const),
    ),
  ),
};

interface StyleLook {
  readonly font?: Partial<Font>;
  /** `"#RRGGBB"` */
  readonly fill?: string;
  readonly borders?: Partial<Borders>;
}

/** A style that includes what it says something about, and no more. */
function look(name: string, { font, fill, borders }: StyleLook): CellStyle {
  const fills: Partial<Fill> = fill === undefined ? {} : { color: fill, pattern: "Solid" };
  return {
    name,
    builtIn: true,
    include: {
      ...NOTHING,
      font: font !== undefined || fill !== undefined,
      patterns: fill !== undefined,
      border: borders !== undefined,
    },
    format: {
      ...standardFormat,
      style: name,
      font: { ...standardFormat.font, ...font },
      fill: { ...standardFormat.fill, ...fills },
      borders: { ...standardFormat.borders, ...borders },
    },
  };
}

function numbers(name: string, numberFormat: string): CellStyle {
  const format: Format = { ...standardFormat, numberFormat, style: name };
  return { name, builtIn: true, include: { ...NOTHING, number: true }, format };
}

type Line = "Thin" | "Medium" | "Thick" | "Double";

function line(kind: Line, color: string): Border {
  return kind === "Double"
    ? { ...noBorder, style: "Double", weight: "Thick", color }
    : { ...noBorder, style: "Continuous", weight: kind, color };
}

function below(kind: Line, color: string): Partial<Borders> {
  return { EdgeBottom: line(kind, color) };
}

function around(kind: Line, color: string): Partial<Borders> {
  const own = line(kind, color);
  return { EdgeTop: own, EdgeBottom: own, EdgeLeft: own, EdgeRight: own };
}
