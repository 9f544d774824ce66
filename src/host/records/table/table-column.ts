import type { Rectangle } from "../../../sheet/rectangle";
import { findText, readInteger, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { mapCells } from "../../model/book/cells";
import { findUsed } from "../../model/book/find-used";
import type { Table, TableColumn } from "../../model/book/table";
import { mayDo } from "../../model/changes/locks";
import { writeCells } from "../../model/entries/write";
import { calculateStale } from "../../model/formulas/calculate";
import { HostError, invalid, missing } from "../../model/host-error";
import { uniqueColumn } from "../../model/places/column-names";
import { isSameName } from "../../model/places/find-by-name";
import { findIntersection } from "../../model/places/rectangles";
import { findHeader, findTotals, getBody } from "../../model/places/table-areas";
import { deleteCells, insertCells } from "../../model/sheets/structure";
import { setTable, writeHeadings } from "../../model/tables/tables";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { ColumnTarget, TableTarget } from "../targets";
import { readTable } from "./read-table";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export const tableColumn: HostRecord<"TableColumn"> = {
  name: "TableColumn",
  id: ({ column }) => column,
  properties: {
    Id: { get: ({ column }) => column },
    Index: { get: (target) => readIndex(target) },
    Name: { get: (target) => readTable(target).table.columns[readIndex(target)]?.name, set: rename },
    Values: {
      get(target) {
        calculateStale(target.workbook);
        return mapCells(
          readTable(target).sheet,
          rectangle(target, ({ rectangle: all }) => all),
          ({ value }) => value,
        );
      },
      set: (target, value) =>
        writeCells(
          target.workbook,
          readTable(target).sheet,
          rectangle(target, ({ rectangle: all }) => all),
          value,
        ),
    },
  },
  links: { Filter: (target) => createObject("Filter", target) },
  methods: {
    Delete(target) {
      const { workbook, sheet, table } = readTable(target);
      if (table.columns.length === 1) throw new HostError("InvalidOperation", "A table has at least one column.");
      deleteCells(
        workbook,
        sheet,
        rectangle(target, ({ rectangle: all }) => all),
        "Left",
      );
    },
    GetDataBodyRange: (target) => cells(target, getBody),
    GetHeaderRowRange: (target) => cells(target, findHeader),
    GetRange: (target) => cells(target, ({ rectangle: all }) => all),
    GetTotalRowRange: (target) => cells(target, findTotals),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnCollection: HostRecord<"TableColumnCollection"> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (target) => readTable(target).table.columns.length } },
  items: (target) =>
    readTable(target).table.columns.map(({ id }) => createObject("TableColumn", { ...target, column: id })),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    Add: (target, [index, values, name]) => add(target, readInteger(index, -1), values, findText(name)),
    GetCount: (target) => readTable(target).table.columns.length,
    GetItemAt: (target, [index]) =>
      createObject("TableColumn", {
        ...target,
        column: readTable(target).table.columns[readInteger(index)]?.id ?? missing(),
      }),
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

/** By its id, or by its name. */
function find(target: TableTarget, key: unknown): Instance | null {
  const column = readTable(target).table.columns.find(({ id, name }) =>
    typeof key === "number" ? id === key : isSameName(name, readText(key)),
  );
  return column ? createObject("TableColumn", { ...target, column: column.id }) : null;
}

/** Counted from 0, from the first column of the table. */
export function readIndex(target: ColumnTarget): number {
  const index = readTable(target).table.columns.findIndex(({ id }) => id === target.column);
  return index < 0 ? missing() : index;
}

/** @throws {HostError} ItemNotFound where the table does not show that part */
function rectangle(target: ColumnTarget, part: (table: Table) => Rectangle | null): Rectangle {
  const { table } = readTable(target);
  const whole = part(table);
  return whole ? { ...whole, column: table.rectangle.column + readIndex(target), columns: 1 } : missing();
}

const cells = (target: ColumnTarget, part: (table: Table) => Rectangle | null): Instance =>
  createObject("Range", { sheet: readTable(target).sheet, areas: [rectangle(target, part)] });

function rename(target: ColumnTarget, value: unknown): void {
  const { workbook, sheet, table } = readTable(target);
  const name = readText(value);
  const others = table.columns.filter(({ id }) => id !== target.column);
  if (name === "" || others.some((column) => isSameName(column.name, name))) invalid();
  const renamed = {
    ...table,
    columns: table.columns.map((column) => (column.id === target.column ? { ...column, name } : column)),
  };
  setTable(workbook, sheet, renamed);
  writeHeadings(workbook, sheet, renamed);
}

/**
 * Puts in a column, last of all for -1; what is right of the table moves right.
 * documented: values with or without the heading:
 * https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection (add)
 */
function add(target: TableTarget, at: number, values: unknown, name: string | null): Instance {
  const { workbook, sheet, table } = readTable(target);
  mayDo(sheet, null); // as for resizing
  const index = at < 0 ? table.columns.length : at;
  if (at < -1 || index > table.columns.length) invalid();
  const place = { ...table.rectangle, column: table.rectangle.column + index, columns: 1 };
  const isLast = index === table.columns.length;
  if (
    !isLast ||
    findUsed(sheet, true, place) ||
    sheet.tables.some((other) => other.id !== table.id && findIntersection(other.rectangle, place))
  )
    insertCells(workbook, sheet, place, "Right");
  const given =
    typeof values === "string" || typeof values === "number" || typeof values === "boolean"
      ? Array.from({ length: table.rectangle.rows }, () => [values])
      : (values as unknown[][] | null | undefined);
  const hasHeading = table.showHeaders && given?.length === table.rectangle.rows;
  const added: TableColumn = {
    id: Math.max(...table.columns.map(({ id }) => id)) + 1,
    name: uniqueColumn(table.columns, name ?? (hasHeading ? readHeading(given[0]?.[0]) : "")),
    filter: null,
  };
  const columns = [...table.columns.slice(0, index), added, ...table.columns.slice(index)];
  const wider = { ...table, columns, rectangle: { ...table.rectangle, columns: columns.length } };
  setTable(workbook, sheet, wider);
  writeHeadings(workbook, sheet, wider);
  if (given)
    writeCells(
      workbook,
      sheet,
      { ...getBody(wider), column: place.column, columns: 1 },
      hasHeading ? given.slice(1, 1 + getBody(wider).rows) : given,
    );
  return createObject("TableColumn", { ...target, column: added.id });
}

const readHeading = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
