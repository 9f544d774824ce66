import type { Change } from "../book/change";
import type { Step } from "../book/history";
import type { Workbook } from "../book/workbook";
import { markStale } from "./mark-stale";

/** Notes what happened; the listeners hear of it at the end of the step. */
export function note(workbook: Workbook, change: Change): void {
  if (workbook.history.step) workbook.history.step.changes.push(change);
  else tell(workbook, { by: "user", inverses: [], changes: [change] });
  markStale(workbook, change);
}

/** Tells everyone who listens about a step. */
export function tell(workbook: Workbook, step: Step): void {
  if (step.changes.length === 0) return;
  for (const listener of workbook.history.listeners) listener(step.changes, step.by);
}
