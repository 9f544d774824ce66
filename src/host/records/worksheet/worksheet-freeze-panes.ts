import { readInteger } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import type { Frozen } from "../../model/book/sheet";
import { COLUMNS, ROWS } from "../../model/book/sheet";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { invalid, missing } from "../../model/host-error";
import { createRange, getRectangle, readRange } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { SheetTarget } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const worksheetFreezePanes: HostRecord<"WorksheetFreezePanes"> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt(target, [frozenRange], { workbook }) {
      const { row, column, rows, columns } = getRectangle(readRange(frozenRange, workbook, target.sheet));
      // assumed: what lies above and left of the range is frozen with it
      freeze(target, {
        rows: row + rows >= ROWS ? 0 : row + rows,
        columns: column + columns >= COLUMNS ? 0 : column + columns,
      });
    },
    FreezeRows: (target, [count]) => freeze(target, { rows: readCount(count, ROWS), columns: 0 }),
    FreezeColumns: (target, [count]) => freeze(target, { rows: 0, columns: readCount(count, COLUMNS) }),
    GetLocation: (target) => locate(target) ?? missing(),
    GetLocationOrNullObject: locate,
    Unfreeze: (target) => freeze(target, { rows: 0, columns: 0 }),
  },
};

function readCount(value: unknown, all: number): number {
  const count = readInteger(value, 1);
  if (count < 1 || count >= all) invalid();
  return count;
}

function freeze({ workbook, sheet }: SheetTarget, frozen: Frozen): void {
  assign(workbook, sheet, "frozen", frozen);
  note(workbook, { kind: "look", sheet });
}

/**
 * documented:
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes (getLocation)
 */
function locate({ sheet }: SheetTarget): Instance | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return createObject(
    "Range",
    createRange(sheet, { row: 0, column: 0, rows: rows || ROWS, columns: columns || COLUMNS }),
  );
}
