import { readInteger } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import type { FilterCriteria, SheetFilter } from "../../model/book/table";
import { assign } from "../../model/changes/assign";
import { mayDo } from "../../model/changes/locks";
import { invalid, missing } from "../../model/host-error";
import { filterColumn, hideRows } from "../../model/tables/filters";
import { getRectangle, readRange } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { FilterTarget } from "../targets";
import { readCriteria } from "./filter";
import { readTable } from "./read-table";

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export const autoFilter: HostRecord<"AutoFilter"> = {
  name: "AutoFilter",
  properties: {
    Criteria: { get: (target) => read(target)?.criteria ?? null },
    Enabled: { get: (target) => read(target) !== null },
    IsDataFiltered: { get: (target) => read(target)?.criteria.some((one) => one !== null) ?? false },
  },
  methods: {
    Apply: (target, [area, columnIndex, criteria]) => apply(target, area, columnIndex, criteria),
    ClearColumnCriteria(target, [index]) {
      const at = readInteger(index);
      if (at < 0 || at >= (read(target)?.criteria.length ?? Infinity)) invalid();
      edit(target, (one, column) => (column === at ? null : one));
    },
    ClearCriteria: (target) => edit(target, () => null),
    GetRange: (target) => located(target) ?? missing(),
    GetRangeOrNullObject: located,
    Reapply: (target) => edit(target, (one) => one),
    Remove(target) {
      edit(target, () => null);
      if (target.tableId === null) assign(target.workbook, target.sheet, "filter", null);
    },
  },
};

function read({ workbook, sheet, tableId }: FilterTarget): SheetFilter | null {
  if (tableId === null) return sheet.filter;
  const { table } = readTable({ workbook, id: tableId });
  return table.showFilterButton
    ? { rectangle: table.rectangle, criteria: table.columns.map(({ filter }) => filter) }
    : null;
}

function located(target: FilterTarget): Instance | null {
  const filter = read(target);
  return filter && createObject("Range", { sheet: target.sheet, areas: [filter.rectangle] });
}

// documented: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#filter-data
function apply(target: FilterTarget, area: unknown, columnIndex: unknown, criteria: unknown): void {
  const { workbook, sheet, tableId } = target;
  mayDo(sheet, "allowAutoFilter");
  const wanted = readRange(area, workbook, sheet);
  if (wanted.sheet !== sheet) invalid();
  if (tableId === null) {
    const rectangle = getRectangle(wanted);
    const same = sheet.filter && JSON.stringify(sheet.filter.rectangle) === JSON.stringify(rectangle);
    if (!same) edit(target, () => null);
    assign(workbook, sheet, "filter", {
      rectangle,
      criteria: same ? sheet.filter.criteria : Array.from({ length: rectangle.columns }, () => null),
    });
  }
  if (columnIndex === null || columnIndex === undefined) return;
  const index = readInteger(columnIndex);
  if (index < 0 || index >= (read(target)?.criteria.length ?? 0)) invalid();
  const one = criteria === null || criteria === undefined ? null : readCriteria(criteria);
  edit(target, (before, column) => (column === index ? one : before));
}

function edit(
  target: FilterTarget,
  change: (criteria: FilterCriteria | null, column: number) => FilterCriteria | null,
): void {
  const { workbook, sheet, tableId } = target;
  const filter = read(target);
  if (!filter) return;
  const criteria = filter.criteria.map(change);
  if (tableId !== null) {
    criteria.forEach((one, column) => filterColumn(readTable({ workbook, id: tableId }), column, one));
    return;
  }
  assign(workbook, sheet, "filter", { ...filter, criteria });
  const body = { ...filter.rectangle, row: filter.rectangle.row + 1, rows: filter.rectangle.rows - 1 };
  if (body.rows > 0) hideRows(workbook, sheet, body, criteria);
}
