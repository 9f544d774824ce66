import type { ICellData, Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Sheet, Workbook } from "../../host/doors/spreadsheet";
import { cellAt, HostError, toLocalFormula, writeCells } from "../../host/doors/spreadsheet";
import type { Cell } from "../../sheet/cell";
import { oneCell } from "../../sheet/rectangle";
import { typedText } from "./cell-data";
import type { User } from "./user";

/**
 * What is typed into a cell goes to the model as it was typed: it is the model that makes a date, a percentage or a
 * formula of it. Returns whether a text is another than the one that the edit began with.
 */
export function followTyping(injector: Injector, user: User): (text: string) => boolean {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  let opened = "";

  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const { formula } = cellAt(user.sheet(subUnitId), { row, column: col });
      const edited =
        formula === null ? next(cell) : { ...cell, v: null, f: toLocalFormula(formula, user.workbook.culture) };
      opened = typedText(edited);
      return edited;
    },
  });

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, { subUnitId, row, col, worksheet }) => {
      const text = typedText(typed);
      const [sheet, cell] = [user.sheet(subUnitId), { row, column: col }];
      if (text !== opened) {
        user.does((workbook) => {
          writeTyped(workbook, sheet, cell, text);
        });
      }
      // The model's result is painted already, so nothing is left for Univer to write.
      return (worksheet.getCellRaw(row, col) ?? {}) satisfies ICellData;
    },
  });

  return (text) => text !== opened;
}

/** What the person sees and types is in their own language. */
function writeTyped(workbook: Workbook, sheet: Sheet, cell: Cell, text: string): void {
  try {
    writeCells(workbook, sheet, oneCell(cell), text, { isLocal: true });
  } catch (error) {
    const isFormula = text.startsWith("=") && error instanceof HostError && error.code === "InvalidArgument";
    throw isFormula ? new HostError(error.code, NO_FORMULA) : error;
  }
}

const NO_FORMULA =
  "There is a problem with this formula: look for a missing bracket, quotation mark or argument. " +
  "To enter text that begins with an equals sign, type an apostrophe (') first.";

/** Before those of Univer's own plug-ins. */
const FIRST = 1000;
