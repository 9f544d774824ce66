import type { CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { cellAt, formatAt, isWholeColumns } from "../book/cells";
import { writeDisplayText } from "../book/display";
import { findUsed } from "../book/find-used";
import type { PivotSource } from "../book/pivot";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { calculateStale } from "../formulas/calculate";
import { HostError, invalid } from "../host-error";
import { findTable } from "../places/find-by-name";
import { findPlace } from "../places/find-place";
import type { Place } from "../places/place";
import { findIntersection } from "../places/rectangles";
import { getBody } from "../places/table-areas";

/** What a PivotTable is made of. */
export interface SourceTable {
  /** Each once: the second `Hours` is `Hours2`. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SourceCell[])[];
}

export interface SourceCell {
  readonly value: CellValue;
  /** What it shows. */
  readonly text: string;
  readonly numberFormat: string;
}

// assumed: the codes
/**
 * The rows of a source as they are now.
 * @throws {HostError} InvalidArgument where a heading is blank or there is no row below, InvalidReference where the
 * source is gone
 */
export function readSource(workbook: Workbook, source: PivotSource): SourceTable {
  calculateStale(workbook);
  const found = findSource(workbook, source);
  if (!found) throw new HostError("InvalidReference", "The source of the PivotTable is not there any more.");
  const lines = readRows(workbook, found.sheet, crop(found.sheet, found.rectangle));
  const headings = found.headings ?? (lines[0] ?? []).map(({ text }) => text.trim());
  const rows = found.headings ? lines : lines.slice(1);
  if (rows.length === 0 || headings.includes(""))
    invalid(
      "The PivotTable field name is not valid. To create a PivotTable report, you must use data that is organized as " +
        "a list with labeled columns.",
    );
  return { headings: headings.reduce<string[]>((before, text) => [...before, number(before, text)], []), rows };
}

/** Where the rows of a source are. */
interface FoundSource extends Place {
  /** Those of a table; null where they are the first row. */
  readonly headings: readonly string[] | null;
}

function findSource(workbook: Workbook, source: PivotSource): FoundSource | null {
  if ("range" in source) {
    const place = findPlace(workbook, null, source.range.slice(1));
    return place && { ...place, headings: null };
  }
  const found = findTable(workbook, source.table);
  return (
    found && {
      sheet: found.sheet,
      rectangle: getBody(found.table),
      headings: found.table.columns.map(({ name }) => name),
    }
  );
}

/** Of whole columns, what is used of them. */
function crop(sheet: Sheet, rectangle: Rectangle): Rectangle {
  const used = isWholeColumns(rectangle) ? findUsed(sheet, true, rectangle) : null;
  return (used && findIntersection(rectangle, { ...used, row: 0, rows: used.row + used.rows })) ?? rectangle;
}

function readRows(workbook: Workbook, sheet: Sheet, { row, column, rows, columns }: Rectangle): SourceCell[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_value, across) => {
      const cell = { row: row + down, column: column + across };
      const { value } = cellAt(sheet, cell);
      const format = formatAt(sheet, cell);
      return { value, text: writeDisplayText(value, format, workbook.culture), numberFormat: format.numberFormat };
    }),
  );
}

function number(before: readonly string[], text: string): string {
  const isTaken = (name: string): boolean => before.some((one) => one.toLowerCase() === name.toLowerCase());
  if (!isTaken(text)) return text;
  let count = 2;
  while (isTaken(`${text}${count}`)) count++;
  return `${text}${count}`;
}
