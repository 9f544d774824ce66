import { type CsvError, parse } from "csv-parse/sync";
import type { CellValue } from "../../sheet/cell";
import { findIsoDay } from "../../sheet/serial-date";
import { findSeparator } from "./find-separator";
import { UnreadableFile } from "./unreadable-file";

/**
 * The rows of a `.csv` file as a sheet has them, of equal length: numbers and ISO days are read as such, everything
 * else is text.
 * Takes commas, semicolons, tabs and bars; lines that end in any way, mixed too; UTF-8, UTF-16 and, where neither fits,
 * Windows-1252; line breaks inside of quotes; stray quotes. Source: https://www.rfc-editor.org/rfc/rfc4180
 *
 * @throws {UnreadableFile} where a quote is opened and never closed, or where there is more than a sheet can hold
 * @example
 * readCsv(new TextEncoder().encode("Task;Owner\nPaint, twice;Ana")) // [["Task", "Owner"], ["Paint, twice", "Ana"]]
 */
export function readCsv(bytes: Uint8Array): readonly (readonly CellValue[])[] {
  const text = decode(bytes);
  const named = SEPARATOR.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const rows = split(body, named?.[1] ?? findSeparator(body));

  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  refuseTooLarge(rows.length, width);
  return rows.map((row) => Array.from({ length: width }, (_, column) => readValue(row[column] ?? "")));
}

/** The line by which a file names its separator to Excel. */
const SEPARATOR = /^sep=(.)(?:\r\n|\n|\r)/i;

function split(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!isCsvError(error)) throw error;
    throw new UnreadableFile(
      `A quotation mark on line ${findOpenQuote(text, delimiter)} is opened and never closed. ` +
        "Close it, or export the file again.",
      { cause: error },
    );
  }
}

/** The line, counted from 1, of the last quotation mark that opens a cell; csv-parse only says where the text ends. */
function findOpenQuote(text: string, delimiter: string): number {
  let [line, opened, isQuoted] = [1, 1, false];
  let before = "\n";
  for (const letter of text) {
    const opens = letter === '"' && (isQuoted || [delimiter, "\n", "\r"].includes(before));
    if (opens) isQuoted = !isQuoted;
    if (opens && isQuoted) opened = line;
    if (letter === "\n" || (before === "\r" && letter !== "\n")) line++;
    before = letter;
  }
  return opened;
}

/** https://csv.js.org/parse/errors/ */
const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && "code" in error && String(error.code).includes("QUOTE");

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Many times as many as a plan has; more would only fill the memory. */
const MOST_CELLS = 20_000_000;

function refuseTooLarge(rows: number, columns: number): void {
  const format = (count: number): string => count.toLocaleString("en-US");
  const refuse = (count: number, what: string, most: number): never => {
    throw new UnreadableFile(
      `The file has ${format(count)} ${what}; a sheet of Excel holds ${format(most)}. Divide it into several files.`,
    );
  };
  if (rows > MOST_ROWS) refuse(rows, "rows", MOST_ROWS);
  if (columns > MOST_COLUMNS) refuse(columns, "columns", MOST_COLUMNS);
  if (rows * columns > MOST_CELLS)
    throw new UnreadableFile(
      `The file has ${format(rows)} rows and ${format(columns)} columns, more cells than can be read here. ` +
        "Leave out what is not part of the plan.",
    );
}

function decode(bytes: Uint8Array): string {
  const encoding = findUtf16(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Known by its mark, else by the zero next to most letters. */
function findUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 1000);
  const hasZeros = (offset: number): boolean =>
    sample.filter((byte, i) => i % 2 === offset && byte === 0).length > sample.length / 5;
  if (hasZeros(1)) return "utf-16le";
  return hasZeros(0) ? "utf-16be" : null;
}

/** `007` and a telephone number stay text. */
function readValue(text: string): CellValue {
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text)) return Number(text);
  return findIsoDay(text) ?? text;
}
