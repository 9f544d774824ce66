import type { CellValue } from "../../../sheet/cell";
import type { Format } from "../../model/book/format";
import { COLUMNS, emptyRow, type Row, ROWS, type StoredCell } from "../../model/book/sheet";
import { decodeEscapes, readString } from "../parts/shared-strings";
import { readFlag } from "../xml/parse-xml";
import { nextTag, readAttribute, readText, skipElement, type Tags, walkTags } from "../xml/tags";
import { DAYS_TO_1904, readIsoDate } from "./cell-values";

/** What a sheet's rows are read with. */
export interface RowReader {
  /** The texts that cells refer to. @throws {FileError} where there is no text of this number */
  readonly stringAt: (index: number) => string;
  readonly formatAt: (style: number) => Format;
  /** How a cell without a row's and a cell's format looks. */
  readonly columnFormat: (column: number) => Format;
  readonly isDate: (format: Format) => boolean;
  /** The same format, showing a day or a day with its time. */
  readonly asDate: (format: Format, hasTime: boolean) => Format;
  readonly countsFrom1904: boolean;
  /** A formula as Excel shows it; null where what it is made from is missing. */
  readonly readFormula: (found: FoundFormula) => string | null;
  /** Called for each cell that is kept. @throws {FileError} where they are too many */
  readonly countCell: () => void;
  /** Called for each formula whose result the file does not have. */
  readonly noteUncalculated: (row: number, column: number) => void;
}

/** A cell's `<f>`. */
export interface FoundFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Of a shared formula its number; only one of the cells that share it has the text. */
  readonly shared: string | null;
  readonly isDataTable: boolean;
}

/**
 * The rows of a sheet by their index from 0; those that hold and show nothing are left out.
 * Source: ISO/IEC 29500-1, 18.3.1.73 (row), 18.3.1.4 (c)
 * @throws {SyntaxError} where the XML is not well-formed
 */
export function readRows(data: string, reader: RowReader): Map<number, Row> {
  const tags = walkTags(data);
  const rows = new Map<number, Row>();
  let index = -1;
  while (nextTag(tags)) {
    if (tags.name !== "row" || tags.isClosing) {
      if (!tags.isClosing) skipElement(tags);
      continue;
    }
    index = readRowIndex(tags, index);
    const row = readRow(tags, index, reader);
    if (row) rows.set(index, row);
  }
  return rows;
}

function readRowIndex(tags: Tags, before: number): number {
  const number = readAttribute(tags, "r");
  const index = number === undefined ? before + 1 : Number(number) - 1;
  if (!(index >= 0 && index < ROWS)) throw new SyntaxError(`There is no row ${number ?? ""}.`);
  return index;
}

function readRow(tags: Tags, index: number, reader: RowReader): Row | null {
  const height = readFlag(readAttribute(tags, "customHeight")) ? readAttribute(tags, "ht") : undefined;
  const style = readFlag(readAttribute(tags, "customFormat")) ? readAttribute(tags, "s") : undefined;
  const format = style === undefined ? null : reader.formatAt(Number(style));
  const row: Row = {
    cells: [],
    height: height === undefined ? null : Number(height),
    hidden: readFlag(readAttribute(tags, "hidden")),
    outlineLevel: Number(readAttribute(tags, "outlineLevel") ?? 0),
    format,
  };
  const cells = tags.isEmpty ? emptyRow.cells : readCells(tags, index, format, reader);
  const isPlain = row.height === null && !row.hidden && row.outlineLevel === 0 && format === null;
  return isPlain && cells.length === 0 ? null : { ...row, cells };
}

function readCells(tags: Tags, row: number, rowFormat: Format | null, reader: RowReader): (StoredCell | undefined)[] {
  const cells: (StoredCell | undefined)[] = [];
  let column = -1;
  while (nextTag(tags)) {
    if (tags.isClosing) {
      if (tags.name === "row") return cells;
    } else if (tags.name === "c") {
      column = readColumnIndex(readAttribute(tags, "r"), column);
      const cell = readCell(tags, { row, column, inherited: rowFormat ?? reader.columnFormat(column) }, reader);
      if (!cell) continue;
      reader.countCell();
      cells[column] = cell;
    } else skipElement(tags);
  }
  throw new SyntaxError("A row does not end.");
}

function readColumnIndex(reference: string | undefined, before: number): number {
  if (reference === undefined) return before + 1;
  let column = 0;
  for (let at = 0; reference.charCodeAt(at) > 64; at++) column = column * 26 + (reference.charCodeAt(at) & 31);
  if (column < 1 || column > COLUMNS) throw new SyntaxError(`There is no cell ${reference}.`);
  return column - 1;
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** How the cell would look without a format of its own. */
  readonly inherited: Format;
}

function readCell(tags: Tags, { row, column, inherited }: Place, reader: RowReader): StoredCell | null {
  const type = readAttribute(tags, "t") ?? "n";
  const format = reader.formatAt(Number(readAttribute(tags, "s") ?? 0));
  const { formula, written } = tags.isEmpty ? NOTHING : readContent(tags, row, column, reader);
  const value = written === null ? "" : readValue(type, written, format, reader);
  if (written === null && formula !== null) reader.noteUncalculated(row, column);
  const isDay = type === "d" && typeof value === "number" && !reader.isDate(format);
  const shown = isDay ? reader.asDate(format, value % 1 !== 0) : format;
  const own = shown === inherited ? null : shown;
  return value === "" && formula === null && own === null ? null : { value, formula, format: own, link: null };
}

interface Content {
  readonly formula: string | null;
  /** Null where the file has no value. */
  readonly written: string | null;
}

const NOTHING: Content = { formula: null, written: null };

function readContent(tags: Tags, row: number, column: number, reader: RowReader): Content {
  let formula: string | null = null;
  let written: string | null = null;
  while (nextTag(tags)) {
    if (tags.isClosing) {
      if (tags.name === "c") return { formula, written };
    } else if (tags.name === "v") written = tags.isEmpty ? null : readText(tags);
    else if (tags.name === "f") formula = readFormula(tags, row, column, reader);
    else if (tags.name === "is") written = readString(tags, "is");
    else skipElement(tags);
  }
  throw new SyntaxError("A cell does not end.");
}

function readFormula(tags: Tags, row: number, column: number, reader: RowReader): string | null {
  const type = readAttribute(tags, "t");
  const shared = type === "shared" ? (readAttribute(tags, "si") ?? null) : null;
  const text = tags.isEmpty ? "" : readText(tags);
  return reader.readFormula({ row, column, text, shared, isDataTable: type === "dataTable" });
}

/** Source: ISO/IEC 29500-1, 18.18.11 (ST_CellType) */
function readValue(type: string, written: string, format: Format, reader: RowReader): CellValue {
  switch (type) {
    case "s":
      return reader.stringAt(Number(written));
    case "b":
      return readFlag(written.trim());
    case "e":
      return written.trim();
    case "d":
      return readIsoDate(written) ?? written;
    case "str":
      return decodeEscapes(written);
    case "inlineStr":
      return written;
    default:
      return readNumber(written, format, reader);
  }
}

/** What is not a number stays the text that it is: nothing becomes NaN. */
function readNumber(written: string, format: Format, reader: RowReader): CellValue {
  const number = Number(written);
  if (Number.isNaN(number) || written.trim() === "") return written.trim();
  return reader.countsFrom1904 && reader.isDate(format) ? number + DAYS_TO_1904 : number;
}
