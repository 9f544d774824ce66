import type { Source } from "../book/change";
import type { History, Listener, Step } from "../book/history";
import type { Workbook } from "../book/workbook";
import { setSaved } from "./assign";
import { note, tell } from "./note";
import { opposite } from "./opposite";

const STEPS_KEPT = 100;

/** Calls `listener` after each step with all that it changed. Returns a function that stops it. */
export function watch(workbook: Workbook, listener: Listener): () => void {
  workbook.history.listeners.add(listener);
  return () => workbook.history.listeners.delete(listener);
}

/**
 * Runs `work` as one step: its changes are undone together, and reported together at its end, even if it throws.
 * Within a step that is under way, it is part of that one.
 */
export function inStep<Result>(workbook: Workbook, by: Source, work: () => Result): Result {
  if (workbook.history.step) return work();
  const { step, result } = record(workbook, by, work);
  if (step.inverses.length > 0) keep(workbook.history, step);
  tell(workbook, step);
  return result();
}

/** Undoes the last step; false if there is none. */
export const undo = (workbook: Workbook): boolean => reverse(workbook, workbook.history.done, workbook.history.undone);

/** Repeats the step that was undone last; false if there is none. */
export const redo = (workbook: Workbook): boolean => reverse(workbook, workbook.history.undone, workbook.history.done);

/** Nothing before this can be undone, and the workbook counts as saved: after a file was opened. */
export function forgetHistory(workbook: Workbook): void {
  workbook.history.done.length = 0;
  workbook.history.undone.length = 0;
  setSaved(workbook, true);
}

/** A step in which formulas were calculated and nothing else is part of the one before: it is undone with that one. */
function keep({ done, undone }: History, step: Step): void {
  if (step.changes.length > 0 && step.changes.every(({ kind }) => kind === "calculated")) {
    done.at(-1)?.inverses.push(...step.inverses);
    return;
  }
  done.push(step);
  if (done.length > STEPS_KEPT) done.shift();
  undone.length = 0;
}

function record<Result>(workbook: Workbook, by: Source, work: () => Result): { step: Step; result: () => Result } {
  const step: Step = { by, inverses: [], changes: [] };
  workbook.history.step = step;
  try {
    const result = work();
    return { step, result: () => result };
  } catch (error) {
    return {
      step,
      result: () => {
        throw error;
      },
    };
  } finally {
    workbook.history.step = null;
  }
}

function reverse(workbook: Workbook, from: Step[], to: Step[]): boolean {
  const last = from.pop();
  if (!last) return false;
  const { step, result } = record(workbook, "user", () => {
    // Cells are as they were before the step, and so are formulas that were not calculated then.
    workbook.history.stale = "everything";
    for (const inverse of last.inverses.reverse()) inverse();
    for (const change of last.changes.toReversed()) note(workbook, opposite(change));
    workbook.history.entered = [];
  });
  result();
  to.push(step);
  tell(workbook, step);
  return true;
}
