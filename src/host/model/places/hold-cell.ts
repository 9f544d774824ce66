import type { Cell } from "../../../sheet/cell";
import { contains, type Rectangle } from "../../../sheet/rectangle";

/**
 * True where one of the areas holds the cell. Thousands of small areas, as of cells that are highlighted one by one,
 * are looked up by their rows; the same list of areas must not be changed afterwards.
 */
export function holdCell(areas: readonly Rectangle[], cell: Cell): boolean {
  if (areas.length <= A_FEW) return areas.some((area) => contains(area, cell));
  const { byRow, tall } = findIndex(areas);
  const near = byRow.get(cell.row) ?? [];
  return near.some((area) => contains(area, cell)) || tall.some((area) => contains(area, cell));
}

interface AreaIndex {
  readonly byRow: ReadonlyMap<number, readonly Rectangle[]>;
  /** Areas of so many rows that they are not listed at each of them. */
  readonly tall: readonly Rectangle[];
}

const A_FEW = 8;
const TALLEST = 16;
const INDEXES = new WeakMap<readonly Rectangle[], AreaIndex>();

function findIndex(areas: readonly Rectangle[]): AreaIndex {
  const known = INDEXES.get(areas);
  if (known) return known;
  const byRow = new Map<number, Rectangle[]>();
  for (const area of areas)
    for (let row = area.row; area.rows <= TALLEST && row < area.row + area.rows; row++) {
      const here = byRow.get(row);
      if (here) here.push(area);
      else byRow.set(row, [area]);
    }
  const index = { byRow, tall: areas.filter(({ rows }) => rows > TALLEST) };
  INDEXES.set(areas, index);
  return index;
}
