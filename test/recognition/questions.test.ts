import type { Plan } from "../../src/plan/plan";
import { recognize } from "../../src/recognition/recognize";
import { runRules } from "../../src/rules/run-rules";
import { readDrawing } from "../support/drawing";
import { WORLD } from "../support/expect-findings";

function readPlan(drawing: string): Plan {
  const plans = recognize(readDrawing(drawing).grid);
  if ("kind" in plans) throw new Error(plans.because);
  return plans[0]!;
}

/** `deadline: Known Dates?` and the headings of the candidates. */
const listQuestions = ({ questions }: Plan) =>
  questions.map(
    ({ role, guessed, candidates }) =>
      `${role}: ${guessed.heading}? ${candidates.map(({ heading }) => heading).join(", ")}`,
  );

const TABLETS = `
  | Task                       | Owner    | Estimated Duration (Days) | Known Dates |
  | Research options and quotes | Mia Berg | 4                         |             |
  | Choose the top three bids   | Tom Hall | 1                         |             |`;

const GARDEN = `
  | Seedling                      | Gardener | Harvest    | Bed |
  | Sow herbs with class three    | Mia Berg | 2027-03-01 | 4   |
  | Lay the hose along the fence  | Tom Hall | 2027-03-08 | 2   |
  | Invite the parents to a meal  | Ann Lee  | 2027-06-01 | 1   |`;

test("a weak guess is a question, with the columns that may be meant", () => {
  expect(listQuestions(readPlan(TABLETS))).toEqual(["deadline: Known Dates? Known Dates"]);
  expect(listQuestions(readPlan(GARDEN))).toEqual([
    "step: Seedling? Seedling, Gardener",
    "owner: Gardener? Gardener",
    "deadline: Harvest? Harvest",
  ]);
});

test("a clear heading asks nothing", () => {
  const clear = `
    | Task | Owner | Due date |
    | Research options and quotes | Mia Berg | 2027-03-01 |`;
  expect(readPlan(clear).questions).toEqual([]);
});

test.each([
  ["deadline", TABLETS, 1],
  ["everything", GARDEN, 3],
])("nothing is found cell by cell where %s was guessed", (_, drawing, count) => {
  const rules = runRules(readPlan(drawing), WORLD).map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === "column-unsure")).toHaveLength(count);
  expect(rules.filter((rule) => /^(?:deadline|owner)-/.test(rule))).toEqual([]);
});

test("each candidate is a fix, the guess first", () => {
  const [unsure] = runRules(readPlan(TABLETS), WORLD).filter(({ rule }) => rule === "column-unsure");
  expect(unsure?.message).toMatch(/by when a step is done\? Perhaps column D \(“Known Dates”/);
  expect(unsure?.fixes).toEqual([
    { kind: "name-column", title: "It is column D, “Known Dates”", role: "deadline", column: 3 },
  ]);
});
