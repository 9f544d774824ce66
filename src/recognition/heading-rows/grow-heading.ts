import type { CellValue } from "../../sheet/cell";
import { findExtent, type Grid, valueAt } from "../../sheet/grid";
import { countsColumns } from "./counts-columns";
import type { Heading, HeadingCell } from "./heading";
import { IN_BRACKETS, joinHeadingRows, WEAK } from "./join-heading-rows";
import { looksLikeRowsBelow } from "./looks-like-rows-below";
import { scoreHeading } from "./score-heading";
import { findSharedRole } from "./shared-columns";

/**
 * Reads a row as a heading, with the rows above and below that belong to it: bands, sub-headings, stacked words, a
 * second language.
 */
export function growHeading(grid: Grid, row: number, left: number, right: number): Heading {
  let [first, last] = [row, row];
  let cells = joinHeadingRows(grid, first, last, left, right);
  while (last - first < MOST_ROWS - 1) {
    const longer = joinHeadingRows(grid, first, last + 1, left, right);
    if (!belongsBelow(grid, last + 1, cells, longer)) break;
    [last, cells] = [last + 1, longer];
  }
  while (last - first < MOST_ROWS - 1 && belongsAbove(grid, first - 1, cells)) {
    first--;
    cells = joinHeadingRows(grid, first, last, left, right);
  }
  return { first, last, cells, ...scoreHeading(cells) };
}

const MOST_ROWS = 3;

/** A month, a week, a day: `Febrero`, `W12`, `1`. */
const CALENDAR_TEXT = /^\S{1,10}$/u;

/**
 * Sub-headings below bands, a row whose words complete those above them or say the same again, or one into which the
 * heading is merged.
 */
function belongsBelow(grid: Grid, row: number, above: readonly HeadingCell[], joined: readonly HeadingCell[]): boolean {
  const filled = above.flatMap((cell, i) => {
    const value = valueAt(grid, { row, column: cell.column });
    return value === "" ? [] : [{ value, above: cell, joined: joined[i] ?? cell, isBand: isBand(grid, row, above, i) }];
  });
  if (filled.length === 0 || !filled.every(({ value }) => isShort(value))) return false;
  if (filled.every((cell) => cell.above.text !== "" && !cell.isBand) && countsColumns(filled.map(({ value }) => value)))
    return false;
  if (isMergedInto(grid, row, above)) return true;
  if (looksLikeRowsBelow(grid, row, above[0]?.column ?? 0, above.at(-1)?.column ?? 0)) return false;
  const numbers = filled.filter(({ value }) => typeof value === "number").length;
  if (numbers > 0 && !(numbers >= 3 && filled.every((cell) => cell.isBand || typeof cell.value === "string")))
    return false;
  const completed = filled.filter((cell) => completes(cell.joined, cell.above));
  if (
    filled.some((cell) => cell.isBand) &&
    filled.every((cell) => cell.isBand || cell.above.text === "" || IN_BRACKETS.test(String(cell.value)))
  ) {
    const isKnown = filled.some((cell) => (cell.joined.meaning?.confidence ?? 0) >= 0.7);
    const isCalendar = filled.length >= 3 && filled.every(({ value }) => CALENDAR_TEXT.test(String(value)));
    return isKnown || isCalendar;
  }
  const titles = above.filter(({ text }) => text !== "").length;
  const keeps = completed.filter(
    ({ above: { meaning }, joined: { meaning: now } }) =>
      meaning === null || meaning.sense === now?.sense || now?.sense === "actual" || WEAK.has(meaning.sense),
  );
  const isStacked =
    filled.length < titles &&
    filled.every(({ value }) => typeof value === "string" && STACKED.test(value)) &&
    keeps.length >= 2 &&
    keeps.length === completed.length;
  return isStacked || (filled.length >= 2 && completed.length >= filled.length * 0.7 && filled.length * 2 >= titles);
}

const completes = ({ meaning }: HeadingCell, above: HeadingCell): boolean =>
  (meaning?.confidence ?? 0) >= Math.max(0.7, (above.meaning?.confidence ?? 0) - 0.05);

/** A word or two without a figure, as they stand under one another in `Start | Date`, `Lfd. | Nr.` */
const STACKED = /^(?![IVX]{1,4}\.?$)\P{N}{2,24}$/u;

/** The cells of the row above are merged down into it. */
function isMergedInto({ merges = [] }: Grid, row: number, above: readonly HeadingCell[]): boolean {
  const tall = merges.filter(
    (merge) => merge.rows > 1 && merge.row < row && merge.row + merge.rows > row && merge.columns === 1,
  );
  return tall.filter(({ column }) => above.some((cell) => cell.column === column && cell.text !== "")).length >= 2;
}

/** True where a heading has cells below it that run on to its right: it names a group of columns. */
function isBand(grid: Grid, row: number, above: readonly HeadingCell[], index: number): boolean {
  const from = above.findLastIndex(({ text }, i) => i <= index && text !== "");
  if (isTitleWithYear(above[from]?.text ?? "")) return false;
  const runsOn = (i: number): boolean =>
    above[i]?.text === "" && valueAt(grid, { row, column: above[i].column }) !== "";
  return from >= 0 && valueAt(grid, { row, column: above[from]?.column ?? 0 }) !== "" && runsOn(from + 1);
}

/** Group headings over at least two columns each, or headings of columns that the row below leaves blank. */
export function belongsAbove(grid: Grid, row: number, below: readonly HeadingCell[]): boolean {
  if (row < (findExtent(grid)?.row ?? 0)) return false;
  const values = below.map(({ column }) => valueAt(grid, { row, column }));
  const filled = values.flatMap((value, i) => (value === "" ? [] : [i]));
  if (filled.length >= 3 && filled.some((i) => below[i]?.text === "" && asksWhatAndWhen(values[i] ?? ""))) return true;
  if (
    filled.length === 0 ||
    !filled.every((i) => isShort(values[i] ?? "") && typeof values[i] === "string" && !LABEL.test(values[i])) ||
    filled.some((i) => isTitleWithYear(String(values[i])))
  )
    return false;
  if (filled.length === 1 && filled[0] === below.findIndex(({ text }) => text !== "")) return false;
  return filled.every((i) => below[i]?.text === "" || (values[i + 1] ?? "") === "");
}

/** “ACTION: description (what) & deadlines (when)”, next to questions that run on in the row below. */
const asksWhatAndWhen = (value: CellValue): boolean => typeof value === "string" && findSharedRole(value) === "step";

const LABEL = /[:：]/u;

/** “Register of actions 2026” and “PAQ 2026-2027” are titles of a sheet; “2027” or “Planned 2027” stand over others. */
function isTitleWithYear(text: string): boolean {
  const words = text.split(/[\s\-–/.]+/);
  const years = words.filter((word) => /^20\d\d$/.test(word)).length;
  return years > 0 && words.filter((word) => /\p{L}/u.test(word)).length + years > 2;
}

const isShort = (value: CellValue): boolean =>
  typeof value === "number" || (typeof value === "string" && value.length <= 60 && !SENTENCE.test(value));

const SENTENCE = /^\S+\s+\S+\s+\S.*[.!]\s*$/u;
