import { all } from "../../excel/batch";
import { isExcelError } from "../../excel/excel-error";
import { type Mark, markCells } from "../../excel/marks/mark-cells";
import { isMark } from "../../excel/marks/mark-formula";
import { run } from "../../excel/run";
import type { SheetPlans } from "../reading/read-plans";

/** A sheet and what its cells are to be marked with, in place of the marks that it has. */
export interface ToHighlight {
  readonly sheet: SheetPlans;
  readonly marks: readonly Mark[];
}

/** The ids of the conditional formats of an earlier check. */
export const listOldMarks = ({ formulaFormats }: Pick<SheetPlans, "formulaFormats">): readonly string[] =>
  formulaFormats.filter(isMark).map(({ id }) => id);

/**
 * Marks the cells of sheets: one round trip for all of them, as long as the marks are few enough for one message; a
 * sheet that Excel refuses does not keep the others from theirs.
 * @returns for each sheet why it was not marked, as a sentence for the user; null where it was
 */
export async function highlightSheets(
  wanted: readonly ToHighlight[],
  isReadOnly: boolean,
): Promise<readonly (string | null)[]> {
  const refusals = wanted.map((one) => explainRefusal(one, isReadOnly));
  const toMark = wanted.filter((one, i) => refusals[i] === null && hasWork(one));
  if (await markTogether(toMark)) return refusals;

  const failed = new Map<ToHighlight, string | null>();
  for (const one of toMark) failed.set(one, await markAlone(one));
  return wanted.map((one, i) => refusals[i] ?? failed.get(one) ?? null);
}

const hasWork = ({ sheet, marks }: ToHighlight): boolean => listOldMarks(sheet).length + marks.length > 0;

function explainRefusal(one: ToHighlight, isReadOnly: boolean): string | null {
  if (!hasWork(one)) return null;
  if (one.sheet.protected) return "The sheet is protected, so its cells are not coloured. The list below is complete.";
  return isReadOnly
    ? "The workbook is open for reading only, so its cells are not coloured. The list below is complete."
    : null;
}

/** So many marks of several sheets fit into one message. */
const MOST_CHARACTERS = 200_000;

const makeBatches = ({ sheet, marks }: ToHighlight) => markCells(sheet.grid.sheet, listOldMarks(sheet), marks);

/** True where all are marked in one round trip; false where that was too much, or Excel refused one of them. */
async function markTogether(toMark: readonly ToHighlight[]): Promise<boolean> {
  if (toMark.length < 2 || JSON.stringify(toMark.map(({ marks }) => marks)).length > MOST_CHARACTERS) return false;
  const batches = toMark.map(makeBatches);
  if (batches.some(({ length }) => length !== 1)) return false;
  try {
    await run(all(batches.flat()));
    return true;
  } catch (error) {
    if (isExcelError(error)) return false;
    throw error;
  }
}

async function markAlone(one: ToHighlight): Promise<string | null> {
  try {
    for (const batch of makeBatches(one)) await run(batch);
    return null;
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return `Excel did not let the cells be coloured; the list below is complete. ${error.message}`;
  }
}
