import type { CellValue } from "../sheet/cell";
import { type Grid, valueAt } from "../sheet/grid";
import { fold } from "../values/fold";
import { findMonth } from "../values/month";
import { readStatus } from "../values/status";

/** What the cells of a column look like, as shares of 0 to 1. */
export interface Profile {
  /** How many cells were filled. */
  readonly count: number;
  /** Filled cells of all rows looked at. */
  readonly filled: number;
  /** Of the filled cells: */
  readonly dates: number;
  readonly numbers: number;
  readonly people: number;
  /** `done`, `open`, `in progress`, a tick, a ticked box. */
  readonly statuses: number;
  /** Different texts. */
  readonly distinct: number;
  /** Words a cell, on average. */
  readonly words: number;
}

/** Looks at the first rows below a heading in which one of its columns is filled. */
export function profileColumns(grid: Grid, columns: readonly number[], from: number, to: number): readonly Profile[] {
  const rows: CellValue[][] = [];
  for (let row = from; row <= to && rows.length < ENOUGH; row++) {
    const values = columns.map((column) => valueAt(grid, { row, column }));
    if (values.filter((value) => value !== "").length > 1) rows.push(values);
  }
  return columns.map((_, i) => profile(rows.map((row) => row[i] ?? "")));
}

const ENOUGH = 60;
const INITIALS = /^(?:[\p{L}\p{N}]|\p{Lu}{2})$/u;

function profile(cells: readonly CellValue[]): Profile {
  const filled = cells.filter((cell) => typeof cell !== "string" || cell.trim() !== "");
  const share = (holds: (cell: CellValue) => boolean): number =>
    filled.filter(holds).length / Math.max(1, filled.length);
  return {
    count: filled.length,
    filled: filled.length / Math.max(1, cells.length),
    dates: share(isDate),
    numbers: share((cell) => typeof cell === "number" && !isDate(cell)),
    people: share(isName),
    statuses: share(
      (cell) =>
        typeof cell === "boolean" ||
        (typeof cell === "string" && cell.length < 30 && !INITIALS.test(cell) && readStatus(cell) !== "unreadable"),
    ),
    distinct: new Set(filled).size / Math.max(1, filled.length),
    words: filled.reduce<number>((sum, cell) => sum + countWords(cell), 0) / Math.max(1, filled.length),
  };
}

/** Days from 1995 to 2060, or text with day and month in it. */
const isDate = (cell: CellValue): boolean =>
  typeof cell === "number"
    ? cell >= 34700 && cell < 58800 && Number.isInteger(cell)
    : typeof cell === "string" && cell.length < 40 && (DATE.test(cell) || namesMonth(cell));

/** `13.1.2026`, `30.11.`, `3/14`, `until 10-3-26`, `9月`; `1.2 Draw the plan` and `3-5 visits` are no days. */
const DATE =
  /\b\d{1,4}\s?([./-])\s?\d{1,2}\s?\1\s?\d{1,4}\b|\b\d{1,2}\.\s?\d{1,2}\.(?!\d)|\b\d{1,2}\/\d{1,2}\b|\d\s*[月日]/u;

/** A month and a figure, or hardly a word more than a month: `mid-October`, `Sept 2026`. */
function namesMonth(cell: string): boolean {
  const words = fold(cell).split(" ");
  return (words.length <= 2 || /\d/.test(cell)) && words.length <= 6 && words.some((word) => findMonth(word) !== null);
}

/** One to four capitalised words without a digit: `Ana Ruiz`, `Dr. M. Weber`, `张伟`. */
const isName = (cell: CellValue): boolean => typeof cell === "string" && cell.length <= 40 && NAME.test(cell.trim());

const NAME =
  /^(?:[@\p{Lu}][\p{L}.'’-]*(?:[\s,&+/]+(?:[a-z]{1,3}\s)?[@\p{Lu}][\p{L}.'’-]*){0,4}|\p{Script=Han}{2,4}|\p{Script=Arabic}+(?:[\s.]+\p{Script=Arabic}+){0,2})$/u;

function countWords(cell: CellValue): number {
  if (typeof cell !== "string") return 1;
  return cell.trim().split(/\s+/).length + (cell.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
}
