import { recognize } from "../../src/recognition/recognize";
import { formatRectangle } from "../../src/sheet/a1";
import { findIsoDay } from "../../src/sheet/serial-date";
import { actionPlan } from "../../src/templates/catalogue/action-plan";
import { actionPlanningTable } from "../../src/templates/catalogue/action-planning-table";
import { layOutTemplate } from "../../src/templates/layout/lay-out-template";
import { findExampleTitle } from "../../src/templates/read-back/find-example-cells";
import { readDrawing } from "../support/drawing";
import { draftAsGrid } from "./draft-as-grid";

const today = findIsoDay("2026-11-22") ?? 0;

test("an Action Plan has its fields, its questions and its headings where the eye expects them", () => {
  const drawn = draftAsGrid(layOutTemplate(actionPlan, { today })).values.slice(0, 8);
  expect(drawn).toEqual(
    readDrawing(`
      | Action Plan           | | | | | |
      | District/School Name: | | | Today’s Date: | 2026-11-22 | |
      | Strategy:             | | | | | |
      |                       | | | Fully operational: | | |
      |                       | | | | | |
      | What steps must be taken to implement our strategy? \
      | What specific supports are needed to implement this action step? \
      | How will readers of the plan know the action step or strategy is fully realized or carried out? \
      | Who is most closely responsible and accountable for taking each action step? \
      | By when will the step be completed? | How far is this step? |
      | Action Steps | Resources | Measures of Implementation (Outputs) | Owner | Deadline | Status |
      | | | | | | |`).grid.values,
  );
});

test("the group headings of an Action Planning Table stand right above its headings", () => {
  const draft = layOutTemplate(actionPlanningTable, { today });
  expect(draftAsGrid(draft).values.slice(5, 7)).toEqual(
    readDrawing(`
      |             |         |         | Resources and Support | | | Communication Plan | | | | |
      | Action Step | By Whom | By When | Available | Needed | Potential Barriers or Resistance \
      | Communication By Whom | Target Audience | How often | Key Performance Indicators (KPIs) \
      | Status |`).grid.values,
  );
  expect(draft.tables.map(({ rectangle }) => formatRectangle(rectangle))).toEqual(["A7:K19"]);
});

test("an optional column is there when it is asked for, and the status unless it is not", () => {
  const headings = (extras?: readonly ("depends-on" | "status")[]) =>
    draftAsGrid(layOutTemplate(actionPlan, { today, ...(extras && { extras }) })).values[6]?.slice(4);
  expect(headings()).toEqual(["Deadline", "Status"]);
  expect(headings([])).toEqual(["Deadline"]);
  expect(headings(["depends-on"])).toEqual(["Deadline", "Depends on"]);
});

test("the example's days are counted from today", () => {
  const { values } = draftAsGrid(layOutTemplate(actionPlan, { today, withExample: true }));
  expect(values[7]?.slice(4)).toEqual([findIsoDay("2026-12-06"), "Done"]);
});

test("the last deadline is the day the strategy is fully operational", () => {
  const draft = layOutTemplate(actionPlan, { today });
  expect(
    draft.cells.flatMap(({ contents }) => contents.flat()).filter((content) => typeof content === "object"),
  ).toEqual([{ formula: '=IF(COUNT(E8:E1007)=0,"",MAX(E8:E1007))' }]);
});

test("what the plan is called is its title and its sheet's name; what is typed first wins over the example", () => {
  const named = layOutTemplate(actionPlan, {
    today,
    withExample: true,
    title: "Attendance & tardiness",
    fields: { "plan-name": "Lakeside School", "plan-date": today + 1 },
  });
  const { values } = draftAsGrid(named);
  expect([named.name, values[0]?.[0], values[1]?.[1], values[1]?.[4]]).toEqual([
    "Attendance & tardiness",
    "Attendance & tardiness",
    "Lakeside School",
    today + 1,
  ]);
  expect(values[2]?.[1]).toContain("Coach all grade 3–5 teachers");
  expect(named.print.header).toBe("Attendance && tardiness");
  expect(named.print.signature).toMatch(/^Prepared by _+ {2}Date _+$/);
});

test("the example has a title of its own, which goes with it", () => {
  const grid = draftAsGrid(layOutTemplate(actionPlan, { today, withExample: true }));
  const plans = recognize(grid);
  if ("kind" in plans || !plans[0]) throw new Error("The example was not recognised as a plan.");
  expect(grid.values[0]?.[0]).toBe("Small-group reading, grades 3–5");
  expect(findExampleTitle(grid, plans[0])).toEqual({ cell: { row: 0, column: 0 }, title: "Action Plan" });
});
