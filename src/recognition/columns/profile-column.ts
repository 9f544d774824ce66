import type { CellValue } from "../../sheet/cell";
import { type Grid, valueAt } from "../../sheet/grid";
import { saysAct } from "../../values/steps/says-act";
import { lazily } from "../../values/words/word-list";
import {
  countWords,
  FIGURE,
  FULL_NAME,
  isCounted,
  isDate,
  isDuration,
  isMoney,
  isName,
  isNumbering,
  isPercentage,
  isPlainNumber,
  isRating,
  isStatus,
  isSurelyWho,
  isYesOrNo,
  MAIL,
  PERCENT,
  TEXT,
} from "./cell-looks";
import { RACI_LETTERS } from "./raci-letters";

/** What the cells of a column look like. Shares are of the filled cells, from 0 to 1. */
export interface Profile {
  /** How many cells were filled. */
  readonly count: number;
  /** The share of filled cells among the rows looked at. */
  readonly filled: number;
  readonly dates: number;
  /** Cells with a figure: “Jan” and “April” may be people. */
  readonly figures: number;
  /** Numbers that are neither days nor years. */
  readonly numbers: number;
  /** `3 days`, `2h`, `~0`, `5 jours`: a quantity of time in words. */
  readonly durations: number;
  /** `TRUE`, `Yes`, `нет`. */
  readonly booleans: number;
  /** `3`, `1.a`, `RP-12`, `A`: what steps are numbered by. */
  readonly numberings: number;
  /** `40%`, and whole numbers from 0 to 100 or fractions from 0 to 1. */
  readonly percentages: number;
  readonly people: number;
  /** Titles, seats, groups, first with last names: what hardly anything but people looks like. */
  readonly surelyWho: number;
  /** `120 €` */
  readonly money: number;
  /** `40 visitors`, `10 of 10` */
  readonly counted: number;
  /** Texts with a verb that says what is to be done. */
  readonly acts: number;
  /** `done`, `open`, `in progress`, a tick, a ticked box. */
  readonly statuses: number;
  /** A letter or word from a scale: `H`, `low`. */
  readonly ratings: number;
  /** Cells with at least three letters in a row, or two signs of a script without spaces. */
  readonly texts: number;
  /** `R`, `A/R`, `C`, `I`: how somebody takes part. */
  readonly parts: number;
  /** `ana@example.org`, alone or several. */
  readonly mails: number;
  /** At least two words in capitals, such as a first and a last name. */
  readonly fullNames: number;
  /** `40%`, with its sign. */
  readonly percentSigns: number;
  /** Different texts. */
  readonly distinct: number;
  /** Words a cell, on average. */
  readonly words: number;
}

/**
 * Looks at the first 60 rows below a heading in which more than one column is filled.
 *
 * @example
 * profileColumns(grid, [2], 4, 40)[0]?.dates // 0.9
 */
export function profileColumns(grid: Grid, columns: readonly number[], from: number, to: number): readonly Profile[] {
  const rows: CellValue[][] = [];
  for (let row = from; row <= to && rows.length < MOST_ROWS; row++) {
    const values = columns.map((column) => valueAt(grid, { row, column }));
    if (values.filter((value) => value !== "").length > 1) rows.push(values);
  }
  return columns.map((_, i) => profileCells(rows.map((row) => row[i] ?? "")));
}

const MOST_ROWS = 60;

/** Most columns are known by their headings, and little of what their cells look like is asked for. */
function profileCells(cells: readonly CellValue[]): Profile {
  const filled = cells.filter((cell) => typeof cell !== "string" || cell.trim() !== "");
  const counts = new Map<CellValue, number>();
  for (const cell of filled) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const most = Math.max(1, filled.length);
  const shareOf = (holds: (cell: CellValue) => boolean): number => {
    let sum = 0;
    for (const [cell, count] of counts) if (holds(cell)) sum += count;
    return sum / most;
  };

  const profile = {
    count: filled.length,
    filled: filled.length / Math.max(1, cells.length),
    distinct: counts.size / most,
  };
  for (const [name, holds] of Object.entries(SHARES))
    Object.defineProperty(profile, name, { get: lazily(() => shareOf(holds)), enumerable: true });
  const words = lazily(() => filled.reduce<number>((sum, cell) => sum + countWords(cell), 0) / most);
  return Object.defineProperty(profile, "words", { get: words, enumerable: true }) as Profile;
}

const isText =
  (holds: (text: string) => boolean) =>
  (cell: CellValue): boolean =>
    typeof cell === "string" && holds(cell);

type Share = Exclude<keyof Profile, "count" | "filled" | "distinct" | "words">;

/** What holds for the cells that are counted. */
const SHARES: Readonly<Record<Share, (cell: CellValue) => boolean>> = {
  dates: isDate,
  figures: (cell) => typeof cell === "number" || (typeof cell === "string" && FIGURE.test(cell)),
  numbers: isPlainNumber,
  durations: isDuration,
  booleans: isYesOrNo,
  numberings: isNumbering,
  percentages: isPercentage,
  people: isName,
  surelyWho: isSurelyWho,
  money: isMoney,
  counted: isCounted,
  acts: saysAct,
  statuses: isStatus,
  ratings: isRating,
  parts: isText((text) => RACI_LETTERS.test(text.trim())),
  mails: isText((text) => MAIL.test(text.trim())),
  fullNames: isText((text) => FULL_NAME.test(text)),
  percentSigns: isText((text) => PERCENT.test(text)),
  texts: isText((text) => TEXT.test(text)),
};
