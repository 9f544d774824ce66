import type { Rectangle } from "../../../sheet/rectangle";
import { readInteger } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { mapCells } from "../../model/book/cells";
import { findUsed } from "../../model/book/find-used";
import { clearCells } from "../../model/entries/clear";
import { writeCells } from "../../model/entries/write";
import { calculateStale } from "../../model/formulas/calculate";
import { invalid, missing } from "../../model/host-error";
import { getBody } from "../../model/places/table-areas";
import { deleteCells } from "../../model/sheets/structure";
import { insertTableRows } from "../../model/tables/table-shape";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { RowTarget, TableTarget } from "../targets";
import { readTable } from "./read-table";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export const tableRow: HostRecord<"TableRow"> = {
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get(target) {
        calculateStale(target.workbook);
        return mapCells(readTable(target).sheet, readRow(target), ({ value }) => value);
      },
      set: (target, value) => writeCells(target.workbook, readTable(target).sheet, readRow(target), value),
    },
  },
  methods: {
    Delete: (target) => remove(target),
    GetRange: (target) => createObject("Range", { sheet: readTable(target).sheet, areas: [readRow(target)] }),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const tableRowCollection: HostRecord<"TableRowCollection"> = {
  name: "TableRowCollection",
  properties: { Count: { get: (target) => count(target) } },
  items: (target) =>
    Array.from({ length: count(target) }, (_, index) => createObject("TableRow", { ...target, index })),
  methods: {
    Add: (target, [index, values]) => add(target, readInteger(index, -1), values),
    GetCount: (target) => count(target),
    GetItemAt: (target, [index]) => createObject("TableRow", { ...target, index: inside(target, readInteger(index)) }),
  },
};

/** A table that was made without any rows has one, which is empty. */
const count = (target: TableTarget): number => getBody(readTable(target).table).rows;

function inside(target: TableTarget, index: number): number {
  if (index < 0 || index >= count(target)) missing();
  return index;
}

const readRow = (target: RowTarget): Rectangle => {
  const body = getBody(readTable(target).table);
  return { ...body, row: body.row + inside(target, target.index), rows: 1 };
};

/** A table keeps one row: deleting the last empties it. */
function remove(target: RowTarget): void {
  const { workbook, sheet } = readTable(target);
  const row = readRow(target);
  if (count(target) === 1) clearCells(workbook, sheet, row, "Contents");
  else deleteCells(workbook, sheet, row, "Up");
}

/**
 * Puts in rows, last of all for -1 or null; what is below the table moves down.
 * documented:
 * https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection (add)
 */
function add(target: TableTarget, at: number, values: unknown): Instance {
  const { workbook, sheet, table } = readTable(target);
  const body = getBody(table);
  if (at < -1) invalid();
  const index = at < 0 ? body.rows : at;
  const isTable = Array.isArray(values);
  const rows = isTable ? (values as readonly unknown[]).length : 1;
  if (
    isTable &&
    (rows === 0 || !(values as readonly unknown[]).every((row) => Array.isArray(row) && row.length === body.columns))
  )
    invalid();
  // assumed: the one empty row of a new table is filled before any is added
  const isBlank = at < 0 && body.rows === 1 && findUsed(sheet, true, body) === null;
  const added = rows - (isBlank ? 1 : 0);
  const inserted = added > 0 ? insertTableRows({ workbook, sheet, table }, index, added) : body;
  const place = isBlank ? { ...body, rows } : inserted;
  if (values !== null && values !== undefined) writeCells(workbook, sheet, place, values);
  return createObject("TableRow", { ...target, index: place.row - body.row });
}
