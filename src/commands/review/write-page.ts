import { checksum } from "../../communication/checksum";
import { both } from "../../excel/batch";
import { readNames } from "../../excel/read/read-names";
import { run } from "../../excel/run";
import { deleteSheets } from "../../excel/write/made-mark";
import { renameSheet } from "../../excel/write/rename-sheet";
import { writeSheets } from "../../excel/write-sheets";
import type { CellContent, Draft } from "../../sheet/draft";
import type { Grid } from "../../sheet/grid";

/** A sheet that was written before, and what was on it then, or was about to be, condensed. */
export interface PageBefore {
  readonly grids: readonly Grid[];
  readonly written: readonly string[];
}

export interface PageWritten {
  readonly sheet: string;
  /** The earlier sheet that stays, since somebody has typed something on it; null where there is none. */
  readonly kept: string | null;
  /** What is on the sheet now, condensed. */
  readonly written: string;
}

/**
 * Writes a page in place of the one with the same mark, unless that says the same already. Where somebody has typed on
 * it, it stays, and the new one stands next to it: nothing that people typed is ever lost.
 */
export async function writePage(draft: Draft, mark: string, before: PageBefore): Promise<PageWritten> {
  const old = before.grids.find(({ names = [] }) => names.some(({ name }) => name === mark));
  const written = condensePage(draft);
  if (old && condense(old.values) === written) return { sheet: old.sheet, kept: null, written };
  const isUntouched = old !== undefined && before.written.includes(condense(old.values));
  const [sheet = ""] = await writeSheets([draft], await run(readNames));
  if (!isUntouched) return { sheet, kept: old?.sheet ?? null, written };
  await run(both(deleteSheets([old.sheet]), renameSheet(sheet, old.sheet)));
  return { sheet: old.sheet, kept: null, written };
}

/** What a page says when it has been written, condensed. */
export const condensePage = (draft: Draft): string => condense(draft.cells.flatMap(({ contents }) => contents));

/** Formulas of links show the text that they end with. */
const condense = (rows: readonly (readonly CellContent[])[]): string =>
  checksum(
    JSON.stringify(
      rows
        .flat()
        .map((content) => (typeof content === "object" ? (/"([^"]*)"\)$/.exec(content.formula)?.[1] ?? "") : content))
        .filter((content) => content !== ""),
    ),
    14,
  );
