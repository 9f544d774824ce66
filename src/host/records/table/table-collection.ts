import { findText, readBoolean, readInteger } from "../../engine/arguments";
import { WORKBOOK } from "../../engine/events/event-entry";
import type { Instance } from "../../engine/host-type";
import { EVENT } from "../../engine/protocol";
import type { Table } from "../../model/book/table";
import type { Workbook } from "../../model/book/workbook";
import { missing } from "../../model/host-error";
import { findTable } from "../../model/places/find-by-name";
import { addTable } from "../../model/tables/tables";
import { getRectangle, readRange } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { TablesTarget } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tableCollection: HostRecord<"TableCollection"> = {
  name: "TableCollection",
  events: { Added: EVENT.tableAdded, Deleted: EVENT.tableDeleted, DataChanged: EVENT.tableChanged },
  eventTarget: ({ sheet }) => sheet?.id ?? WORKBOOK,
  properties: { Count: { get: (target) => listTables(target).length } },
  items: (target) => listTables(target).map(({ id }) => createObject("Table", { workbook: target.workbook, id })),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    Add({ workbook, sheet }, [address, hasHeaders]) {
      // documented: an address without a sheet means the active one:
      // https://learn.microsoft.com/javascript/api/excel/excel.tablecollection (add)
      const range = readRange(address, workbook, sheet ?? workbook.activeSheet);
      return createObject("Table", {
        workbook,
        id: addTable(workbook, range.sheet, getRectangle(range), readBoolean(hasHeaders)).id,
      });
    },
    GetCount: (target) => listTables(target).length,
    GetItemAt: (target, [index]) =>
      createObject("Table", { workbook: target.workbook, id: listTables(target)[readInteger(index)]?.id ?? missing() }),
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export const tableScopedCollection: HostRecord<"TableScopedCollection"> = {
  name: "TableScopedCollection",
  items: ({ workbook, tables }) => tables.map(({ id }) => createObject("Table", { workbook, id })),
  item: (target, key) => findScoped(target, key) ?? missing(),
  methods: {
    GetCount: ({ tables }) => tables.length,
    GetFirst: ({ workbook, tables }) => createObject("Table", { workbook, id: tables[0]?.id ?? missing() }),
    GetItemOrNullObject: (target, [key]) => findScoped(target, key),
  },
};

const listTables = ({ workbook, sheet }: TablesTarget): readonly Table[] =>
  sheet?.tables ?? workbook.sheets.flatMap(({ tables }) => tables);

function find({ workbook, sheet }: TablesTarget, key: unknown): Instance | null {
  const found = findTable(workbook, findText(typeof key === "number" ? String(key) : key) ?? "");
  return found && (sheet === null || found.sheet === sheet)
    ? createObject("Table", { workbook, id: found.table.id })
    : null;
}

function findScoped(
  { workbook, tables }: { readonly workbook: Workbook; readonly tables: readonly Table[] },
  key: unknown,
): Instance | null {
  const found = findTable(workbook, findText(key) ?? "");
  return found && tables.some(({ id }) => id === found.table.id)
    ? createObject("Table", { workbook, id: found.table.id })
    : null;
}
