/**
 * The door for a view that shows a workbook as a spreadsheet and lets a person edit it: the page of the workbench is
 * one.
 *
 * A workbook is plain data, to be read but never changed in place. Every function that changes one takes the workbook
 * first, raises the events that an add-in hears, and throws a `HostError` where Excel would refuse. Wrap what a person
 * does in `doAsUser`.
 */

// What there is.
export type { Change } from "../model/book/change";
export type { Comment, Note } from "../model/book/comment";
export type { ConditionalLook } from "../model/book/conditional-format";
export type { Border, Font, Format } from "../model/book/format";
export type { Column, Frozen, Row, Sheet } from "../model/book/sheet";
export type { Table } from "../model/book/table";
export type { Validation, ValidationAlert } from "../model/book/validation";
export type { Workbook } from "../model/book/workbook";
export { HostError } from "../model/host-error";

// Reading.
export { conditionalFormatsAt } from "../calculation/conditional-formats";
export { cellAt, formatAt, storedCells } from "../model/book/cells";
export { findUsed } from "../model/book/find-used";
export { getActiveCell as activeCellOf, COLUMNS, emptyColumn, emptyRow, ROWS } from "../model/book/sheet";
export { findValidation as validationAt } from "../model/entries/validate";
export { describeProblems, type FormulaProblem, listProblems } from "../model/formulas/problems";
export { americanEnglish, britishEnglish, type Culture, type CultureName } from "../model/languages/culture";
export { toLocalFormula } from "../model/languages/local-formula";
export { findPlace } from "../model/places/find-place";
export { bound as bounding, findIntersection, wholeSheet } from "../model/places/rectangles";

// Making, following and taking back.
export { createCalculator } from "../calculation/calculator";
export { createWorkbook } from "../model/book/create-workbook";
export { watch } from "../model/changes/steps";

// Editing, as a person does.
export { clearCells } from "../model/entries/clear";
export { putValues } from "../model/entries/put-values";
export { writeCells } from "../model/entries/write";
export { copySheet } from "../model/sheets/copy-sheet";
export {
  activateSheet,
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  selectCells,
  setVisibility,
} from "../model/sheets/sheets";
export { deleteCells, insertCells } from "../model/sheets/structure";
export { changeFont, freezePanes, hideColumns, hideRows, setHeight, setWidth } from "../user/arrange";
export { doAsUser, redoAsUser as redo, undoAsUser as undo } from "../user/do-as-user";
export { protectAll, setReadOnly } from "../user/protect";
export { readPasted } from "../user/read-pasted";
export { findAlert } from "../user/user";
