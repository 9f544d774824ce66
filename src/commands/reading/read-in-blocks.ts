import { findFilledRow, readBlock } from "../../excel/read/read-block";
import { run } from "../../excel/run";
import type { Grid } from "../../sheet/grid";
import type { Rectangle } from "../../sheet/rectangle";
import type { Progress } from "./progress";

/** A cell takes 13 bytes of an answer on average and 60 with long texts; both stay under 4 MB. */
const CELLS_A_BLOCK = 60_000;

/** Cells that are further below the others than this are strays, not part of a plan. */
const LARGEST_GAP = 10_000;

/**
 * Reads what one answer of Excel could not hold of a sheet, below what is read of it: a round trip a block.
 *
 * @param grid what is read
 * @param rest the rows that are not
 */
export async function readInBlocks(
  grid: Grid,
  { row, column, rows, columns }: Rectangle,
  { onProgress, signal }: Progress,
): Promise<Grid> {
  const values = [...grid.values];
  const step = Math.max(1, Math.floor(CELLS_A_BLOCK / columns));
  for (let from = 0; from < rows; from += step) {
    signal?.throwIfAborted();
    const block = { row: row + from, column, rows: Math.min(step, rows - from), columns };
    const read = await run(readBlock(grid.sheet, block));
    if (read.every((line) => line.every((value) => value === ""))) {
      const next = await run(findFilledRow(grid.sheet, { ...block, rows: rows - from }));
      if (next === null || next - block.row > LARGEST_GAP) break;
    }
    values.push(...read);
    onProgress?.(Math.min(1, (from + step) / rows));
  }
  return { ...grid, values };
}
