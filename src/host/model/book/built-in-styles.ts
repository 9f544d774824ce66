import type { CellStyle, StyleParts } from "./cell-style";
import { standardFormat } from "./format";

const everyPart: StyleParts = {
  alignment: true,
  border: true,
  font: true,
  number: true,
  patterns: true,
  protection: true,
};
const numberOnly: StyleParts = {
  alignment: false,
  border: false,
  font: false,
  number: true,
  patterns: false,
  protection: false,
};

const numbers = (name: string, numberFormat: string): CellStyle => ({
  name,
  builtIn: true,
  include: numberOnly,
  format: { ...standardFormat, numberFormat, style: name },
});

const coloured = (name: string, fill: string, color: string): CellStyle => ({
  name,
  builtIn: true,
  include: { ...everyPart, alignment: false, number: false, protection: false, border: false },
  format: {
    ...standardFormat,
    style: name,
    fill: { ...standardFormat.fill, color: fill, pattern: fill ? "Solid" : "None" },
    font: { ...standardFormat.font, color },
  },
});

const heading = (name: string, size: number, bold: boolean): CellStyle => ({
  ...coloured(name, "", "#44546A"),
  format: { ...standardFormat, style: name, font: { ...standardFormat.font, size, bold, color: "#44546A" } },
});

/** The cell styles of a new workbook that one meets most. */
export const builtInStyles: readonly CellStyle[] = [
  { name: "Normal", builtIn: true, include: everyPart, format: standardFormat },
  numbers("Comma", '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'),
  numbers("Currency", '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)'),
  numbers("Percent", "0%"),
  coloured("Good", "#C6EFCE", "#006100"),
  coloured("Bad", "#FFC7CE", "#9C0006"),
  coloured("Neutral", "#FFEB9C", "#9C5700"),
  coloured("Input", "#FFCC99", "#3F3F76"),
  coloured("Explanatory Text", "", "#7F7F7F"),
  coloured("Warning Text", "", "#FF0000"),
  coloured("Hyperlink", "", "#0563C1"),
  heading("Title", 18, false),
  heading("Heading 1", 15, true),
  heading("Heading 2", 13, true),
  heading("Heading 3", 11, true),
  heading("Heading 4", 11, true),
];
