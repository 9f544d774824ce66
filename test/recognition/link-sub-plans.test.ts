import type { Plan } from "../../src/plan/plan";
import { linkSubPlans } from "../../src/recognition/link-sub-plans";
import { readDrawing } from "../support/drawing";
import { plansOf } from "../support/expect-findings";

const read = (drawing: string, sheet: string): readonly Plan[] => plansOf(readDrawing(drawing, sheet).grid);

const WARD = `
  | Action Steps           | Owner    | Deadline   |
  | Paint the waiting room | Omar Ali | 2027-03-01 |`;
const COLORS = `
  | Part of the step:      | Paint the waiting room | |
  | Action Steps           | Owner    | Deadline   |
  | Choose the colors      | Bo Lind  | 2027-01-15 |`;

const sheetOfStep = (plans: readonly Plan[]): readonly (string | undefined)[] =>
  linkSubPlans(plans).flatMap(({ partOf }) => (partOf ? [partOf.step?.sheet] : []));

test("a sub-plan typed below its plan is a part of that plan, though others have such a step, too", () => {
  const both = read(`${WARD}\n  |  |  |  |${COLORS}`, "Ward 2");
  expect(sheetOfStep([...read(WARD, "Ward 1"), ...both, ...read(WARD, "Ward 3")])).toEqual(["Ward 2"]);
});

test("one on a sheet of its own is a part of the first plan that has its step", () => {
  expect(sheetOfStep([...read(WARD, "Ward 1"), ...read(COLORS, "Colors"), ...read(WARD, "Ward 3")])).toEqual([
    "Ward 1",
  ]);
});
