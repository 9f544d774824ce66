import { formatRectangle } from "../../sheet/a1";
import type { Amendment } from "../../sheet/amendment";
import { findExtent, readPart } from "../../sheet/grid";

/**
 * Watches the rows that an amendment inserts: where Excel stops halfway, some may be there that it did not fill. They
 * are looked for between the rows that stood around their place, which Excel moves along.
 *
 * @returns queues the reading of them; it returns the blank rows that were not there before, from the bottom up
 * @example
 * const lookForBlank = watchInserted(sheet, amendment);
 * …
 * for (const row of await send(lookForBlank())) row.delete(Excel.DeleteShiftDirection.up);
 */
export function watchInserted(sheet: Excel.Worksheet, { asRead, rows }: Amendment): () => () => readonly Excel.Range[] {
  const extent = findExtent(asRead);
  const columns = extent ? extent.column + extent.columns : 1;
  const isDeleted = (row: number): boolean =>
    rows.some(({ kind, row: first, count }) => kind === "delete" && first <= row && row < first + count);
  const rowAt = (row: number): Excel.Range => sheet.getRange(formatRectangle({ row, column: 0, rows: 1, columns }));

  const gaps = rows.flatMap(({ kind, row }) => {
    let [above, below] = [row - 1, row];
    while (isDeleted(above)) above--;
    while (isDeleted(below)) below++;
    if (kind === "delete" || above < 0) return [];
    const between = readPart(asRead, { row: above + 1, column: 0, rows: below - above - 1, columns });
    return [{ above: rowAt(above), below: rowAt(below), blank: between.filter(isBlank).length }];
  });

  return () => {
    const read = gaps.map(({ above, below, blank }) => ({
      rows: above.getBoundingRect(below).load("values,rowIndex"),
      blank,
    }));
    return () =>
      read.flatMap(({ rows: { values, rowIndex }, blank }) =>
        (values as unknown[][])
          .flatMap((cells, i) => (i > 0 && i < values.length - 1 && isBlank(cells) ? [rowIndex + i] : []))
          .slice(blank)
          .toReversed()
          .map((row) => rowAt(row).getEntireRow()),
      );
  };
}

const isBlank = (cells: readonly unknown[]): boolean => cells.every((cell) => cell === "");
