import { recognize } from "../../src/recognition/recognize";
import { formatColumn } from "../../src/sheet/a1";
import { readDrawing } from "../support/drawing";

/**
 * What the columns of a drawn sheet are read as, a plan a line: `"A step, B owner, C deadline"`; or why it is not a
 * plan.
 */
export function readRoles(drawing: string): string {
  const plans = recognize(readDrawing(drawing).grid);
  if ("kind" in plans) return plans.because;
  return plans
    .map(({ columns }) => columns.map(({ column, role }) => `${formatColumn(column)} ${role}`).join(", "))
    .join("\n");
}
