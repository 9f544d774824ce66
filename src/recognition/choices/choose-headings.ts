import { findExtent, type Grid } from "../../sheet/grid";
import { findHeadings } from "../heading-rows/find-headings";
import { growHeading } from "../heading-rows/grow-heading";
import { guessHeading } from "../heading-rows/guess-heading";
import { type Heading, type HeadingCell, leftOf } from "../heading-rows/heading";
import { joinHeadingRows } from "../heading-rows/join-heading-rows";
import { scoreHeading } from "../heading-rows/score-heading";
import { splitHeading } from "../heading-rows/split-heading";
import type { NamedHeading } from "./follow-columns";
import { findOwnRows } from "./own-headings";
import type { ReadingChoices } from "./sheet-choices";

/**
 * The headings to read plans from: the one the user chose, those whose words are known, or the one whose cells look
 * like it. A heading whose cells have names is one row, whatever it says.
 */
export function chooseHeadings(
  grid: Grid,
  { headingRow, isPlan, own = {} }: ReadingChoices,
  named: NamedHeading | null = null,
): readonly Heading[] {
  const extent = findExtent(grid);
  if (!extent) return [];
  const right = extent.column + extent.columns - 1;
  if (named && headingRow === named.row) return pinHeading(grid, named, extent.column, right);
  if (headingRow !== undefined) return splitHeading(growHeading(grid, headingRow, extent.column, right));
  const known = findHeadings(grid);
  const inOwnWords = findOwnRows(grid, own)
    .filter((row) => known.every(({ first, last }) => row < first || last < row))
    .flatMap((row) => splitHeading(growHeading(grid, row, extent.column, right)));
  const found = [...known, ...inOwnWords].sort((a, b) => a.last - b.last || leftOf(a) - leftOf(b));
  if (found.length > 0) return found;
  const guess = guessHeading(grid, isPlan === true);
  return guess === null ? [] : [growHeading(grid, guess, extent.column, right)];
}

function pinHeading(grid: Grid, { row, roles }: NamedHeading, left: number, right: number): readonly Heading[] {
  const joined = joinHeadingRows(grid, row, row, left, right);
  const isOurs = ({ text, column }: HeadingCell): boolean => text !== "" || roles.has(column);
  const cells = joined.slice(joined.findIndex(isOurs), joined.findLastIndex(isOurs) + 1);
  return cells.length === 0 ? [] : [{ first: row, last: row, cells, ...scoreHeading(cells) }];
}
