import { recognize } from "../../src/recognition/recognize";
import type { Grid } from "../../src/sheet/grid";
import { readDrawing } from "../support/drawing";

const fieldsOf = (grid: Grid) => {
  const plans = recognize(grid);
  return "kind" in plans ? plans.because : plans.map(({ fields }) => fields);
};

const TABLE = `
  | Action Steps | Owner | Deadline |
  | Hire a tutor | Ana   | 2026-12-01 |`;

test("a field's value stands right of its label, or in the same cell after a colon", () => {
  const { grid } = readDrawing(`
    | District/School Name: | Millbrook | Today’s Date | 2026-11-22 |
    | Strategy: Small-group tutoring |  |  |  |
    |  |  |  |  |${TABLE}`);
  expect(fieldsOf(grid)).toEqual([
    {
      "plan-name": { value: "Millbrook", row: 0, column: 1 },
      "plan-date": { value: 46348, row: 0, column: 3 },
      strategy: { value: "Small-group tutoring", row: 1, column: 0 },
    },
  ]);
});

test("a field that is not filled in yet has a blank cell, so that a rule can point at it", () => {
  const { grid } = readDrawing(`
    | Goal or objective: | ________ |  |
    | Plan owner: |  |  |${TABLE}`);
  expect(fieldsOf(grid)).toMatchObject([{ "plan-owner": { value: "", row: 1, column: 1 } }]);
});

test("a field is found by its defined name wherever it was moved", () => {
  const { grid } = readDrawing(`
    |  |  | Family reading |${TABLE}`);
  expect(fieldsOf({ ...grid, names: [{ name: "ActionPlan.Strategy", cell: { row: 0, column: 2 } }] })).toEqual([
    { strategy: { value: "Family reading", row: 0, column: 2 } },
  ]);
});

test("labels are known in other languages", () => {
  const { grid } = readDrawing(`
    | Schule: | Lindenschule |  |
    | Ziel: | Alle lesen flüssig |  |
    | Maßnahme | Wer | Bis wann |
    | Lesepaten gewinnen | Fr. Kühn | 2026-12-01 |`);
  expect(fieldsOf(grid)).toMatchObject([
    { "plan-name": { value: "Lindenschule" }, goal: { value: "Alle lesen flüssig" } },
  ]);
});

test("two plans of a sheet share the fields above the first, and each has its own", () => {
  const { grid } = readDrawing(`
    | School: | Millbrook | |
    | Strategy: | Tutoring | |${TABLE}
    |  |  |  |
    | Strategy: | Family reading | |${TABLE}`);
  expect(fieldsOf(grid)).toMatchObject([
    { "plan-name": { value: "Millbrook" }, strategy: { value: "Tutoring" } },
    { "plan-name": { value: "Millbrook" }, strategy: { value: "Family reading" } },
  ]);
});
