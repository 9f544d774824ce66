import type { CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import type { Property } from "../../engine/host-type";
import { formatAt, isWholeColumns, isWholeRows, mapCells, MOST_CELLS } from "../../model/book/cells";
import { readCategory, writeDisplayText } from "../../model/book/display";
import type { Format } from "../../model/book/format";
import type { Sheet, StoredCell } from "../../model/book/sheet";
import { readValueType } from "../../model/book/value-type";
import type { Workbook } from "../../model/book/workbook";
import { editFormats } from "../../model/changes/edit-formats";
import { mayDo } from "../../model/changes/locks";
import { writeCells } from "../../model/entries/write";
import { calculateStale } from "../../model/formulas/calculate";
import { HostError, invalid } from "../../model/host-error";
import type { Culture } from "../../model/languages/culture";
import { fromLocalFormat, toLocalFormat } from "../../model/languages/local-format";
import { toLocalFormula } from "../../model/languages/local-formula";
import { toA1, toR1C1 } from "../../model/places/r1c1";
import { getRectangle } from "../ranges";
import type { RangeTarget } from "../targets";

/** The properties of a Range that are a table, an entry a cell. */
export const cellProperties = {
  Values: {
    get: (range, { workbook }) => read(range, workbook, ({ value }) => value),
    set: (range, value, { workbook }) => write(range, value, workbook),
  },
  Formulas: {
    get: (range, { workbook }) => read(range, workbook, readContent),
    set: (range, value, { workbook }) => write(range, value, workbook),
  },
  FormulasLocal: {
    get: (range, { workbook }) =>
      read(range, workbook, ({ formula, value }) =>
        formula === null ? value : toLocalFormula(formula, workbook.culture),
      ),
    set: (range, value, { workbook }) =>
      writeCells(workbook, range.sheet, getRectangle(range), value, { isLocal: true }),
  },
  FormulasR1C1: {
    get: (range, { workbook }) =>
      read(range, workbook, (cell, row, column) =>
        cell.formula === null ? cell.value : toR1C1(cell.formula, { row, column }),
      ),
    set: (range, value, { workbook }) => write(range, fromR1C1(value, getRectangle(range)), workbook),
  },
  Text: {
    get: (range, { workbook }) =>
      read(range, workbook, (cell, row, column) =>
        writeDisplayText(cell.value, cell.format ?? formatAt(range.sheet, { row, column }), workbook.culture),
      ),
  },
  ValueTypes: {
    get: (range, { workbook }) =>
      read(range, workbook, (cell) =>
        readValueType(cell.value, cell.format?.quotePrefix === true || cell.format?.numberFormat === "@"),
      ),
  },
  NumberFormat: { get: readNumberFormats, set: setNumberFormats },
  NumberFormatLocal: {
    get: (range, { workbook }) =>
      readNumberFormats(range, { workbook })?.map((row) =>
        row.map((format) => toLocalFormat(format, workbook.culture)),
      ) ?? null,
    set: (range, value, { workbook }) => setNumberFormats(range, fromLocal(value, workbook.culture), { workbook }),
  },
  NumberFormatCategories: {
    get: (range, { workbook }) =>
      read(range, workbook, (cell, row, column) =>
        readCategory((cell.format ?? formatAt(range.sheet, { row, column })).numberFormat),
      ),
  },
  LinkedDataTypeState: { get: (range, { workbook }) => read(range, workbook, () => "None") },
} satisfies Record<string, Property<RangeTarget>>;

/** A table of formats in the user's language, or one for all. */
function fromLocal(value: unknown, culture: Culture): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[]).map((one) => fromLocal(one, culture));
  return typeof value === "string" ? fromLocalFormat(value, culture) : value;
}

const readContent = ({ formula, value }: StoredCell): CellValue => formula ?? value;

/**
 * Null for whole rows and columns, as the documentation says of ranges without bounds.
 * documented: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export function read<Value>(
  range: RangeTarget,
  workbook: Workbook,
  one: (cell: StoredCell, row: number, column: number) => Value,
): Value[][] | null {
  const rectangle = getRectangle(range);
  if (isWholeColumns(rectangle) || isWholeRows(rectangle)) return null;
  // documented:
  // https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
  if (rectangle.rows * rectangle.columns > MOST_CELLS)
    throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  calculateStale(workbook);
  return mapCells(range.sheet, rectangle, one);
}

function write(range: RangeTarget, value: unknown, workbook: Workbook): void {
  writeCells(workbook, range.sheet, getRectangle(range), value);
}

function readNumberFormats(range: RangeTarget, { workbook }: { readonly workbook: Workbook }): string[][] | null {
  return read(
    range,
    workbook,
    (cell, row, column) => (cell.format ?? formatAt(range.sheet, { row, column })).numberFormat,
  );
}

/** A table of formats, or one for all; null leaves a cell's as it is. */
function setNumberFormats(range: RangeTarget, value: unknown, { workbook }: { readonly workbook: Workbook }): void {
  const rectangle = getRectangle(range);
  mayDo(range.sheet, "allowFormatCells");
  if (!Array.isArray(value)) {
    setOne(workbook, range.sheet, rectangle, value);
    return;
  }
  const table = value as readonly unknown[];
  if (table.length === 1 && isSingle(table[0])) {
    setOne(workbook, range.sheet, rectangle, (table[0] as readonly unknown[])[0]);
    return;
  }
  if (
    table.length !== rectangle.rows ||
    !table.every((line) => Array.isArray(line) && line.length === rectangle.columns)
  ) {
    invalid("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  for (const { at, format } of runs(table as readonly (readonly unknown[])[], rectangle))
    if (format !== null) setOne(workbook, range.sheet, at, format);
}

const isSingle = (line: unknown): boolean => Array.isArray(line) && line.length === 1;

function setOne(workbook: Workbook, sheet: Sheet, rectangle: Rectangle, value: unknown): void {
  if (value === null) return;
  // assumed: a number is taken as the text of it
  const numberFormat = typeof value === "number" ? String(value) : value;
  if (typeof numberFormat !== "string") invalid();
  editFormats(workbook, sheet, rectangle, (format: Format) => ({
    ...format,
    numberFormat: numberFormat === "" ? "General" : numberFormat,
  }));
}

/** Columns that have one format all the way down are set at once. */
function* runs(
  table: readonly (readonly unknown[])[],
  { row, column, rows }: Rectangle,
): Generator<{ at: Rectangle; format: unknown }> {
  const width = table[0]?.length ?? 0;
  for (let c = 0; c < width; c++) {
    let from = 0;
    for (let r = 1; r <= rows; r++) {
      if (r < rows && table[r]?.[c] === table[from]?.[c]) continue;
      yield { at: { row: row + from, column: column + c, rows: r - from, columns: 1 }, format: table[from]?.[c] };
      from = r;
    }
  }
}

const fromR1C1 = (value: unknown, { row, column }: Rectangle): unknown =>
  Array.isArray(value)
    ? (value as unknown[]).map((line, r) =>
        Array.isArray(line) ? (line as unknown[]).map((one, c) => oneFromR1C1(one, row + r, column + c)) : line,
      )
    : oneFromR1C1(value, row, column);

const oneFromR1C1 = (value: unknown, row: number, column: number): unknown =>
  typeof value === "string" && value.startsWith("=") ? toA1(value, { row, column }) : value;
