import { isDateFormat } from "numfmt";
import { formatCell } from "../../../sheet/a1";
import type { Cell } from "../../../sheet/cell";
import { cellAt, formatAt } from "../../model/book/cells";
import { quoteWhereNeeded } from "../../model/places/address";
import type { Place } from "../../model/places/place";
import type { Surroundings } from "../function-kinds";
import { isFault, type Result, type Scalar } from "../value";

/** What CELL says about the first cell of a place, by the word that asks for it. */
export const CELL_DETAILS: Readonly<Record<string, (place: Place, surroundings: Surroundings) => Result>> = {
  // assumed: Excel puts the file's name in brackets before the name of another sheet; a host has no file
  address({ sheet, rectangle }, { place }) {
    const cell = formatCell(rectangle).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
    return sheet === place.sheet ? cell : `${quoteWhereNeeded(sheet.name)}!${cell}`;
  },
  col: ({ rectangle }) => rectangle.column + 1,
  row: ({ rectangle }) => rectangle.row + 1,
  contents: readFirst,
  type(place, surroundings) {
    const value = readFirst(place, surroundings);
    return value === null ? "b" : typeof value === "string" ? "l" : "v";
  },
  // assumed: as of a workbook that was never saved
  filename: () => "",
  color: (place) => (/;\s*\[(?!h|m|s)[a-z]+\d*\]/i.test(readFormat(place)) ? 1 : 0),
  parentheses: (place) => (hasParentheses(readFormat(place)) ? 1 : 0),
  format: (place) => describeFormat(readFormat(place)),
  prefix(place, surroundings) {
    const value = readFirst(place, surroundings);
    if (typeof value !== "string" || isFault(value)) return "";
    return PREFIXES[formatOf(place).horizontalAlignment] ?? "'";
  },
  protect: (place) => (formatOf(place).locked ? 1 : 0),
  // documented: the width, and whether it is the standard one
  width: ({ sheet, rectangle }) => {
    const column = sheet.columns.get(rectangle.column);
    if (column?.hidden) return [[0, false]];
    const width = column?.width ?? null;
    return [[Math.round(width ?? sheet.standardWidth), width === null]];
  },
};

const PREFIXES: Readonly<Record<string, string>> = { Right: '"', Center: "^", Fill: "\\" };

const firstCell = ({ rectangle: { row, column } }: Place): Cell => ({ row, column });

function readFirst(place: Place, { cells }: Surroundings): Scalar {
  const { sheet } = place;
  return cells({ sheet, rectangle: { ...firstCell(place), rows: 1, columns: 1 } })[0]?.[0] ?? null;
}

const formatOf = (place: Place): ReturnType<typeof formatAt> =>
  cellAt(place.sheet, firstCell(place)).format ?? formatAt(place.sheet, firstCell(place));

const readFormat = (place: Place): string => formatOf(place).numberFormat;

/** Around positive numbers. */
const hasParentheses = (format: string): boolean => /^[^;]*(?<![\\_])\(/.test(format);

/** By the format in small letters. */
const DATE_CODES: Readonly<Record<string, string>> = {
  "d-mmm-yy": "D1",
  "dd-mmm-yy": "D1",
  "d-mmm": "D2",
  "dd-mmm": "D2",
  "mmm-yy": "D3",
  "m/d/yy": "D4",
  "m/d/yyyy": "D4",
  "m/d/yy h:mm": "D4",
  "m/d/yyyy h:mm": "D4",
  "mm/dd/yy": "D4",
  "mm/dd": "D5",
  "h:mm:ss am/pm": "D6",
  "h:mm am/pm": "D7",
  "h:mm:ss": "D8",
  "h:mm": "D9",
};

/**
 * @example describeFormat("#,##0.00") // ",2"
 * documented: https://support.microsoft.com/office/51bd39a5-f338-4dbe-a33f-955d67c2b2cf
 */
function describeFormat(format: string): string {
  const [first = ""] = format.split(";");
  if (isDateFormat(format)) return DATE_CODES[first.toLowerCase()] ?? "G";
  if (!first.includes("0") || first.includes("/")) return "G";
  const kind = first.includes("%")
    ? "P"
    : /E[+-]/i.test(first)
      ? "S"
      : /[$€£¥]/.test(first)
        ? "C"
        : first.includes(",")
          ? ","
          : "F";
  const decimals = /\.(0+)/.exec(first)?.[1]?.length ?? 0;
  const color = /;\s*\[[a-z]+\d*\]/i.test(format) ? "-" : "";
  return `${kind}${decimals}${color}${hasParentheses(format) ? "()" : ""}`;
}
