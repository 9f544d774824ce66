import type { IRange } from "@univerjs/core";
import { redo, undo } from "../../host/model/change";
import { clearCells } from "../../host/model/clear";
import { activateSheet, addSheet, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../host/model/sheets";
import { COLUMNS, ROWS } from "../../host/model/sheet";
import { deleteCells, insertCells } from "../../host/model/structure";
import { rectangleOf } from "./sheet-view";
import type { User } from "./user";

/** What Univer says with a command, where it says it. */
export interface CommandParams {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
  readonly range?: IRange;
}

export type Gesture = (user: User, params: CommandParams) => void;

/** Univer's commands that are done to the model instead; the model then changes the view. */
export const replacedCommands: Readonly<Record<string, Gesture>> = {
  "univer.command.undo": ({ workbook }) => undo(workbook),
  "univer.command.redo": ({ workbook }) => redo(workbook),

  "sheet.command.set-worksheet-activate": ({ does, sheet }, { subUnitId }) => {
    does((workbook) => {
      activateSheet(workbook, sheet(subUnitId));
    });
  },
  "sheet.command.insert-sheet": ({ does }) => {
    does((workbook) => {
      activateSheet(workbook, addSheet(workbook));
    });
  },
  "sheet.command.copy-sheet": ({ does, sheet }, { subUnitId }) => {
    does((workbook) => {
      const original = sheet(subUnitId);
      activateSheet(workbook, copySheet(workbook, original, workbook.sheets.indexOf(original) + 1));
    });
  },
  "sheet.command.remove-sheet": ({ does, sheet }, { subUnitId }) => {
    does((workbook) => {
      deleteSheet(workbook, sheet(subUnitId));
    });
  },
  "sheet.command.set-worksheet-name": ({ does, sheet }, { subUnitId, name = "" }) => {
    does((workbook) => {
      renameSheet(workbook, sheet(subUnitId), name);
    });
  },
  "sheet.command.set-worksheet-order": ({ does, sheet }, { subUnitId, order = 0 }) => {
    does((workbook) => {
      moveSheet(workbook, sheet(subUnitId), order);
    });
  },
  "sheet.command.set-worksheet-hidden": ({ does, sheet }, { subUnitId }) => {
    does((workbook) => {
      setVisibility(workbook, sheet(subUnitId), "Hidden");
    });
  },
  "sheet.command.set-worksheet-show": ({ does, sheet }, { subUnitId }) => {
    does((workbook) => {
      setVisibility(workbook, sheet(subUnitId), "Visible");
      activateSheet(workbook, sheet(subUnitId));
    });
  },

  "sheet.command.clear-selection-content": ({ does, sheet }, { subUnitId }) => {
    does((workbook) => {
      for (const area of sheet(subUnitId).selection) clearCells(workbook, sheet(subUnitId), area, "Contents");
    });
  },
  "sheet.command.insert-row-by-range": ({ does, sheet }, { subUnitId, range }) => {
    does((workbook) => {
      if (range) insertCells(workbook, sheet(subUnitId), wholeRows(range), "Down");
    });
  },
  "sheet.command.insert-col-by-range": ({ does, sheet }, { subUnitId, range }) => {
    does((workbook) => {
      if (range) insertCells(workbook, sheet(subUnitId), wholeColumns(range), "Right");
    });
  },
  "sheet.command.remove-row-by-range": ({ does, sheet }, { subUnitId, range }) => {
    does((workbook) => {
      if (range) deleteCells(workbook, sheet(subUnitId), wholeRows(range), "Up");
    });
  },
  "sheet.command.remove-col-by-range": ({ does, sheet }, { subUnitId, range }) => {
    does((workbook) => {
      if (range) deleteCells(workbook, sheet(subUnitId), wholeColumns(range), "Left");
    });
  },
};

const wholeRows = (range: IRange) => ({ ...rectangleOf(range), column: 0, columns: COLUMNS });
const wholeColumns = (range: IRange) => ({ ...rectangleOf(range), row: 0, rows: ROWS });
