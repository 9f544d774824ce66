import type { CellValue } from "../../sheet/cell";
import { findExtent, type Grid, valueAt } from "../../sheet/grid";
import { belongsAbove, growHeading } from "./grow-heading";
import { type Heading, leftOf, rightOf } from "./heading";
import { joinHeadingRows } from "./join-heading-rows";
import { looksLikeRowsBelow } from "./looks-like-rows-below";
import { scoreHeading } from "./score-heading";
import { splitHeading } from "./split-heading";

/** A score at which nobody doubts that a row is a heading, and one at which it may be. */
const SURE = 2.2;
const PERHAPS = 1.35;

/** The headings of all tables on a sheet that may be action plans, from the top left to the bottom right. */
export function findHeadings(grid: Grid): readonly Heading[] {
  const extent = findExtent(grid);
  if (!extent) return [];
  const sure: Heading[] = [];
  const perhaps: Heading[] = [];
  for (let row = extent.row; row < extent.row + extent.rows; row++)
    for (const [left, right] of openRuns(grid, row, extent.column, extent.column + extent.columns - 1, sure)) {
      if (!looksLikeHeading(grid, row, left, right) || guidesHeadingBelow(grid, row, left, right)) continue;
      if (looksLikeRowsBelow(grid, row, left, right) || isLabelAboveHeading(grid, row, left, right)) continue;

      for (const heading of splitHeading(growHeading(grid, row, left, right))) {
        const isAmongData = standsAmongData(grid, heading);
        if (isAmongData && holdsSentence(heading)) continue;
        if (heading.score >= SURE && heading.known >= 0.4) sure.push(heading);
        else if (heading.score < PERHAPS || heading.known < 0.3 || isAmongData) continue;
        else if (!perhaps.some((other) => isSame(other, heading))) perhaps.push(heading);
      }
    }
  const best = perhaps.filter(
    (heading) =>
      ![...sure, ...perhaps].some((other) => other !== heading && overlaps(heading, other) && beats(other, heading)),
  );
  return [...sure, ...best].sort((a, b) => a.last - b.last || leftOf(a) - leftOf(b));
}

const isSame = (a: Heading, b: Heading): boolean => a.first === b.first && a.last === b.last && leftOf(a) === leftOf(b);

const overlaps = (a: Heading, b: Heading): boolean => leftOf(a) <= rightOf(b) && leftOf(b) <= rightOf(a);

const beats = (a: Heading, b: Heading): boolean => a.score > b.score || (a.score === b.score && a.first < b.first);

/**
 * The columns of a row in which a heading may stand: those that no table above reaches into. A table reaches down
 * until a row of it is (nearly) blank; the next row may be another heading, and so may one that repeats it.
 */
function openRuns(
  grid: Grid,
  row: number,
  left: number,
  right: number,
  above: readonly Heading[],
): readonly (readonly [number, number])[] {
  const reaches = (heading: Heading): boolean => row <= heading.last || !endsAbove(grid, row, heading);
  if (above.some((heading) => leftOf(heading) <= left && rightOf(heading) >= right && reaches(heading))) return NONE;
  const taken = above.filter(reaches);
  if (taken.length === 0) return [[left, right]];
  const runs: [number, number][] = [];
  let from = left;
  for (const heading of taken.toSorted((a, b) => leftOf(a) - leftOf(b))) {
    if (leftOf(heading) > from) runs.push([from, leftOf(heading) - 1]);
    from = Math.max(from, rightOf(heading) + 1);
  }
  if (from <= right) runs.push([from, right]);
  return runs;
}

const NONE: ReturnType<typeof openRuns> = [];

function endsAbove(grid: Grid, row: number, { last, cells }: Heading): boolean {
  if (row === last + 1) return false;
  const before = grid.values[row - 1 - grid.origin.row] ?? [];
  let filled = 0;
  for (const { column } of cells)
    if ((before[column - grid.origin.column] ?? "") !== "" && ++filled > 1) return repeats(grid, row, cells);
  return true;
}

const repeats = (grid: Grid, row: number, cells: Heading["cells"]): boolean =>
  cells.every(({ column, text }) => text === "" || String(valueAt(grid, { row, column })).trim() === text);

/** Guiding questions stand above the headings they explain, in the rows of a template. */
function guidesHeadingBelow(grid: Grid, row: number, left: number, right: number): boolean {
  const texts = filledIn(grid, row, left, right).filter((cell) => typeof cell === "string");
  if (!areGuidingQuestions(texts)) return false;
  return [row + 1, row + 2].some(
    (below) => looksLikeHeading(grid, below, left, right) && growHeading(grid, below, left, right).score >= SURE,
  );
}

/** Most are long questions; or all are questions, and long on average. Short ones may be headings: `Who?`. */
function areGuidingQuestions(texts: readonly string[]): boolean {
  const questions = texts.filter((text) => QUESTION.test(text));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return (
    questions.filter((text) => text.length > LONG).length * 2 > texts.length ||
    (questions.length === texts.length && length > LONG * texts.length)
  );
}

const LONG = 30;
const QUESTION = /[?？؟][\s)]*$/u;

function filledIn(grid: Grid, row: number, left: number, right: number): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (let column = left; column <= right; column++) {
    const value = valueAt(grid, { row, column });
    if (value !== "") cells.push(value);
  }
  return cells;
}

/** At least two short texts, more of them than of numbers, and no label next to its value (`Owner: | Ana`). */
function looksLikeHeading(grid: Grid, row: number, left: number, right: number): boolean {
  const cells = filledIn(grid, row, left, right);
  if (cells.length < 2) return false;
  const texts = cells.filter((cell) => typeof cell === "string");
  const labels = texts.filter((text) => LABEL.test(text)).length;
  return (
    texts.length >= 2 &&
    texts.every((text) => text.length <= LONGEST) &&
    isMixed(labels, cells.length) &&
    fewNumbers(cells)
  );
}

/** `Strategy | Tutoring` above the heading: little of it is known, and it is no band over the columns below. */
function isLabelAboveHeading(grid: Grid, row: number, left: number, right: number): boolean {
  if (scoreHeading(joinHeadingRows(grid, row, row, left, right)).score >= PERHAPS) return false;
  const below = joinHeadingRows(grid, row + 1, row + 1, left, right);
  return scoreHeading(below).score >= SURE && !belongsAbove(grid, row, below);
}

/** Five words or more, and no question: no heading says so much, unless it stands first. */
const holdsSentence = ({ cells }: Heading): boolean =>
  cells.some(({ text }) => text.split(" ").length >= 5 && !QUESTION.test(text));

/** The row above fills all of its columns too: that one, if any, is the heading. */
function standsAmongData(grid: Grid, { first, cells }: Heading): boolean {
  const titled = cells.filter(({ text }) => text !== "");
  return titled.length >= 3 && titled.every(({ column }) => valueAt(grid, { row: first - 1, column }) !== "");
}

const LABEL = /[:：][_.\s]*$/u;
const LONGEST = 160;

const isMixed = (labels: number, cells: number): boolean => labels === 0 || labels >= cells * 0.75;

/** Many whole numbers in a row are the days or weeks of a calendar. */
function fewNumbers(cells: readonly CellValue[]): boolean {
  const numbers = cells.filter((cell) => typeof cell === "number");
  return numbers.length * 3 <= cells.length || (numbers.length > 3 && numbers.every(Number.isInteger));
}
