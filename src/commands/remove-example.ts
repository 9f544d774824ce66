import { queueCell, queueClear } from "../excel/guarded/edit";
import { writeGuarded } from "../excel/guarded/write-guarded";
import type { Cell } from "../sheet/cell";
import { findExtent, type Grid, readPart } from "../sheet/grid";
import { oneCell } from "../sheet/rectangle";
import { splitIntoRuns } from "../sheet/split-into-runs";
import { findExampleCells, findExampleTitle } from "../templates/read-back/find-example-cells";
import type { Command } from "./command";
import { readPlans } from "./reading/read-plans";

/**
 * What became of the example on the active sheet. `moved`: somebody changed the sheet meanwhile, so nothing was
 * emptied.
 */
export type ExampleRemoved = { readonly kind: "removed"; readonly cells: number } | { readonly kind: "moved" };

/** Empties what is left of a template's example on the active sheet; what was typed stays. */
export const removeExample = {
  id: "removeExample",
  title: "Remove the example",
  async run() {
    const { sheets } = await readPlans("active");
    const [sheet] = sheets;
    const cells = !sheet || "kind" in sheet.plans ? [] : sheet.plans.flatMap(findExampleCells);
    if (!sheet || cells.length === 0) return { kind: "removed", cells: 0 };

    const plans = "kind" in sheet.plans ? [] : sheet.plans;
    const titles = plans.flatMap((plan) => findExampleTitle(sheet.grid, plan) ?? []);
    const isDone = await clear(sheet.grid, cells, titles);
    return isDone ? { kind: "removed", cells: cells.length } : { kind: "moved" };
  },
} as const satisfies Command<void, ExampleRemoved>;

/** Formats, lists and messages of the cells stay; an example’s title gives way to the template’s own. */
async function clear(
  grid: Grid,
  cells: readonly Cell[],
  titles: readonly { readonly cell: Cell; readonly title: string }[],
): Promise<boolean> {
  const targets = [...titles.map(({ cell }) => oneCell(cell)), ...splitIntoRuns(cells)];
  const extent = findExtent(grid);
  const outcome = await writeGuarded({
    sheet: grid.sheet,
    expected: targets.map((at) => ({ at, values: readPart(grid, at) })),
    targets,
    ...(extent && { among: extent }),
    change: (ranges) => {
      for (const [i, range] of ranges.entries()) {
        const title = titles[i]?.title;
        if (title === undefined) queueClear(range);
        else queueCell(range, title);
      }
    },
    makes: () => targets.map((_, i) => [[titles[i]?.title ?? ""]]),
  });
  return outcome.kind === "changed";
}
