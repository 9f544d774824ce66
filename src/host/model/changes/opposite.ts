import type { Change } from "../book/change";

/** What others see when a change is undone: `inserted` becomes `deleted`. */
export function opposite(change: Change): Change {
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
    case "chart-added":
      return { ...change, kind: "chart-deleted" };
    case "chart-deleted":
      return { ...change, kind: "chart-added" };
    case "table":
      return { ...change, table: change.before, before: change.table };
    case "sheet-renamed":
    case "sheet-visibility":
      return { ...change, before: change.after, after: change.before };
    case "sheet-moved":
      return { ...change, before: change.after, after: change.before };
    default:
      return change;
  }
}

const OPPOSITE_SHIFT = { Down: "Up", Up: "Down", Left: "Right", Right: "Left" } as const;
