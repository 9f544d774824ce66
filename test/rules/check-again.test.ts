import fc from "fast-check";
import { recall } from "../../src/rules/memory";
import type { RuleChoices } from "../../src/rules/rule-choices";
import { runRules } from "../../src/rules/run-rules";
import type { World } from "../../src/rules/world";
import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import { listTemplateTexts } from "../../src/templates/read-back/list-template-texts";
import { generatePlan } from "../bench/generate-plan";
import { writeOut } from "../support/write-out";
import { plansOf, randomChoices, randomSheets } from "./random-sheets";

interface Edit {
  /** Which row below the heading and which column, each counted round and round. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    row: fc.nat(40),
    column: fc.nat(20),
    value: fc.oneof(
      fc.constantFrom<CellValue>(
        "",
        "TBD",
        "Ana Ruiz",
        "Whole team",
        "#REF!",
        "done",
        "13.01.2027",
        "soon",
        46300,
        true,
      ),
      fc.string({ maxLength: 12 }),
      fc.integer({ min: 46_000, max: 47_000 }),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

const FIRST_ROW = 3; // below the field, a blank row and the headings

function edit(grid: Grid, done: readonly Edit[]): Grid {
  const values = grid.values.map((row) => [...row]);
  for (const { row, column, value } of done) {
    const cells = values[FIRST_ROW + (row % (values.length - FIRST_ROW))];
    if (cells) cells[column % cells.length] = value;
  }
  return { ...grid, values };
}

const TODAY = 46354;
const WORLD: World = { today: TODAY, monthFirst: false, templateTexts: listTemplateTexts() };

const check = (grid: Grid, world: World, choices?: RuleChoices) =>
  plansOf(grid).map((plan) => runRules(plan, world, choices).map(writeOut));

/** In a world that was never seen before, of which nothing is remembered. */
const checkAnew = (grid: Grid, choices: RuleChoices) =>
  check(grid, { ...WORLD, templateTexts: new Set(listTemplateTexts()) }, choices);

test("after any edits, a check that remembers the one before finds what a check that remembers nothing finds", () => {
  let plans = 0;
  fc.assert(
    fc.property(
      randomSheets,
      randomChoices,
      fc.array(edits, { minLength: 1, maxLength: 4 }),
      (sheet, choices, rounds) => {
        let grid = sheet;
        check(grid, WORLD, choices);
        for (const done of rounds) {
          grid = edit(grid, done);
          const again = check(grid, WORLD, choices);
          plans += again.length;
          expect(again).toEqual(checkAnew(grid, choices));
        }
      },
    ),
    { numRuns: 100 },
  );
  expect(plans).toBeGreaterThan(100);
});

test("after an edit of three cells, no more than three contents are read", () => {
  const world: World = { today: TODAY, monthFirst: false };
  const sheet = generatePlan({ steps: 2_000, faults: 0.1, seed: 3 });
  const [plan] = plansOf(sheet);
  runRules(plan!, world);
  const countRead = () =>
    [...recall(world, plan!).contents.values()].reduce((sum, { values }) => sum + values.length, 0);
  const before = countRead();
  const texts = ["Open the reading room on Saturdays", "Forty readers have come", 46_777];
  const values = sheet.values.map((row, at) =>
    at === 700 ? row.with(0, texts[0]!).with(2, texts[1]!).with(5, texts[2]!) : row,
  );
  const [edited] = plansOf({ ...sheet, values });
  const findings = runRules(edited!, world);

  expect(before).toBeGreaterThan(2_000);
  expect(countRead() - before).toBe(3);
  expect(findings.length).toBeGreaterThan(100);
});
