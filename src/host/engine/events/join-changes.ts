import type { CellsChange, Change } from "../../model/book/change";
import { isSame } from "../../model/places/rectangles";

/** Office.js cuts up a large write; the blocks that follow each other are one change again. */
export function joinChanges(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    const together = last && joinTwo(last, change);
    if (together) result[result.length - 1] = together;
    else result.push(change);
  }
  return result;
}

function joinTwo(a: Change, b: Change): Change | null {
  if ((a.kind !== "cells" && a.kind !== "format") || a.kind !== b.kind || a.sheet !== b.sheet) return null;
  const [first, second] = [a.rectangle, b.rectangle];
  if (first.column !== second.column || first.columns !== second.columns) return null;
  if (isSame(first, second)) return a.kind === "format" ? a : null;
  if (first.row + first.rows !== second.row) return null;
  return {
    kind: a.kind,
    sheet: a.sheet,
    rectangle: { ...first, rows: first.rows + second.rows },
    ...joinFormulas(a, b),
  };
}

function joinFormulas(a: Change, b: Change): Pick<CellsChange, "formulasBefore"> {
  const formulasBefore = [a, b].flatMap((one) => ("formulasBefore" in one ? (one.formulasBefore ?? []) : []));
  return formulasBefore.length > 0 ? { formulasBefore } : {};
}
