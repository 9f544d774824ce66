import { formatCell, formatRectangle } from "../../sheet/a1";
import type { Cell, CellValue } from "../../sheet/cell";
import { findExtent, type Grid, valueAt } from "../../sheet/grid";
import type { CellLink } from "../../sheet/link";
import type { Batch } from "../batch";

/** Everything that the filled cells of a sheet hold; matrices of the shape of the grid's values. */
export interface ContentsRead {
  readonly values: readonly (readonly CellValue[])[];
  /** What was typed: a formula with its equals sign, otherwise the value. */
  readonly typed: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly links: readonly (CellLink & Cell)[];
  /** What a row shows, by column. */
  readonly shown: ReadonlyMap<number, string>;
}

/**
 * Reads what the cells of a sheet hold beyond their values: formulas, number formats and links. Of links only those of
 * the first 2,000 texts, since Excel is asked about each cell.
 *
 * @param row the row of which the shown texts are wanted, such as the headings
 */
export const readContents =
  (grid: Grid, row: number): Batch<ContentsRead> =>
  (context) => {
    const sheet = context.workbook.worksheets.getItem(grid.sheet);
    const extent = findExtent(grid);
    if (!extent) return () => ({ values: [], typed: [], formats: [], links: [], shown: new Map() });
    const block = sheet.getRange(formatRectangle(extent));
    block.load("values,formulas,numberFormat");
    const line = sheet.getRange(formatRectangle({ ...extent, row, rows: 1 }));
    line.load("text");
    const linked = listTexts(grid).map((cell) => {
      const range = sheet.getRange(formatCell(cell));
      range.load("hyperlink");
      return { cell, range };
    });
    return () => ({
      values: block.values as CellValue[][],
      typed: block.formulas as CellValue[][],
      formats: block.numberFormat as string[][],
      shown: new Map((line.text[0] ?? []).map((text, i) => [extent.column + i, text])),
      links: linked.flatMap(({ cell, range }) => {
        const link = readLink(range.hyperlink);
        return link ? [{ ...cell, ...link }] : [];
      }),
    });
  };

/** Each of them is a range of its own. */
const MOST_LINKS = 2000;

function listTexts(grid: Grid): readonly Cell[] {
  const cells: Cell[] = [];
  for (const [r, line] of grid.values.entries())
    for (const c of line.keys()) {
      const cell = { row: grid.origin.row + r, column: grid.origin.column + c };
      if (typeof valueAt(grid, cell) === "string" && valueAt(grid, cell) !== "") cells.push(cell);
      if (cells.length === MOST_LINKS) return cells;
    }
  return cells;
}

/** Null where a cell has no link; Excel answers with empty texts then, or with nothing at all. */
function readLink(link: Excel.RangeHyperlink | null): CellLink | null {
  const { address = "", documentReference = "", screenTip = "" } = link ?? {};
  if (address === "" && documentReference === "") return null;
  return {
    ...(address !== "" && { address }),
    ...(documentReference !== "" && { documentReference }),
    ...(screenTip !== "" && { screenTip }),
  };
}
