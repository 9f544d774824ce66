import type { CellValue } from "../../sheet/cell";
import { isFormula } from "../read/read-formulas";
import { toValue } from "../write/write-draft";

export type Values = readonly (readonly CellValue[])[];

/** What a target holds right before a change. */
export interface TargetRead {
  readonly values: Values;
  /** What was typed: formulas with their equals signs, otherwise the values. */
  readonly typed: Values;
  /** Whether some of its rows are hidden, by hand or by a filter. */
  readonly isHidden: boolean;
}

/** What cells hold, for writing it back. */
export interface Contents extends TargetRead {
  readonly formats: unknown[][];
}

/** Reads what was loaded of a range: `values,formulas,numberFormat,rowHidden`. */
export const readContents = (range: Excel.Range): Contents => ({
  values: range.values as Values,
  typed: range.formulas as Values,
  formats: range.numberFormat as unknown[][],
  isHidden: (range.rowHidden as boolean | null) !== false, // null where some are and some are not
});

/** Queues the writing back of what cells held. */
export function restore(ranges: readonly Excel.Range[], before: readonly Contents[]): void {
  for (const [i, range] of ranges.entries()) {
    const contents = before[i];
    if (!contents) continue;
    if (contents.typed.flat().every((typed) => typed === "")) {
      // However many rows it has now.
      range.clear(Excel.ClearApplyTo.contents);
      continue;
    }
    range.numberFormat = contents.formats as string[][];
    range.formulas = contents.typed.map((cells, r) =>
      cells.map((typed, c) => (isFormula(typed) ? typed : toValue(contents.values[r]?.[c] ?? ""))),
    );
  }
}
