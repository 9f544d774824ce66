import type { Grid } from "../sheet/grid";
import { loadWords } from "../values/built/words-text";
import { listParts, type Part } from "../values/words/part";
import { loadHeadings } from "./built/headings-text";

/**
 * Loads the words that a sheet may have, where the build has put them into files of their own. Whoever recognizes a
 * sheet waits for them first: then the sheet is read as if all words were there.
 *
 * @example
 * await loadWordsIn(grid); // Ukrainian and Chinese ones, where the sheet has such letters
 * recognize(grid);
 */
export async function loadWordsIn(grid: Pick<Grid, "sheet" | "values">): Promise<void> {
  await Promise.all(listPartsIn(grid).flatMap((part) => [loadWords(part), loadHeadings(part)]));
}

/** The parts of the words that a sheet may have. */
export function listPartsIn({ sheet, values }: Pick<Grid, "sheet" | "values">): readonly Part[] {
  const parts = new Set<Part>(listParts(sheet.normalize("NFKD")));
  for (const row of values)
    for (const value of row)
      if (typeof value === "string" && !ASCII.test(value))
        for (const part of listParts(value.normalize("NFKD"))) parts.add(part);
  return [...parts];
}

/** Most texts. */
const ASCII = /^[\0-\x7f]*$/;
