import type { Cell } from "../../sheet/cell";
import type { Rectangle } from "../../sheet/rectangle";
import { oneCell } from "../../sheet/rectangle";
import { formatAt } from "../model/book/cells";
import type { Sheet } from "../model/book/sheet";
import { COLUMNS, ROWS } from "../model/book/sheet";
import type { ValidationAlert } from "../model/book/validation";
import type { Workbook } from "../model/book/workbook";
import { assign } from "../model/changes/assign";
import { note } from "../model/changes/note";
import { forgetHistory } from "../model/changes/steps";
import { clearCells } from "../model/entries/clear";
import { readEntry } from "../model/entries/entry";
import { findValidation, isValid } from "../model/entries/validate";
import { readContext, writeCells } from "../model/entries/write";
import { invalid } from "../model/host-error";
import { splitAreas } from "../model/places/address";
import { findPlace } from "../model/places/find-place";
import type { Place } from "../model/places/place";
import { selectCells } from "../model/sheets/sheets";
import { deleteCells, insertCells } from "../model/sheets/structure";
import { doAsUser, redoAsUser, undoAsUser } from "./do-as-user";
import { readPasted } from "./read-pasted";

/**
 * A person at the keyboard. Each action is one step, which can be undone; add-ins hear of it as of any other edit.
 * @example
 * host.user.type("B4", "3/2/2026"); // B4 holds a date
 * host.user.undo(); // true, and B4 is empty again
 */
export interface User {
  /**
   * Types into a cell and presses Enter; `at` is an address such as `"B4"` (of the sheet that is shown) or `"Plan!B4"`.
   * Returns the alert that Excel would show instead of accepting the entry; null if it was accepted.
   * @throws {HostError} AccessDenied on a locked cell of a protected sheet
   */
  readonly type: (at: string, text: string) => ValidationAlert | null;
  /**
   * Pastes text from another program: tabs between cells, line breaks between rows, cells that contain either in
   * quotes. As in Excel, a validation does not stop it.
   */
  readonly paste: (at: string, text: string) => void;
  /** Presses Delete: contents are cleared, formats stay. */
  readonly clear: (at: string) => void;
  /** Selects cells: `"B4:D9"`, or several areas with commas between them. */
  readonly select: (at: string) => void;
  /**
   * Clicks into a cell, at a distance in points from its left and upper edge: it is selected, and `onSingleClicked` is
   * heard.
   */
  readonly click: (at: string, offsetX?: number, offsetY?: number) => void;
  /** Comes back to this workbook from another one, or from another program. */
  readonly activate: () => void;
  readonly setAutoSave: (on: boolean) => void;
  /** By number as Excel shows them: `insertRows(3)` makes room above row 3. */
  readonly insertRows: (row: number, count?: number) => void;
  readonly deleteRows: (row: number, count?: number) => void;
  /** Presses Ctrl+Z; false if there is nothing to undo. */
  readonly undo: () => boolean;
  /** Presses Ctrl+Y; false if there is nothing to repeat. */
  readonly redo: () => boolean;
  /** Nothing before this can be undone, as after a file was opened. */
  readonly forget: () => void;
}

export function createUser(workbook: Workbook): User {
  const step = <Result>(work: () => Result): Result => doAsUser(workbook, work);
  const rows = (row: number, count: number): Rectangle => ({ row: row - 1, column: 0, rows: count, columns: COLUMNS });
  return {
    type: (at, text) => step(() => typeInto(workbook, placeAt(workbook, at), text)),
    paste(at, text) {
      const { sheet, rectangle } = placeAt(workbook, at);
      const table = readPasted(text);
      const columns = table[0]?.length ?? 0;
      step(() =>
        writeCells(
          workbook,
          sheet,
          { row: rectangle.row, column: rectangle.column, rows: table.length, columns },
          table,
          { isLocal: true },
        ),
      );
    },
    clear(at) {
      const { sheet, rectangle } = placeAt(workbook, at);
      step(() => clearCells(workbook, sheet, rectangle, "Contents"));
    },
    select(at) {
      const places = splitAreas(at).map((area) => placeAt(workbook, area));
      step(() =>
        selectCells(
          workbook,
          places[0]?.sheet ?? workbook.activeSheet,
          places.map(({ rectangle }) => rectangle),
        ),
      );
    },
    click(at, offsetX = 0, offsetY = 0) {
      const { sheet, rectangle } = placeAt(workbook, at);
      step(() => {
        selectCells(workbook, sheet, [rectangle]);
        note(workbook, { kind: "clicked", sheet, rectangle, offsetX, offsetY });
      });
    },
    activate: () => step(() => note(workbook, { kind: "workbook-activated" })),
    setAutoSave: (on) =>
      step(() => {
        assign(workbook, workbook, "autoSave", on);
        note(workbook, { kind: "auto-save" });
      }),
    insertRows: (row, count = 1) => step(() => insertCells(workbook, workbook.activeSheet, rows(row, count), "Down")),
    deleteRows: (row, count = 1) =>
      step(() => deleteCells(workbook, workbook.activeSheet, rows(row, Math.min(count, ROWS - row + 1)), "Up")),
    undo: () => undoAsUser(workbook),
    redo: () => redoAsUser(workbook),
    forget: () => forgetHistory(workbook),
  };
}

function placeAt(workbook: Workbook, address: string): Place {
  const place = findPlace(workbook, workbook.activeSheet, address);
  if (!place) invalid(`"${address}" is not an address of cells.`);
  return place;
}

function typeInto(workbook: Workbook, { sheet, rectangle }: Place, text: string): ValidationAlert | null {
  const refusal = findRefusal(workbook, sheet, rectangle, text);
  if (refusal) return refusal;
  writeCells(workbook, sheet, oneCell(rectangle), text, { isLocal: true });
  return null;
}

/** The alert that stops an entry. */
function findRefusal(workbook: Workbook, sheet: Sheet, cell: Cell, text: string): ValidationAlert | null {
  const alert = findAlert(workbook, sheet, cell, text);
  return alert?.style === "Stop" ? alert : null;
}

/**
 * What Excel puts up when this is typed into a cell; formulas are let through, as what they come to is only known
 * later.
 */
export function findAlert(workbook: Workbook, sheet: Sheet, cell: Cell, text: string): ValidationAlert | null {
  const validation = findValidation(sheet, cell);
  if (!validation || text === "") return null;
  const { value, formula } = readEntry(text, formatAt(sheet, cell), readContext(workbook, sheet, true));
  const { errorAlert } = validation;
  return errorAlert.showAlert && formula === null && !isValid(workbook, sheet, cell, value, validation)
    ? errorAlert
    : null;
}
