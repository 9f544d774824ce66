import { formatRectangle } from "../../src/sheet/a1";
import { findIsoDay } from "../../src/sheet/serial-date";
import { actionPlan } from "../../src/templates/catalogue/action-plan";
import { actionPlanningTable } from "../../src/templates/catalogue/action-planning-table";
import { layOutTemplate } from "../../src/templates/lay-out-template";
import { readDrawing } from "../support/drawing";
import { draftAsGrid } from "./draft-as-grid";

const today = findIsoDay("2026-11-22") ?? 0;

test("an Action Plan has its fields, its questions and its headings where the eye expects them", () => {
  const drawn = draftAsGrid(layOutTemplate(actionPlan, { today })).values.slice(0, 8);
  expect(drawn).toEqual(
    readDrawing(`
      | Action Plan           | | | | |
      | District/School Name: | | | Today’s Date: | 2026-11-22 |
      | Strategy:             | | | | |
      |                       | | | Fully operational: | |
      |                       | | | | |
      | What steps must be taken to implement our strategy? \
      | What specific supports are needed to implement this action step? \
      | How will readers of the plan know the action step or strategy is fully realized or carried out? \
      | Who is most closely responsible and accountable for taking each action step? \
      | By when will the step be completed? |
      | Action Steps | Resources | Measures of Implementation (Outputs) | Owner | Deadline |
      | | | | | |`).grid.values,
  );
});

test("the group headings of an Action Planning Table stand right above its headings", () => {
  const draft = layOutTemplate(actionPlanningTable, { today });
  expect(draftAsGrid(draft).values.slice(5, 7)).toEqual(
    readDrawing(`
      |             |         |         | Resources and Support | | | Communication Plan | | | |
      | Action Step | By Whom | By When | Available | Needed | Potential Barriers or Resistance \
      | Communication By Whom | Target Audience | How often | Key Performance Indicators (KPIs) |`).grid.values,
  );
  expect(draft.tables.map(({ rectangle }) => formatRectangle(rectangle))).toEqual(["A7:J19"]);
});

test("an optional column is there only when it is asked for", () => {
  const headings = (extras: readonly ("depends-on" | "status")[]) =>
    draftAsGrid(layOutTemplate(actionPlan, { today, extras })).values[6]?.slice(4);
  expect(headings([])).toEqual(["Deadline"]);
  expect(headings(["depends-on"])).toEqual(["Deadline", "Depends on"]);
});

test("the example's days are counted from today", () => {
  const { values } = draftAsGrid(layOutTemplate(actionPlan, { today, withExample: true }));
  expect(values[7]?.[4]).toBe(findIsoDay("2026-12-06"));
});

test("the last deadline is the day the strategy is fully operational", () => {
  const draft = layOutTemplate(actionPlan, { today });
  expect(
    draft.cells.flatMap(({ contents }) => contents.flat()).filter((content) => typeof content === "object"),
  ).toEqual([{ formula: '=IF(COUNT(E8:E1007)=0,"",MAX(E8:E1007))' }]);
});
