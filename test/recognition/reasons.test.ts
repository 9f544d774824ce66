import { recognize } from "../../src/recognition/recognize";
import { readDrawing } from "../support/drawing";

const reason = (drawing: string): string => {
  const plans = recognize(readDrawing(drawing).grid);
  return "kind" in plans ? plans.because : "a plan";
};

test.each([
  ["an empty sheet", "| |", /empty/],
  [
    "a turned plan",
    "| Action | Order beds | Paint the hall |\n| Owner | Ana | Bo |\n| Deadline | 2026-03-01 | 2026-04-01 |",
    /Transpose/,
  ],
  [
    "a stakeholder list",
    "| Stakeholder | Interest | Influence |\n| Parents | Longer hours | High |",
    /stakeholder list/,
  ],
  [
    "a backlog",
    "| User story | Story points | Sprint | Assignee |\n| As a parent I want a menu | 3 | 4 | Lee |",
    /backlog/,
  ],
  ["a blank log", "| No. | Action | Owner | Due date |\n| 1 | | | |\n| 2 | | | |", /no row yet/],
  ["nothing of the kind", "| Fruit | Colour |\n| Apple | red |", /no row of it has headings/],
  [
    "a logic model",
    `| Problem Statement(s) | Strategies | Resources | Measures of Implementation | Measures of Change | Goals |
     | Low scores | Tutoring | Funds | 20 sessions | Scores rise | All read |`,
    /Logic Model/,
  ],
])("%s is not taken for a plan, and says why", (_, drawing, because) => {
  expect(reason(drawing)).toMatch(because);
});
