import type { CellValue } from "../../sheet/cell";

type Rows = readonly (readonly CellValue[])[];

/**
 * Finds where rows stood before somebody sorted them, though some of their cells have been overwritten since. Rows
 * without such a cell say for themselves which they were; each other one was one of the rest, with the same contents in
 * the cells that are left. Where it may have been several, it is taken to be where it was, and else the first.
 * @param before the rows as they were
 * @param now the same rows in some order
 * @param isOverwritten whether a cell of `now` has been
 * @returns for each row of `now` its place in `before`; null where these are not the same rows
 * @example
 * const before = [["Paint", "Ana"], ["Plant", "Ben"]];
 * findFormerRows(before, [["Plant", "Ben"], ["Paint", "TBD"]], (row, column) => row === 1 && column === 1); // [1, 0]
 */
export function findFormerRows(
  before: Rows,
  now: Rows,
  isOverwritten: (row: number, column: number) => boolean,
): readonly number[] | null {
  const left = new Set(before.keys());
  const former = new Map<number, number>();
  const rows = now.map((cells, row) => ({
    cells,
    row,
    isTouched: cells.some((_, column) => isOverwritten(row, column)),
  }));

  for (const { cells, row } of [...rows.filter((one) => !one.isTouched), ...rows.filter((one) => one.isTouched)]) {
    const mayBe = (place: number): boolean =>
      cells.every((cell, column) => cell === before[place]?.[column] || isOverwritten(row, column));
    const found = [row, ...left].find((place) => left.has(place) && mayBe(place));
    if (found === undefined) return null;
    left.delete(found);
    former.set(row, found);
  }
  return left.size === 0 ? rows.flatMap(({ row }) => former.get(row) ?? []) : null;
}
