import type { IRange } from "@univerjs/core";
import type { Font, Workbook } from "../../host/doors/spreadsheet";
import { changeFont } from "../../host/doors/spreadsheet";
import {
  activateSheet,
  activeCellOf,
  addSheet,
  clearCells,
  COLUMNS,
  copySheet,
  deleteCells,
  deleteSheet,
  formatAt,
  insertCells,
  moveSheet,
  redo,
  renameSheet,
  ROWS,
  setVisibility,
  type Sheet,
  undo,
} from "../../host/doors/spreadsheet";
import type { Rectangle } from "../../sheet/rectangle";
import { toRectangle } from "./sheet-view";
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
  "sheet.operation.add-note-popup": ({ refuse }) => {
    refuse("The workbench shows notes, but adds none. In Excel: Review › Notes › New Note.");
  },
  "sheet.operation.insert-hyper-link": ({ refuse }) => {
    refuse("The workbench follows links, but adds none. In Excel: Insert › Link.");
  },

  "sheet.command.clear-selection-format": ({ does, sheet }, { subUnitId }) => {
    does((workbook) => {
      for (const area of sheet(subUnitId).selection) clearCells(workbook, sheet(subUnitId), area, "Formats");
    });
  },
  "sheet.command.clear-selection-all": ({ does, sheet }, { subUnitId }) => {
    does((workbook) => {
      for (const area of sheet(subUnitId).selection) clearCells(workbook, sheet(subUnitId), area, "All");
    });
  },
  "sheet.command.insert-range-move-down": (user, params) => {
    shiftCells(user, params, (workbook, sheet, area) => {
      insertCells(workbook, sheet, area, "Down");
    });
  },
  "sheet.command.insert-range-move-right": (user, params) => {
    shiftCells(user, params, (workbook, sheet, area) => {
      insertCells(workbook, sheet, area, "Right");
    });
  },
  "sheet.command.delete-range-move-up": (user, params) => {
    shiftCells(user, params, (workbook, sheet, area) => {
      deleteCells(workbook, sheet, area, "Up");
    });
  },
  "sheet.command.delete-range-move-left": (user, params) => {
    shiftCells(user, params, (workbook, sheet, area) => {
      deleteCells(workbook, sheet, area, "Left");
    });
  },
  "sheet.command.set-range-bold": (user, params) => {
    toggleFont(user, params, ({ bold }) => ({ bold: !bold }));
  },
  "sheet.command.set-range-italic": (user, params) => {
    toggleFont(user, params, ({ italic }) => ({ italic: !italic }));
  },
  "sheet.command.set-range-underline": (user, params) => {
    toggleFont(user, params, ({ underline }) => ({ underline: underline === "None" ? "Single" : "None" }));
  },
  "sheet.command.set-range-stroke": (user, params) => {
    toggleFont(user, params, ({ strikethrough }) => ({ strikethrough: !strikethrough }));
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

/** Makes room at what is selected, or closes it. */
function shiftCells(
  { does, sheet }: User,
  { subUnitId, range }: CommandParams,
  shift: (workbook: Workbook, sheet: Sheet, area: Rectangle) => void,
): void {
  const target = sheet(subUnitId);
  const area = range ? toRectangle(range) : target.selection[0];
  if (area)
    does((workbook) => {
      shift(workbook, target, area);
    });
}

/** As the active cell says: all that is selected becomes what it is not. */
function toggleFont({ does, sheet }: User, { subUnitId }: CommandParams, toggle: (font: Font) => Partial<Font>): void {
  does((workbook) => {
    const target = sheet(subUnitId);
    const change = toggle(formatAt(target, activeCellOf(target)).font);
    changeFont(workbook, target, target.selection, change);
  });
}

const wholeRows = (range: IRange) => ({ ...toRectangle(range), column: 0, columns: COLUMNS });
const wholeColumns = (range: IRange) => ({ ...toRectangle(range), row: 0, rows: ROWS });
