import type { Cell } from "../sheet/cell";

/**
 * The most bytes of contents in one request, which leaves room for formats: Excel on the web accepts 5 MB, we send at
 * most 4.
 */
const MOST_BYTES = 2_500_000;

/** Contents to be written, with the top left cell at `row`, `column`. */
interface Block<Content> extends Cell {
  readonly contents: readonly (readonly Content[])[];
}

/**
 * Splits blocks into portions that Excel accepts in one request, between rows where necessary. There is always a first
 * portion.
 */
export function splitIntoPortions<One extends Block<unknown>>(blocks: readonly One[]): readonly (readonly One[])[] {
  const portions: One[][] = [[]];
  let left = MOST_BYTES;
  for (const block of blocks) {
    let from = 0;
    for (const [row, cells] of block.contents.entries()) {
      const bytes = countBytes(cells);
      if (bytes > left) {
        portions.at(-1)?.push(takeRows(block, from, row));
        portions.push([]);
        from = row;
        left = MOST_BYTES;
      }
      left -= bytes;
    }
    portions.at(-1)?.push(takeRows(block, from, block.contents.length));
  }
  return portions.map((portion) => portion.filter(({ contents }) => contents.length > 0));
}

const takeRows = <One extends Block<unknown>>(block: One, from: number, to: number): One => ({
  ...block,
  row: block.row + from,
  contents: block.contents.slice(from, to),
});

const countBytes = (cells: readonly unknown[]): number => ENCODER.encode(JSON.stringify(cells)).length;

const ENCODER = new TextEncoder();
