import { parse } from "csv-parse/sync";
import type { CellValue } from "../sheet/cell";
import { findIsoDay } from "../sheet/serial-date";

/**
 * The rows of a `.csv` file as a sheet has them, of equal length: numbers and ISO days are read as such, everything else is text.
 * Takes commas, semicolons and tabs; UTF-8, UTF-16 and, where neither fits, Windows-1252; quoted line breaks; stray quotes.
 * @throws {Error} of csv-parse, with the line, where a quote is opened and never closed
 */
export function readCsv(bytes: Uint8Array): readonly (readonly CellValue[])[] {
  const text = decode(bytes);
  const told = SEPARATOR.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? findDelimiter(body);
  const rows: string[][] = parse(body, {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
  });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, column) => readValue(row[column] ?? "")));
}

/** The line with which Excel is told the separator. */
const SEPARATOR = /^sep=(.)\r?\n/i;

function decode(bytes: Uint8Array): string {
  const encoding = findUtf16(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Told by its mark, else by the zero beside most letters. */
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

/** The one that most lines have, outside of quotes; a comma where none has any. */
function findDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r?\n/);
  const countOf = (delimiter: string): number =>
    lines.reduce((sum, line) => sum + Math.min(3, line.split(delimiter).length - 1), 0);
  return [",", ";", "\t"].reduce((best, delimiter) => (countOf(delimiter) > countOf(best) ? delimiter : best));
}

/** `007` and a telephone number stay text. */
function readValue(text: string): CellValue {
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text)) return Number(text);
  return findIsoDay(text) ?? text;
}
