import type { Rectangle } from "../../../sheet/rectangle";
import { readBoolean, readText } from "../../engine/arguments";
import type { Instance, Property } from "../../engine/host-type";
import { EVENT } from "../../engine/protocol";
import type { Table } from "../../model/book/table";
import type { Workbook } from "../../model/book/workbook";
import { assign } from "../../model/changes/assign";
import { mayDo } from "../../model/changes/locks";
import { clearCells } from "../../model/entries/clear";
import { breakReferences, replaceReferences } from "../../model/formulas/table-names";
import { HostError, invalid, missing } from "../../model/host-error";
import { findHeader, findTotals, getBody } from "../../model/places/table-areas";
import { deleteCells } from "../../model/sheets/structure";
import { clearFilters, reapplyFilters } from "../../model/tables/filters";
import { resizeTable, showHeaders, showTotals } from "../../model/tables/table-shape";
import { forgetTable, renameTable, setTable } from "../../model/tables/tables";
import { getRectangle, readRange } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { TableTarget } from "../targets";
import { findStyle } from "../workbook/named-styles";
import { readTable } from "./read-table";

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export const table: HostRecord<"Table"> = {
  name: "Table",
  id: ({ id }) => id,
  events: { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelectionChanged },
  properties: {
    Id: { get: (target) => readTable(target).table.id },
    LegacyId: { get: (target) => readTable(target).table.id },
    Name: {
      get: (target) => readTable(target).table.name,
      set(target, value) {
        const found = readTable(target);
        renameTable(found.workbook, found.sheet, found.table, readText(value));
      },
    },
    Style: {
      get: (target) => readTable(target).table.style,
      set: (target, value, { workbook }) => put(target, { style: styleNamed(workbook, readText(value)) }),
    },
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
    ShowBandedColumns: flag("showBandedColumns"),
    ShowBandedRows: flag("showBandedRows"),
    ShowFilterButton: flag("showFilterButton"),
    ShowHeaders: {
      get: (target) => readTable(target).table.showHeaders,
      set: (target, value) => showHeaders(readTable(target), readBoolean(value)),
    },
    ShowTotals: {
      get: (target) => readTable(target).table.showTotals,
      set: (target, value) => showTotals(readTable(target), readBoolean(value)),
    },
  },
  links: {
    AutoFilter: (target) =>
      createObject("AutoFilter", { workbook: target.workbook, sheet: readTable(target).sheet, tableId: target.id }),
    Columns: (target) => createObject("TableColumnCollection", target),
    Rows: (target) => createObject("TableRowCollection", target),
    Sort: (target) => createObject("TableSort", target),
    Worksheet: (target) => createObject("Worksheet", { workbook: target.workbook, sheet: readTable(target).sheet }),
  },
  methods: {
    ClearFilters: (target) => clearFilters(readTable(target)),
    ReapplyFilters: (target) => reapplyFilters(readTable(target)),
    ConvertToRange(target) {
      const { workbook, sheet, table: own } = readTable(target);
      clearFilters({ workbook, sheet, table: own });
      replaceReferences(workbook, sheet, own);
      forgetTable(workbook, sheet, own);
      return createObject("Range", { sheet, areas: [own.rectangle] });
    },
    // documented: the cells go too, and those below move up:
    // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-delete-member(1)
    Delete(target) {
      const { workbook, sheet, table: own } = readTable(target);
      mayDo(sheet, null);
      breakReferences(workbook, sheet, own);
      forgetTable(workbook, sheet, own);
      clearCells(workbook, sheet, own.rectangle, "All");
      deleteCells(workbook, sheet, own.rectangle, "Up");
    },
    GetDataBodyRange: (target) => cells(target, getBody),
    GetHeaderRowRange: (target) => cells(target, findHeader),
    GetRange: (target) => cells(target, ({ rectangle }) => rectangle),
    GetTotalRowRange: (target) => cells(target, findTotals),
    Resize(target, [newRange], { workbook }) {
      const found = readTable(target);
      const wanted = readRange(newRange, workbook, found.sheet);
      if (wanted.sheet !== found.sheet) invalid();
      resizeTable(found, getRectangle(wanted));
    },
  },
};

/** @throws {HostError} ItemNotFound where the table does not show that part */
function cells(target: TableTarget, part: (own: Table) => Rectangle | null): Instance {
  const { sheet, table: own } = readTable(target);
  const rectangle = part(own);
  if (!rectangle) missing();
  return createObject("Range", { sheet, areas: [rectangle] });
}

function put(target: TableTarget, change: Partial<Table>): void {
  const { workbook, sheet, table: own } = readTable(target);
  mayDo(sheet, null);
  setTable(workbook, sheet, { ...own, ...change });
}

/** assumed: a style that is not there is refused; an empty name takes the style away */
const styleNamed = (workbook: Workbook, name: string): string =>
  name === "" ? "" : (findStyle("TableStyle", workbook, name) ?? invalid());

type Flag =
  "highlightFirstColumn" | "highlightLastColumn" | "showBandedColumns" | "showBandedRows" | "showFilterButton";

function flag(key: Flag): Property<TableTarget> {
  return {
    get: (target) => readTable(target).table[key],
    set(target, value) {
      // documented: the filter buttons are the headings':
      // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-showfilterbutton-member
      if (key === "showFilterButton" && !readTable(target).table.showHeaders)
        throw new HostError("InvalidOperation", "A table without a heading row has no filter buttons.");
      put(target, { [key]: readBoolean(value) });
    },
  };
}

/** Remembers how the table was last sorted. */
export function putSort(target: TableTarget, sort: Table["sort"]): void {
  const { workbook, sheet, table: own } = readTable(target);
  assign(
    workbook,
    sheet,
    "tables",
    sheet.tables.map((one) => (one.id === own.id ? { ...one, sort } : one)),
  );
}
