import type { CellsChange, Change, FormulaAt } from "../../model/book/change";
import { isSame, joinBelow } from "../../model/places/rectangles";

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
  if (a.kind === "format" && isSame(a.rectangle, b.rectangle)) return a;
  const rectangle = joinBelow(a.rectangle, b.rectangle);
  return rectangle && { kind: a.kind, sheet: a.sheet, rectangle, ...joinFormulas(a, b) };
}

function joinFormulas(a: Change, b: Change): Pick<CellsChange, "formulasBefore"> {
  const formulasBefore = [...formulasOf(a), ...formulasOf(b)];
  return formulasBefore.length > 0 ? { formulasBefore } : {};
}

const formulasOf = (change: Change): readonly FormulaAt[] =>
  ("formulasBefore" in change && change.formulasBefore) || [];
