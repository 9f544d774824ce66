import type { Plan } from "../../plan/plan";
import { findExtent, type Grid } from "../../sheet/grid";
import type { Rectangle } from "../../sheet/rectangle";

/**
 * The part of a sheet that belongs to each of its plans, in their order; together they are all of it. What stands
 * between two plans belongs to the lower one, and of plans side by side each begins at its leftmost column.
 */
export function findRegions(grid: Grid, plans: readonly Plan[]): readonly Rectangle[] {
  const extent = findExtent(grid) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const bands = joinSideBySide(plans);
  const regions = new Map<Plan, Rectangle>();
  for (const [i, band] of bands.entries()) {
    const above = bands[i - 1];
    const top = above ? endOf(above) + 1 : extent.row;
    const bottom = i === bands.length - 1 ? extent.row + extent.rows - 1 : endOf(band);
    for (const [j, plan] of band.entries()) {
      const left = j === 0 ? extent.column : leftOf(plan);
      const next = band[j + 1];
      const right = next ? leftOf(next) - 1 : extent.column + extent.columns - 1;
      regions.set(plan, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    }
  }
  return plans.map((plan) => regions.get(plan) ?? { ...extent });
}

/** Plans whose rows overlap stand in one band, from the left to the right. */
function joinSideBySide(plans: readonly Plan[]): readonly (readonly Plan[])[] {
  const bands: Plan[][] = [];
  for (const plan of plans) {
    const last = bands.at(-1);
    if (last && plan.headingRow <= endOf(last)) last.push(plan);
    else bands.push([plan]);
  }
  return bands.map((band) => band.toSorted((a, b) => leftOf(a) - leftOf(b)));
}

const endOf = (band: readonly Plan[]): number =>
  Math.max(...band.map(({ steps, headingRow }) => steps.at(-1)?.row ?? headingRow));

const leftOf = ({ columns, unnamed }: Plan): number =>
  Math.min(...[...columns, ...unnamed].map(({ column }) => column));
