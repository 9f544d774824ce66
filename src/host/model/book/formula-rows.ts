import type { Row, Sheet } from "./sheet";

/** By a sheet's rows, the indexes of those that have a formula: found once, then kept up by `putRows`. */
const known = new WeakMap<Sheet["rows"], Set<number>>();

/** The indexes of a sheet's rows that have a formula, so that nobody looks for formulas in a sheet that has none. */
export function formulaRows({ rows }: Sheet): ReadonlySet<number> {
  let found = known.get(rows);
  if (!found) {
    found = new Set();
    for (const [index, row] of rows) if (hasFormula(row)) found.add(index);
    known.set(rows, found);
  }
  return found;
}

/** A row of these rows was replaced. */
export function keepFormulaRow(rows: Sheet["rows"], index: number, row: Row | undefined): void {
  const found = known.get(rows);
  if (!found) return;
  if (row && hasFormula(row)) found.add(index);
  else found.delete(index);
}

function hasFormula({ cells }: Row): boolean {
  for (const cell of cells) if (cell?.formula) return true;
  return false;
}
