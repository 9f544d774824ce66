import { type Element, listChildren } from "../xml/parse-xml";

/** The number formats of a file by their ids: Excel's own, which no file writes out, and those of the file. */
export function readNumberFormats(styles: Element): ReadonlyMap<number, string> {
  const own = listChildren(styles, "numFmts", "numFmt").map(
    ({ attributes: { numFmtId, formatCode = "General" } }) => [Number(numFmtId), formatCode] as const,
  );
  return new Map([...BUILT_IN, ...own]);
}

/** The first id that a file may give to a format of its own. */
export const FIRST_OWN_ID = 164;

const DAY = "m/d/yyyy";
const TIME = "h:mm:ss";

/**
 * Source: ISO/IEC 29500-1, 18.8.30, in the notation of en-US. The ids from 27 to 36 and 50 to 58 are dates and times of
 * the user's own language in East Asia.
 */
export const BUILT_IN: readonly (readonly [id: number, code: string])[] = [
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "$#,##0_);($#,##0)"],
  [6, "$#,##0_);[Red]($#,##0)"],
  [7, "$#,##0.00_);($#,##0.00)"],
  [8, "$#,##0.00_);[Red]($#,##0.00)"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, DAY],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, TIME],
  [22, "m/d/yyyy h:mm"],
  ...[27, 28, 29, 30, 31].map((id) => [id, DAY] as const),
  ...[32, 33, 34, 35].map((id) => [id, TIME] as const),
  [36, DAY],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  ...[50, 51, 52, 53, 54].map((id) => [id, DAY] as const),
  ...[55, 56].map((id) => [id, TIME] as const),
  ...[57, 58].map((id) => [id, DAY] as const),
];
