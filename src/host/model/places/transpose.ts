import { formatColumn, readColumn } from "../../../sheet/a1";
import type { Cell } from "../../../sheet/cell";
import { COLUMNS, ROWS } from "../book/sheet";
import { mapReferences, offsetFormula, writeReference } from "./references";

/**
 * A formula as it reads in a transposed copy: what was so many rows away is as many columns away. References with a
 * dollar move as in any copy.
 * assumed: the latter, which is what LibreOffice does
 * @example transposeFormula("=A1*$B$1", { row: 0, column: 2 }, { row: 2, column: 0 }) // "=A1*$B$1"
 */
export const transposeFormula = (formula: string, from: Cell, to: Cell): string =>
  mapReferences(formula, (reference) => {
    const written = writeReference(reference);
    if (reference.text.includes("$"))
      return offsetFormula(written, { down: to.row - from.row, right: to.column - from.column });
    const ends = reference.text.split(":").map((end) => transposeEnd(end, from, to));
    return ends.includes(null) ? "#REF!" : writeReference({ ...reference, text: ends.join(":") });
  });

/** `"B4"`, or the column or the row of it alone; null where the sheet ends before. */
function transposeEnd(end: string, from: Cell, to: Cell): string | null {
  const [, letters = "", digits = ""] = /^([A-Za-z]*)(\d*)$/.exec(end) ?? [];
  const row = letters === "" ? null : readColumn(letters) - from.column + to.row;
  const column = digits === "" ? null : Number(digits) - 1 - from.row + to.column;
  if (row !== null && (row < 0 || row >= ROWS)) return null;
  if (column !== null && (column < 0 || column >= COLUMNS)) return null;
  return `${column === null ? "" : formatColumn(column)}${row === null ? "" : row + 1}`;
}
