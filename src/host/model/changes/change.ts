import type { Cell, CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { keepFormulaRow } from "../book/formula-rows";
import type { Listener, Step } from "../book/history";
import type { Row, Sheet } from "../book/sheet";
import type { Table } from "../book/table";
import type { Workbook } from "../book/workbook";
import { HostError } from "../host-error";

/** Who did it: a person at the keyboard, the add-in, or a co-author elsewhere. */
export type Source = "user" | "add-in" | "co-author";

/** Something that happened to a workbook. */
export type Change =
  | CellsChange
  | {
      readonly kind: "format" | "hidden-rows";
      readonly sheet: Sheet;
      readonly rectangle: Rectangle;
      readonly hidden?: boolean;
    }
  | {
      readonly kind: "inserted" | "deleted";
      readonly sheet: Sheet;
      readonly rectangle: Rectangle;
      readonly shift: Shift;
    }
  | {
      readonly kind: "sorted";
      readonly sheet: Sheet;
      readonly rectangle: Rectangle;
      readonly orientation: "rows" | "columns";
    }
  | { readonly kind: "calculated"; readonly sheet: Sheet; readonly rectangle: Rectangle }
  | { readonly kind: SheetChangeKind; readonly sheet: Sheet }
  | {
      readonly kind: "sheet-renamed" | "sheet-visibility";
      readonly sheet: Sheet;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "sheet-moved"; readonly sheet: Sheet; readonly before: number; readonly after: number }
  | { readonly kind: "table-added" | "table-deleted" | "table"; readonly sheet: Sheet; readonly table: Table }
  | {
      readonly kind: "comment-added" | "comment-deleted" | "comment";
      readonly sheet: Sheet;
      readonly commentId: string;
      readonly replyId?: string;
      readonly what?: string;
    }
  | {
      readonly kind: "clicked";
      readonly sheet: Sheet;
      readonly rectangle: Rectangle;
      readonly offsetX: number;
      readonly offsetY: number;
    }
  | { readonly kind: "workbook" | "settings" | "workbook-activated" | "auto-save" };

export interface FormulaAt extends Cell {
  readonly formula: string;
}

export interface CellsChange {
  readonly kind: "cells";
  readonly sheet: Sheet;
  readonly rectangle: Rectangle;
  /** Of a single cell that was edited. */
  readonly before?: CellValue;
  readonly after?: CellValue;
  /** The formulas that stood there and are others now, or none. */
  readonly formulasBefore?: readonly FormulaAt[];
}

export type SheetChangeKind =
  | "sheet-added"
  | "sheet-deleted"
  | "activated"
  | "deactivated"
  | "selection"
  | "protection"
  /** Widths, heights, tab colour, gridlines, panes, page layout, merges. */
  | "look"
  | "names"
  | "conditional-formats"
  | "validations"
  | "filter";

/** Which way the other cells moved to make room or to close the gap. */
export type Shift = "Down" | "Right" | "Up" | "Left";

const STEPS_KEPT = 100;

/** Calls `listener` after each step with all that it changed; gives back what ends that. */
export function watch(workbook: Workbook, listener: Listener): () => void {
  workbook.history.listeners.add(listener);
  return () => workbook.history.listeners.delete(listener);
}

/**
 * Runs `work` as one step: what it changes is undone together, and told together once it is over (even when it throws).
 * Within a step that is under way, it is part of that one.
 */
export function inStep<Result>(workbook: Workbook, by: Source, work: () => Result): Result {
  if (workbook.history.step) return work();
  const { step, result } = record(workbook, by, work);
  if (step.inverses.length > 0) {
    workbook.history.done.push(step);
    if (workbook.history.done.length > STEPS_KEPT) workbook.history.done.shift();
    workbook.history.undone.length = 0;
  }
  tell(workbook, step);
  return result();
}

/** Takes the last step back; false when there is none. */
export const undo = (workbook: Workbook): boolean => reverse(workbook, workbook.history.done, workbook.history.undone);

/** Does again what was last undone; false when there is nothing. */
export const redo = (workbook: Workbook): boolean => reverse(workbook, workbook.history.undone, workbook.history.done);

/** Nothing before this can be undone, and the workbook counts as saved: after a file was opened. */
export function forgetHistory(workbook: Workbook): void {
  workbook.history.done.length = 0;
  workbook.history.undone.length = 0;
  setSaved(workbook, true);
}

/** Sets a field of the workbook or of one of its parts: the one way in which the model is changed. Outside of a step it cannot be undone. */
export function assign<Part extends object, Key extends keyof Part>(
  workbook: Workbook,
  part: Part,
  key: Key,
  value: Part[Key],
): void {
  const before = part[key];
  if (Object.is(before, value)) return;
  mayChange(workbook);
  part[key] = value;
  workbook.history.step?.inverses.push(() => assign(workbook, part, key, before));
}

/** Replaces rows of a sheet; undefined for a row that holds and shows nothing. */
export function putRows(workbook: Workbook, sheet: Sheet, rows: Iterable<readonly [number, Row | undefined]>): void {
  mayChange(workbook);
  const map = sheet.rows as Map<number, Row>;
  const before: [number, Row | undefined][] = [];
  for (const [index, row] of rows) {
    before.push([index, map.get(index)]);
    if (row) map.set(index, row);
    else map.delete(index);
    keepFormulaRow(map, index, row);
  }
  workbook.history.step?.inverses.push(() => putRows(workbook, sheet, before));
}

/** Notes what happened, to be told at the end of the step. */
export function note(workbook: Workbook, change: Change): void {
  if (workbook.history.step) workbook.history.step.changes.push(change);
  else tell(workbook, { by: "user", inverses: [], changes: [change] });
  if (change.kind === "cells") markStale(workbook, change);
  if (change.kind === "inserted" || change.kind === "deleted" || change.kind === "names")
    workbook.history.stale = "everything";
}

/** A number that no other id of this workbook has. */
export function nextId(workbook: Workbook): number {
  Object.assign(workbook, { ids: workbook.ids + 1 });
  return workbook.ids;
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
    for (const inverse of last.inverses.reverse()) inverse();
    for (const change of last.changes.toReversed()) note(workbook, opposite(change));
  });
  result();
  to.push(step);
  tell(workbook, step);
  return true;
}

function tell(workbook: Workbook, step: Step): void {
  if (step.changes.length === 0) return;
  for (const listener of workbook.history.listeners) listener(step.changes, step.by);
}

/** Says that the workbook is as its file is, or that it is not. Nothing that can be undone. */
export function setSaved(workbook: Workbook, saved: boolean): void {
  Object.assign(workbook, { saved });
}

function mayChange(workbook: Workbook): void {
  // documented: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  if (workbook.readOnly)
    throw new HostError(
      "AccessDenied",
      "You cannot perform the requested operation: the workbook is open for reading only.",
    );
  if (workbook.saved) setSaved(workbook, false);
}

function markStale({ history }: Workbook, { sheet, rectangle }: CellsChange): void {
  if (history.stale !== "everything") history.stale.push({ sheet, rectangle });
}

const OPPOSITE_SHIFT = { Down: "Up", Up: "Down", Left: "Right", Right: "Left" } as const;

/** What the others see when a change is taken back. */
function opposite(change: Change): Change {
  switch (change.kind) {
    case "cells":
      return { kind: "cells", sheet: change.sheet, rectangle: change.rectangle };
    case "inserted":
      return { ...change, kind: "deleted", shift: OPPOSITE_SHIFT[change.shift] };
    case "deleted":
      return { ...change, kind: "inserted", shift: OPPOSITE_SHIFT[change.shift] };
    case "sheet-added":
      return { ...change, kind: "sheet-deleted" };
    case "sheet-deleted":
      return { ...change, kind: "sheet-added" };
    case "table-added":
      return { ...change, kind: "table-deleted" };
    case "table-deleted":
      return { ...change, kind: "table-added" };
    case "sheet-renamed":
    case "sheet-visibility":
      return { ...change, before: change.after, after: change.before };
    case "sheet-moved":
      return { ...change, before: change.after, after: change.before };
    default:
      return change;
  }
}
