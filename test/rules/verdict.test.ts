import { runRules } from "../../src/rules/run-rules";
import { readVerdict } from "../../src/rules/verdict";
import { readDrawing } from "../support/drawing";
import { plansOf, WORLD } from "../support/expect-findings";

const PLAN = `
  | Action Steps        | Measures        | Owner   | Deadline   |
  | Invite the families | 40 families     | Bo Lind | 2026-12-01 |
  | Print the posters   | 200 posters     |         | 2026-12-02 |`;

const judge = (drawing: string, reason?: string) => {
  const [plan] = plansOf(readDrawing(drawing).grid);
  const ignored = reason === undefined ? [] : [{ rule: "owner-missing", step: "Print the posters", reason }];
  return readVerdict(plan!, runRules(plan!, WORLD, { severities: {}, ignored }));
};

test("an open error keeps a plan from being ready", () => {
  expect(judge(PLAN)).toMatchObject({ kind: "not-ready", title: "Not ready to submit", counts: { error: 1 } });
});

test("an ignored error does not, and is counted", () => {
  expect(judge(PLAN, "Hired in May.")).toMatchObject({ kind: "ready", counts: { error: 0 }, ignored: 1 });
});

test("what is no plan has no verdict", () => {
  expect(readVerdict({ kind: "not-a-plan" }, [])).toMatchObject({ kind: "no-plan", title: "No action plan here" });
});
