import fc from "fast-check";
import { fingerprint, writeDown } from "../../src/review/fingerprint";
import { listEdits } from "../../src/review/list-edits";
import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import { readDrawing } from "../support/drawing";
import { layOutTasks, PLAIN, recordGrids, someArrangement, someTasks } from "./plan-at-work";

const sayIt = (grid: Grid): string => writeDown(recordGrids([grid]).plans);
const edit = (grid: Grid, row: number, column: number, value: CellValue): Grid => ({
  ...grid,
  values: grid.values.map((line, r) => (r === row ? line.with(column, value) : line)),
});

test("sorting steps and columns, moving the plan and renaming its sheet change nothing that it says", () => {
  fc.assert(
    fc.property(someTasks, someArrangement, fc.nat(), (tasks, { columns, ...arrangement }, turn) => {
      const sorted = [...tasks.slice(turn % tasks.length), ...tasks.slice(0, turn % tasks.length)].toReversed();
      const others = columns.filter((column) => column !== "empty");
      expect(sayIt(layOutTasks(sorted, { ...arrangement, columns: others }))).toBe(sayIt(layOutTasks(tasks, PLAIN)));
    }),
    { numRuns: 100 },
  );
});

test("any edit of any cell changes what it says, and the edit is found: step, column, before, after", () => {
  const someValue = fc.oneof(fc.constantFrom<CellValue>("", "Bo Lind", "done", 46500, true), fc.nat(999));
  fc.assert(
    fc.property(someTasks, fc.nat(), fc.nat(), someValue, (tasks, r, c, value) => {
      const grid = layOutTasks(tasks, PLAIN);
      const [row, column] = [1 + (r % tasks.length), 1 + (c % (PLAIN.columns.length - 1))];
      const before = grid.values[row]![column]!;
      fc.pre(before !== value);
      const edited = edit(grid, row, column, value);
      expect(sayIt(edited)).not.toBe(sayIt(grid));

      const edits = listEdits(recordGrids([grid]).plans, recordGrids([edited]).plans);
      expect(edits).toHaveLength(1);
      expect(edits[0]).toMatchObject({
        step: tasks[row - 1]!.text,
        column: grid.values[0]![column],
        cell: { row, column },
      });
    }),
    { numRuns: 150 },
  );
});

const LIBRARY = `
  | Strategy    | Lend more books |          |            |            |
  |             |                 |          |            |            |
  | Action Step | Depends on      | Owner    | Deadline   | Cost code  |
  | Buy shelves |                 | Ana Ruiz | 2026-12-01 | A 12       |
  | Sort books  | 1               | Bo Lind  | 2026-12-15 |            |
  | Open again  | 2               | Cy Fox   | 2027-01-10 | B 7        |`;
const library = readDrawing(LIBRARY).grid;
const editsOf = (grid: Grid) =>
  listEdits(recordGrids([library]).plans, recordGrids([grid]).plans).map(({ step, column, before, after }) =>
    [step, column, before, after].join(" | "),
  );

test("what stands above the steps, headings and columns without a role are part of what a plan says", () => {
  expect(editsOf(edit(library, 0, 1, "Lend fewer books"))).toEqual([
    " | strategy | Lend more books | Lend fewer books",
  ]);
  expect(editsOf(edit(library, 2, 2, "Person in charge"))).toEqual([" | heading | Owner | Person in charge"]);
  expect(editsOf(edit(library, 4, 4, "C 3"))).toEqual(["Sort books | Cost code |  | C 3"]);
  for (const [row, column] of [
    [0, 1],
    [2, 2],
    [4, 4],
  ] as const)
    expect(sayIt(edit(library, row, column, "Something else"))).not.toBe(sayIt(library));
});

test("a step that refers to another by its position says something else once that is another step", () => {
  const [head, steps] = [library.values.slice(0, 3), library.values.slice(3)];
  const sorted = { ...library, values: [...head, ...steps.toReversed()] };
  expect(sayIt(sorted)).not.toBe(sayIt(library));
  const byText = (grid: Grid): Grid => edit(edit(grid, 4, 1, "Buy shelves"), 5, 1, "Sort books");
  const named = byText(library);
  expect(sayIt({ ...named, values: [...head, ...named.values.slice(3).toReversed()] })).toBe(sayIt(named));
});

test("a fingerprint is short, the same for the same, and other after any edit", async () => {
  const { plans } = recordGrids([library]);
  expect(await fingerprint(plans)).toMatch(/^[\da-f]{8}(-[\da-f]{8}){3}$/);
  expect(await fingerprint(recordGrids([{ ...library, sheet: "Other" }]).plans)).toBe(await fingerprint(plans));
  expect(await fingerprint(recordGrids([edit(library, 3, 2, "Bo Lind")]).plans)).not.toBe(await fingerprint(plans));
});
