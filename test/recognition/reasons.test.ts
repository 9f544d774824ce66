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
  [
    "a register of equipment",
    `| Asset tag | Item | Kept by | Date of purchase | Warranty expires |
     | X-7 | Sewing machine | Ada Brook | 2025-02-01 | 2028-02-01 |
     | X-8 | Steam iron | Leo Marsh | 2025-03-01 | 2027-03-01 |`,
    /asset register/,
  ],
  [
    "a register of equipment in German",
    `| Inventarnummer | Bezeichnung | Verantwortlich | Anschaffungsdatum | Garantie bis |
     | 14 | Rollstuhl faltbar | Frau Kern | 2025-02-01 | 2028-02-01 |
     | 15 | Infusionsständer hoch | Herr Lang | 2025-03-01 | 2027-03-01 |`,
    /asset register/,
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
