import type { Plan } from "../../src/plan/plan";
import { recognize } from "../../src/recognition/recognize";
import { readDrawing } from "../support/drawing";

/** The one plan of a drawing. */
export function planIn(drawing: string, sheet = "Action Plan"): Plan {
  const found = recognize(readDrawing(drawing, sheet).grid);
  if ("kind" in found) throw new Error(found.because);
  const [plan] = found;
  if (!plan || found.length > 1) throw new Error(`The drawing has ${found.length} plans.`);
  return plan;
}
