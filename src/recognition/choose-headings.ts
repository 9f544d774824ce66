import { findExtent, type Grid } from "../sheet/grid";
import { findHeadings } from "./find-headings";
import { growHeading } from "./grow-heading";
import { guessHeading } from "./guess-heading";
import type { Heading } from "./heading";
import type { SheetChoices } from "./sheet-choices";
import { splitHeading } from "./split-heading";

/**
 * The headings to read plans from: the one the user chose, those whose words are known, or the one whose cells look
 * like it.
 */
export function chooseHeadings(grid: Grid, { headingRow, isPlan }: SheetChoices): readonly Heading[] {
  const extent = findExtent(grid);
  if (!extent) return [];
  const right = extent.column + extent.columns - 1;
  if (headingRow !== undefined) return splitHeading(growHeading(grid, headingRow, extent.column, right));
  const found = findHeadings(grid);
  if (found.length > 0) return found;
  const guess = guessHeading(grid, isPlan === true);
  return guess === null ? [] : [growHeading(grid, guess, extent.column, right)];
}
