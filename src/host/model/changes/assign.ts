import { keepFormulaRow } from "../book/formula-rows";
import type { Row, Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { HostError } from "../host-error";

/**
 * Sets a field of the workbook or of one of its parts: the one way in which the model is changed. Outside of a step it
 * cannot be undone.
 */
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

/** A number that no other id of this workbook has. */
export function nextId(workbook: Workbook): number {
  Object.assign(workbook, { ids: workbook.ids + 1 });
  return workbook.ids;
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
