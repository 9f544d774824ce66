import { recognize } from "../../src/recognition/recognize";
import { readDrawing } from "../support/drawing";

const rolesOf = (drawing: string) => {
  const plans = recognize(readDrawing(drawing).grid);
  return "kind" in plans
    ? plans.because
    : plans.map(({ headingRow, columns }) => ({ headingRow, roles: columns.map(({ role }) => role) }));
};

test("the action plan template is read below its fields", () => {
  expect(
    rolesOf(`
    | District/School Name | Millbrook Elementary |  |  |  |
    | Strategy | Small-group tutoring |  |  |  |
    |  |  |  |  |  |
    | Action Steps | Resources | Measures of Implementation (Outputs) | Owner | Deadline |
    | Hire a math tutor | Title I funds | Tutor has signed | Ana Ruiz | 2026-12-01 |`),
  ).toEqual([{ headingRow: 3, roles: ["step", "resources", "measure", "owner", "deadline"] }]);
});

test("a sheet of names and numbers is no plan", () => {
  expect(
    rolesOf(`
    | Fruit | Colour |
    | Apple | red    |`),
  ).toMatch(/no row of it has headings/);
});
