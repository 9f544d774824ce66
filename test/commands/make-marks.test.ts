import { makeMarks } from "../../src/commands/check/make-marks";
import type { Mark } from "../../src/excel/marks/mark-cells";
import type { BlankColumn } from "../../src/excel/marks/mark-formula";
import type { Plan } from "../../src/plan/plan";
import { recognize } from "../../src/recognition/recognize";
import { runRules } from "../../src/rules/run-rules";
import { formatRectangle } from "../../src/sheet/a1";
import { readDrawing } from "../support/drawing";

const columnsOf = (whileBlank: Mark["whileBlank"]): readonly number[] =>
  Array.isArray(whileBlank) ? whileBlank.map(({ column }: BlankColumn) => column) : [];

const WORLD = { today: 46348, monthFirst: true }; // 22 November 2026

function readPlan(drawing: string): Plan {
  const plans = recognize(readDrawing(drawing).grid);
  if ("kind" in plans || !plans[0]) throw new Error("The drawing is no plan.");
  return plans[0];
}

test("a missing owner colours the whole column while its cells are blank, so that the colour goes by itself", () => {
  const plan = readPlan(`
    | Action Steps      | Resources | Measures of Implementation | Owner    | Deadline   |
    | Hire a math tutor | Budget    | Contract signed            | Ana Ruiz | 2026-12-01 |
    | Train 12 teachers | Room 4    | 12 teachers trained        |          | 2026-12-08 |`);
  const owner = makeMarks(plan, runRules(plan, WORLD)).find(({ whileBlank }) => whileBlank);
  expect(owner?.on.map(formatRectangle)).toEqual(["D2:D3"]);
  expect(owner?.whileBlank).toMatchObject([{ column: 3, blank: [3], filled: [[0]] }]);
});

test("gaps of all columns share a mark, one for each severity, the gravest last", () => {
  const plan = readPlan(`
    | Action Steps       | Measures of Implementation | Owner    | Deadline   | Target Audience | Barriers |
    | Order the new beds | 12 beds delivered          |          | 2026-12-01 | Nurses          |          |
    | Paint the ward     |                            | Omar Ali |            |                 |          |`);
  const gaps = makeMarks(plan, runRules(plan, WORLD)).filter(({ whileBlank }) => whileBlank);
  expect(gaps.map(({ id, on, whileBlank }) => [id, ...on.map(formatRectangle), ...columnsOf(whileBlank)])).toEqual([
    ["tip", "F2:F3", 5],
    ["warning", "E2:E3", 4],
    ["error", "B2:D3", 2, 1, 3],
  ]);
});

test("a cell with several findings has the look of the gravest, and no other", () => {
  const plan = readPlan(`
    | Action Steps       | Measures of Implementation | Owner    | Start      | Deadline   |
    | Order the new beds | 12 beds delivered          | Omar Ali | 2026-12-01 | 2026-12-24 |
    | Paint the ward     | 4 rooms painted            | Omar Ali | 2026-12-10 | 2026-12-08 |`);
  const findings = runRules(plan, WORLD);
  expect(findings.filter(({ cell }) => cell.row === 2 && cell.column === 4).map(({ rule }) => rule)).toEqual([
    "deadline-before-start",
    "deadline-out-of-order",
  ]);
  const marks = makeMarks(plan, findings).filter(({ on }) => on.some(({ row, column }) => row === 2 && column === 4));
  expect(marks.map(({ id }) => id)).toEqual(["error"]);
});

test("a gap that the team ignores is not coloured, and those around it are", () => {
  const plan = readPlan(`
    | Action Steps       | Measures of Implementation | Owner | Deadline   |
    | Order the new beds | 12 beds delivered          |       | 2026-12-01 |
    | Paint the ward     | 4 rooms painted            |       | 2026-12-02 |
    | Train the nurses   | 9 nurses trained           |       | 2026-12-03 |`);
  const findings = runRules(plan, WORLD, {
    severities: {},
    ignored: [{ rule: "owner-missing", step: "Paint the ward", reason: "The board decides." }],
  });
  expect(makeMarks(plan, findings).map(({ id, on }) => [id, ...on.map(formatRectangle)])).toEqual([
    ["error", "C2", "C4"],
  ]);
});

test("what the team ignores is not coloured", () => {
  const plan = readPlan(`
    | Action Steps      | Owner |
    | Hire a math tutor |       |`);
  const findings = runRules(plan, WORLD).map((finding) => ({ ...finding, ignored: "The principal decides in May." }));
  expect(makeMarks(plan, findings)).toEqual([]);
});
