import type { CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { cellAt, formatAt } from "../book/cells";
import { writeDisplayText } from "../book/display";
import type { Chart, SeriesSources } from "../book/drawing";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { formatAbsolute, quoteWhereNeeded } from "../places/address";
import { findPlace } from "../places/find-place";
import { listCells } from "../places/rectangles";

/** What a chart of this type would show of a range. */
export interface ChartSource {
  readonly plotBy: Chart["plotBy"];
  readonly series: readonly SeriesSources[];
}

// documented: Auto lets Excel find out: https://learn.microsoft.com/javascript/api/excel/excel.chartseriesby
/**
 * Cuts a range into series.
 * assumed: a series for each column unless there are more columns than rows; the first row are names unless it is
 * numbers, and the first column categories unless it is; a scatter chart takes its x from the first column in any case,
 * and a bubble chart y and size by turns
 */
export function readSource(
  sheet: Sheet,
  range: Rectangle,
  type: string,
  seriesBy: "Auto" | Chart["plotBy"],
): ChartSource {
  const plotBy = seriesBy === "Auto" ? (range.columns > range.rows ? "Rows" : "Columns") : seriesBy;
  const lay = plotBy === "Columns" ? standing : lying;
  const { length, count } =
    plotBy === "Columns" ? { length: range.rows, count: range.columns } : { length: range.columns, count: range.rows };

  const firstOfEach = readValues(sheet, lay(range, { from: 0, length: 1 }, { from: 0, count }));
  const first = readValues(sheet, lay(range, { from: 0, length }, { from: 0, count: 1 }));
  const hasNames = length > 1 && !firstOfEach.slice(count > 1 ? 1 : 0).every(isNumber);
  const isScatter = /^(XYScatter|Bubble)/.test(type);
  const hasCategories = count > 1 && (isScatter || !first.slice(hasNames ? 1 : 0).every(isNumber) || first[0] === "");

  const names = hasNames ? 1 : 0;
  const write = (line: number): string =>
    writeFormula(sheet, lay(range, { from: names, length: length - names }, { from: line, count: 1 }));
  const step = type.startsWith("Bubble") ? 2 : 1;
  const series: SeriesSources[] = [];
  for (let line = hasCategories ? 1 : 0; line < count; line += step)
    series.push({
      name: hasNames ? writeFormula(sheet, lay(range, { from: 0, length: 1 }, { from: line, count: 1 })) : "",
      values: write(line),
      categories: hasCategories ? write(0) : "",
      bubbleSizes: step === 2 && line + 1 < count ? write(line + 1) : "",
    });
  return { plotBy, series };
}

interface Along {
  readonly from: number;
  readonly length: number;
}

interface Lines {
  readonly from: number;
  readonly count: number;
}

/** A part of a range whose series are columns. */
const standing = ({ row, column }: Rectangle, along: Along, lines: Lines): Rectangle => ({
  row: row + along.from,
  rows: along.length,
  column: column + lines.from,
  columns: lines.count,
});

/** A part of a range whose series are rows. */
const lying = ({ row, column }: Rectangle, along: Along, lines: Lines): Rectangle => ({
  row: row + lines.from,
  rows: lines.count,
  column: column + along.from,
  columns: along.length,
});

/** `"=Sheet1!$B$2:$B$5"` */
export const writeFormula = (sheet: Sheet, rectangle: Rectangle): string =>
  `=${quoteWhereNeeded(sheet.name)}!${formatAbsolute(rectangle)}`;

const isNumber = (value: CellValue): boolean => typeof value === "number";

const readValues = (sheet: Sheet, rectangle: Rectangle): CellValue[] =>
  Array.from(listCells(rectangle), (cell) => cellAt(sheet, cell).value);

/** The values of the cells that a source refers to; none where it is text or refers to nothing. */
export function readSourceValues(workbook: Workbook, source: string): readonly CellValue[] {
  const place = source.startsWith("=") ? findPlace(workbook, null, source.slice(1)) : null;
  return place ? readValues(place.sheet, place.rectangle) : [];
}

/** What the cells that a source refers to show; the text itself where it is text. */
export function readSourceTexts(workbook: Workbook, source: string): readonly string[] {
  if (!source.startsWith("=")) return source === "" ? [] : [source];
  const place = findPlace(workbook, null, source.slice(1));
  return place
    ? Array.from(listCells(place.rectangle), (cell) =>
        writeDisplayText(cellAt(place.sheet, cell).value, formatAt(place.sheet, cell), workbook.culture),
      )
    : [];
}
