import type { CellContent, DraftCells } from "../../sheet/draft";

/** Joins blocks of contents into one, blank between them, so that only one range is written. */
export function joinBlocks(blocks: readonly DraftCells[]): DraftCells {
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const rows = Math.max(...blocks.map((block) => block.row + block.contents.length)) - row;
  const columns = Math.max(...blocks.map((block) => block.column + (block.contents[0]?.length ?? 0))) - column;
  const contents = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellContent => ""));
  for (const block of blocks)
    for (const [r, line] of block.contents.entries())
      contents[block.row - row + r]?.splice(block.column - column, line.length, ...line);
  return { row, column, contents };
}
