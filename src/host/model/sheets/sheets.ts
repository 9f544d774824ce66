import type { Rectangle } from "../../../sheet/rectangle";
import { blankSheet } from "../book/blank-sheet";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { assign, nextId } from "../changes/assign";
import { mayChangeSheets } from "../changes/locks";
import { note } from "../changes/note";
import { adjustFormulas } from "../formulas/adjust-formulas";
import { breakReferences } from "../formulas/table-names";
import { duplicate, HostError, invalid } from "../host-error";
import { findSheet, isSameName } from "../places/find-by-name";
import { mapReferences, writeReference } from "../places/references";
import { setActiveChart } from "./active-chart";

/**
 * Adds an empty sheet, last of all unless `position` says otherwise; it is not shown.
 * documented:
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection (add)
 */
export function addSheet(workbook: Workbook, name?: string, position = workbook.sheets.length): Sheet {
  mayChangeSheets(workbook);
  if (name !== undefined) checkName(workbook, null, name);
  const sheet = blankSheet(name ?? findFreeName(workbook), nextId(workbook));
  placeSheet(workbook, sheet, position);
  return sheet;
}

/** Puts a sheet that is in no workbook yet among the others. */
export function placeSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  assign(workbook, workbook, "sheets", workbook.sheets.toSpliced(position, 0, sheet));
  note(workbook, { kind: "sheet-added", sheet });
}

/** `Sheet4`: the first number that is free. */
export function findFreeName(
  workbook: Workbook,
  base = "Sheet",
  write = (number: number) => `${base}${number}`,
  from = 1,
): string {
  let number = from;
  while (findSheet(workbook, write(number))) number++;
  return write(number);
}

/**
 * documented: https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 * @throws {HostError} InvalidArgument for what is no name, ItemAlreadyExists where another sheet has it
 */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  mayChangeSheets(workbook);
  if (name === sheet.name) return;
  checkName(workbook, sheet, name);
  const before = sheet.name;
  adjustFormulas(workbook, (formula) =>
    mapReferences(formula, (reference) =>
      writeReference(
        reference.sheet !== null && isSameName(reference.sheet, before) ? { ...reference, sheet: name } : reference,
      ),
    ),
  );
  assign(workbook, sheet, "name", name);
  note(workbook, { kind: "sheet-renamed", sheet, before, after: name });
}

function checkName(workbook: Workbook, sheet: Sheet | null, name: string): void {
  const isLegal =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !/^history$/i.test(name);
  if (!isLegal)
    invalid("The name of a sheet has 1 to 31 characters, none of : \\ / ? * [ ], and no apostrophe at either end.");
  if (workbook.sheets.some((other) => other !== sheet && isSameName(other.name, name)))
    duplicate("A resource with the same name or identifier already exists.");
}

const listVisible = ({ sheets }: Workbook): readonly Sheet[] =>
  sheets.filter(({ visibility }) => visibility === "Visible");

/**
 * documented: a very hidden sheet: InvalidOperation:
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
 * @throws {HostError} InvalidOperation for a very hidden sheet, or the last one that is shown
 */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  mayChangeSheets(workbook);
  const isLast = sheet.visibility === "Visible" && listVisible(workbook).length === 1;
  if (isLast || sheet.visibility === "VeryHidden")
    throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
  if (workbook.activeSheet === sheet) activateSheet(workbook, findNeighbour(workbook, sheet));
  adjustFormulas(workbook, (formula) =>
    mapReferences(formula, (reference) =>
      reference.sheet !== null && isSameName(reference.sheet, sheet.name)
        ? `#REF!${reference.text}`
        : writeReference(reference),
    ),
  );
  for (const table of sheet.tables) breakReferences(workbook, sheet, table);
  assign(
    workbook,
    workbook,
    "sheets",
    workbook.sheets.filter((other) => other !== sheet),
  );
  note(workbook, { kind: "sheet-deleted", sheet });
}

/** The visible sheet after this one, else the one before it. */
function findNeighbour(workbook: Workbook, sheet: Sheet): Sheet {
  const at = workbook.sheets.indexOf(sheet);
  const after = workbook.sheets.find((other, index) => index > at && other.visibility === "Visible");
  return after ?? workbook.sheets.findLast((other, index) => index < at && other.visibility === "Visible") ?? sheet;
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  mayChangeSheets(workbook);
  if (position < 0 || position >= workbook.sheets.length) invalid();
  const before = workbook.sheets.indexOf(sheet);
  if (before === position) return;
  assign(workbook, workbook, "sheets", workbook.sheets.toSpliced(before, 1).toSpliced(position, 0, sheet));
  note(workbook, { kind: "sheet-moved", sheet, before, after: position });
}

/** @throws {HostError} InvalidOperation for the last sheet that is shown */
export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Sheet["visibility"]): void {
  mayChangeSheets(workbook);
  const before = sheet.visibility;
  if (before === visibility) return;
  if (before === "Visible" && listVisible(workbook).length === 1)
    throw new HostError("InvalidOperation", "A workbook must have at least one visible worksheet.");
  if (workbook.activeSheet === sheet) activateSheet(workbook, findNeighbour(workbook, sheet));
  assign(workbook, sheet, "visibility", visibility);
  note(workbook, { kind: "sheet-visibility", sheet, before, after: visibility });
}

/** Shows a sheet. A hidden one cannot be shown: that is `setVisibility`'s. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (workbook.activeSheet === sheet) return;
  // assumed: the code for a hidden sheet
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "A hidden worksheet can't be activated.");
  const before = workbook.activeSheet;
  setActiveChart(workbook, null);
  Object.assign(workbook, { activeSheet: sheet });
  note(workbook, { kind: "deactivated", sheet: before });
  note(workbook, { kind: "activated", sheet });
}

/**
 * Selects cells, and shows their sheet. Selecting is no change of the workbook: it is not undone, and works when it is
 * read only.
 */
export function selectCells(workbook: Workbook, sheet: Sheet, areas: readonly Rectangle[]): void {
  activateSheet(workbook, sheet);
  setActiveChart(workbook, null);
  if (JSON.stringify(sheet.selection) === JSON.stringify(areas)) return;
  Object.assign(sheet, { selection: areas });
  note(workbook, { kind: "selection", sheet });
}

/** An id as Excel writes those of formats and comments. */
export const createId = (workbook: Workbook): string =>
  `{${nextId(workbook).toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
