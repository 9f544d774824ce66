import type { AdoptedColumn } from "./adopt-plan";
import type { Moving } from "./moving";
import type { Move } from "./translate-formula";

type Rows = Pick<Moving, "plan" | "region">;

/**
 * Where a cell of the table is on the new sheet.
 *
 * @param row the first row below the new heading
 * @param columnAt where each of the columns is there
 */
export function makeMove(
  { plan, region, columns }: Rows & { readonly columns: readonly AdoptedColumn<unknown>[] },
  firstRow: number,
  columnAt: (index: number) => number,
): Move {
  const bottom = region.row + region.rows - 1;
  return ({ row, column }) => {
    const index = columns.findIndex(({ from }) => from?.column === column);
    const isMoved = index >= 0 && row > plan.headingRow && row <= bottom;
    return isMoved ? { row: row - plan.headingRow - 1 + firstRow, column: columnAt(index) } : null;
  };
}

/** The rows below the heading of a plan, as far as they are the plan's. */
export const listRows = ({ plan: { headingRow }, region }: Rows): readonly number[] =>
  Array.from({ length: Math.max(0, region.row + region.rows - 1 - headingRow) }, (_, r) => headingRow + 1 + r);

/** How many of them reach to the last step. */
export const countTableRows = ({ plan: { steps, headingRow } }: Pick<Moving, "plan">): number =>
  Math.max(0, (steps.at(-1)?.row ?? headingRow) - headingRow);
