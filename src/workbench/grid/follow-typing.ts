import type { ICellData, Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { cellAt, writeCells } from "../../host/doors/spreadsheet";
import { oneCell } from "../../sheet/rectangle";
import { typedText } from "./cell-data";
import type { User } from "./user";

/**
 * What is typed into a cell goes to the model as it was typed: it is the model that makes a date, a percentage or a
 * formula of it.
 */
export function followTyping(injector: Injector, user: User): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  let opened = "";

  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const { formula } = cellAt(user.sheet(subUnitId), { row, column: col });
      const edited = formula === null ? next(cell) : { ...cell, v: null, f: formula };
      opened = typedText(edited);
      return edited;
    },
  });

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, { subUnitId, row, col, worksheet }) => {
      const text = typedText(typed);
      const [sheet, cell] = [user.sheet(subUnitId), { row, column: col }];
      if (text !== opened && user.mayType(sheet, cell, text)) {
        user.does((workbook) => {
          writeCells(workbook, sheet, oneCell(cell), text);
        });
      }
      // The model's result is painted already, so nothing is left for Univer to write.
      return (worksheet.getCellRaw(row, col) ?? {}) satisfies ICellData;
    },
  });
}

/** Before those of Univer's own plug-ins. */
const FIRST = 1000;
