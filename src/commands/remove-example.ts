import { clearCells } from "../excel/clear-cells";
import { run } from "../excel/run";
import { splitIntoRuns } from "../sheet/split-into-runs";
import { findExampleCells } from "../templates/find-example-cells";
import type { Command } from "./command";
import { readPlans } from "./read-plans";

/**
 * Empties what is left of a template's example on the active sheet; what was typed stays. Returns how many cells were
 * emptied.
 */
export const removeExample = {
  id: "removeExample",
  title: "Remove the example",
  async run() {
    const { sheets } = await readPlans("active");
    let emptied = 0;
    for (const { grid, plans } of sheets) {
      const cells = "kind" in plans ? [] : plans.flatMap(findExampleCells);
      if (cells.length > 0) await run(clearCells(grid.sheet, splitIntoRuns(cells)));
      emptied += cells.length;
    }
    return emptied;
  },
} as const satisfies Command<void, number>;
