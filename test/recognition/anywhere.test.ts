import fc from "fast-check";
import { recognize } from "../../src/recognition/recognize";
import type { Grid } from "../../src/sheet/grid";
import { ALL_SHEETS } from "../corpus/corpus";
import { gridOf } from "../corpus/corpus-sheet";

const outline = (grid: Grid, down = 0, right = 0) => {
  const plans = recognize(grid);
  if ("kind" in plans) return plans.because;
  return plans.map(({ headingRow, columns, steps }) => ({
    headingRow: headingRow - down,
    columns: columns.map(({ role, column }) => `${role} ${column - right}`),
    steps: steps.map(({ row }) => row - down),
  }));
};

test("a plan is read the same wherever it stands, and however far the used range reaches", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ALL_SHEETS), fc.nat(40), fc.nat(12), fc.nat(300), (sheet, down, right, blank) => {
      const grid = gridOf(sheet);
      const width = grid.values[0]?.length ?? 0;
      const moved = {
        ...grid,
        origin: { row: grid.origin.row + down, column: grid.origin.column + right },
        values: [...grid.values, ...Array.from({ length: blank }, () => Array<string>(width).fill(""))],
        ...(grid.merges && {
          merges: grid.merges.map((merge) => ({ ...merge, row: merge.row + down, column: merge.column + right })),
        }),
      };
      expect(outline(moved, down, right)).toEqual(outline(grid));
    }),
    { numRuns: 60 },
  );
});

test("a plan is read the same with blank rows and columns before it", () => {
  for (const sheet of ALL_SHEETS) {
    const grid = gridOf(sheet);
    const width = (grid.values[0]?.length ?? 0) + 2;
    const blank = Array.from({ length: 5 }, () => Array<string>(width).fill(""));
    const moved = {
      ...grid,
      values: [...blank, ...grid.values.map((row) => ["", "", ...row])],
      ...(grid.merges && {
        merges: grid.merges.map((merge) => ({ ...merge, row: merge.row + 5, column: merge.column + 2 })),
      }),
    };
    expect({ name: sheet.name, plans: outline(moved, 5, 2) }).toEqual({ name: sheet.name, plans: outline(grid) });
  }
});
