import { checksum } from "../../communication/checksum";
import { both } from "../../excel/batch";
import { deleteSheets } from "../../excel/made-mark";
import { readNames } from "../../excel/read-names";
import { renameSheet } from "../../excel/rename-sheet";
import { run } from "../../excel/run";
import { writeSheets } from "../../excel/write-sheets";
import type { CellContent, Draft } from "../../sheet/draft";
import type { Grid } from "../../sheet/grid";

/** A sheet that was written before, and what was on it then, condensed. */
export interface PageBefore {
  readonly grids: readonly Grid[];
  readonly written: string | null;
}

export interface PageWritten {
  readonly sheet: string;
  /** The earlier sheet that stays, since somebody has typed something on it; null where there is none. */
  readonly kept: string | null;
  /** What is on the sheet now, condensed. */
  readonly written: string;
}

/**
 * Writes a page in place of the one with the same mark. Where somebody has typed on that, it stays, and the new one
 * stands next to it: nothing that people typed is ever lost.
 */
export async function writePage(draft: Draft, mark: string, before: PageBefore): Promise<PageWritten> {
  const old = before.grids.find(({ names = [] }) => names.some(({ name }) => name === mark));
  const isUntouched = old !== undefined && condense(old.values) === before.written;
  const [sheet = ""] = await writeSheets([draft], await run(readNames));
  const written = condense(draft.cells.flatMap(({ contents }) => contents));
  if (!isUntouched) return { sheet, kept: old?.sheet ?? null, written };
  await run(both(deleteSheets([old.sheet]), renameSheet(sheet, old.sheet)));
  return { sheet: old.sheet, kept: null, written };
}

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
