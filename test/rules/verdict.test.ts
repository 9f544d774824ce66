import { runRules } from "../../src/rules/run-rules";
import { readVerdict, readWorkbookVerdict } from "../../src/rules/verdict";
import { listTemplateTexts } from "../../src/templates/read-back/list-template-texts";
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
  expect(judge(PLAN, "Hired in May.")).toMatchObject({
    kind: "ready-with-waivers",
    title: "Ready to submit, with 1 finding ignored",
    counts: { error: 0 },
  });
});

test("what is no plan has no verdict", () => {
  expect(readVerdict({ kind: "not-a-plan", sheet: "Plan", because: "It is empty.", found: null }, [])).toMatchObject({
    kind: "no-plan",
    title: "No action plan here",
  });
});

test("a rule that is turned off is said", () => {
  const choices = { severities: { "owner-missing": "off" }, ignored: [] } as const;
  const [plan] = plansOf(readDrawing(PLAN).grid);
  const verdict = readVerdict(plan!, runRules(plan!, WORLD, choices), choices);
  expect(verdict.title).toBe("Ready to submit, with 1 rule turned off");
});

test("an example that nobody has touched is still the example", () => {
  const [plan] = plansOf(
    readDrawing(`
    | Action Steps                       | Measures    | Owner   | Deadline   |
    | Hire a part-time math tutor        | 40 families | Bo Lind | 2026-12-01 |`).grid,
  );
  const world = { templateTexts: new Set(["hire a part time math tutor"]) };
  expect(readVerdict(plan!, [], undefined, world)).toMatchObject({ kind: "example", title: "Still the example" });
  expect(readVerdict(plan!, [], undefined, { templateTexts: new Set(["another example"]) }).kind).toBe("ready");
  expect(listTemplateTexts().size).toBeGreaterThan(10);
});

test("a plan without steps has not been started", () => {
  const [plan] = plansOf(
    readDrawing("| Action Steps | Resources | Measures of Implementation (Outputs) | Owner | Deadline |").grid,
  );
  expect(readVerdict(plan!, runRules(plan!, WORLD))).toMatchObject({ kind: "not-started", title: "Not started" });
});

test("a workbook is as ready as the worst of its plans", () => {
  const ready = judge(PLAN.replace("posters   | 200 posters     |         ", "posters | 200 posters | Ana Ruiz"));
  expect(ready.kind).toBe("ready");
  expect(readWorkbookVerdict([ready, judge(PLAN)]).kind).toBe("not-ready");
  expect(readWorkbookVerdict([judge(PLAN, "Hired in May."), ready]).kind).toBe("ready-with-waivers");
  expect(readWorkbookVerdict([])).toMatchObject({ kind: "none", title: "No verdict" });
});

test("where something keeps the check from a verdict, it says what, and no plan of the workbook is ready", () => {
  const [plan] = plansOf(readDrawing(PLAN).grid);
  const obstacle = "“Plan” has formulas that Excel has not calculated.";
  const none = readVerdict(plan!, [], undefined, { obstacle });
  expect(none).toMatchObject({ kind: "none", title: "No verdict", because: obstacle });
  expect(readWorkbookVerdict([readVerdict(plan!, []), none])).toMatchObject({ kind: "none", because: obstacle });
});

test("of a part of a workbook it says no more than that", () => {
  const [plan] = plansOf(readDrawing(PLAN).grid);
  expect(readVerdict(plan!, [], undefined, { isPartial: true }).title).toBe(
    "Ready to submit, as far as this sheet goes",
  );
});
