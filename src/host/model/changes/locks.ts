import type { Rectangle } from "../../../sheet/rectangle";
import { overlap } from "../../../sheet/rectangle";
import { formatAt, isWholeColumns, storedCells } from "../book/cells";
import type { ProtectionOptions } from "../book/protection";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { HostError } from "../host-error";
import { listCells } from "../places/rectangles";

// documented: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection
const denied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation: the sheet is protected.");

/**
 * @throws {HostError} AccessDenied where the sheet is protected and one of the cells is locked, InvalidOperation where
 * one of them is a PivotTable's
 */
export function mayWrite(sheet: Sheet, rectangle: Rectangle): void {
  // assumed: the code
  const isOfPivot = sheet.pivots.some(
    ({ place, filterPlace, options }) =>
      !options.enableDataValueEditing &&
      (overlap(place, rectangle) || (filterPlace !== null && overlap(filterPlace, rectangle))),
  );
  if (isOfPivot) throw new HostError("InvalidOperation", "This would change a part of a PivotTable report.");
  if (sheet.protection.protected && hasLocked(sheet, rectangle)) throw denied();
}

/** @throws {HostError} AccessDenied where the sheet is protected and whoever protected it did not allow this */
export function mayDo(sheet: Sheet, what: keyof Omit<ProtectionOptions, "selectionMode"> | null): void {
  if (sheet.protection.protected && !(what !== null && sheet.protection.options[what])) throw denied();
}

/** @throws {HostError} AccessDenied where the structure of the workbook is protected */
export function mayChangeSheets({ protection }: Workbook): void {
  if (protection.protected)
    throw new HostError("AccessDenied", "You cannot perform the requested operation: the workbook is protected.");
}

function hasLocked(sheet: Sheet, rectangle: Rectangle): boolean {
  if (isWholeColumns(rectangle) || rectangle.rows * rectangle.columns > 100_000) {
    if (sheet.format.locked) return true;
    for (const { cell } of storedCells(sheet, rectangle)) if (cell.format?.locked) return true;
    return false;
  }
  for (const cell of listCells(rectangle)) if (formatAt(sheet, cell).locked) return true;
  return false;
}
