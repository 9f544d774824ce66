import { countFormats } from "../../excel/marks/mark-cells";
import type { EarlierCheck } from "./check-outcome";
import type { CheckedSheet } from "./check-sheet";
import { highlightSheets, listOldMarks } from "./highlight-sheets";
import { makeMarks } from "./make-marks";

/** What came of colouring sheets. */
export interface Painted extends Pick<EarlierCheck, "painted"> {
  /** For each sheet why it was not coloured, as a sentence for the user; null where it was, or was so already. */
  readonly refusals: readonly (string | null)[];
}

/** Where the cells are not to be coloured. */
export const NOT_PAINTED: Painted = { painted: {}, refusals: [] };

/** Colours the cells of what was found, but for the sheets that an earlier check coloured in the same way. */
export async function paintFindings(
  checked: readonly CheckedSheet[],
  earlier: EarlierCheck | undefined,
  isReadOnly: boolean,
): Promise<Painted> {
  const looks = checked.map(({ sheet, found }) => {
    const marks = found.flatMap(({ plan, findings }) => (plan.kind === "plan" ? makeMarks(plan, findings) : []));
    const text = JSON.stringify(marks);
    const isPainted = text === earlier?.painted[sheet.grid.sheet] && countFormats(marks) === listOldMarks(sheet).length;
    return { sheet, marks, text, isPainted };
  });
  const toPaint = looks.filter(({ isPainted }) => !isPainted);
  const refused = await highlightSheets(toPaint, isReadOnly);
  const refusals = looks.map((look) => refused[toPaint.indexOf(look)] ?? null);
  const painted = looks.flatMap(({ sheet, text }, i) => (refusals[i] === null ? [[sheet.grid.sheet, text]] : []));
  return { refusals, painted: Object.fromEntries(painted) as EarlierCheck["painted"] };
}
