import { readBoolean, readText } from "../../engine/arguments";
import type { Property } from "../../engine/host-type";
import type { PivotOptions } from "../../model/book/pivot";
import { missing } from "../../model/host-error";
import { deletePivot, putPivot, readPivot, refreshPivot, renamePivot } from "../../model/pivots/pivots";
import { findTable } from "../../model/places/find-by-name";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { PivotTarget } from "./targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivottable */
export const pivotTable: HostRecord<"PivotTable"> = {
  name: "PivotTable",
  id: ({ id }) => id,
  properties: {
    AllowMultipleFiltersPerField: option("allowMultipleFiltersPerField"),
    EnableDataValueEditing: option("enableDataValueEditing"),
    Id: { get: (target) => readPivot(target).pivot.id },
    Name: {
      get: (target) => readPivot(target).pivot.name,
      set: (target, value) => renamePivot(readPivot(target), readText(value)),
    },
    RefreshOnOpen: option("refreshOnOpen"),
    UseCustomSortLists: option("useCustomSortLists"),
  },
  links: {
    ColumnHierarchies: (target) => createObject("RowColumnPivotHierarchyCollection", { ...target, axis: "columns" }),
    DataHierarchies: (target) => createObject("DataPivotHierarchyCollection", target),
    FilterHierarchies: (target) => createObject("FilterPivotHierarchyCollection", { ...target, axis: "filters" }),
    Hierarchies: (target) => createObject("PivotHierarchyCollection", target),
    Layout: (target) => createObject("PivotLayout", target),
    RowHierarchies: (target) => createObject("RowColumnPivotHierarchyCollection", { ...target, axis: "rows" }),
    Worksheet: (target) => createObject("Worksheet", { workbook: target.workbook, sheet: readPivot(target).sheet }),
  },
  methods: {
    Delete: (target) => deletePivot(readPivot(target)),
    // assumed: a range is written as Excel's own window does, `Data!$A$1:$E$21`
    GetDataSourceString(target) {
      const { source } = readPivot(target).pivot;
      if ("range" in source) return source.range.slice(1);
      return findTable(target.workbook, source.table)?.table.name ?? missing();
    },
    GetDataSourceType: (target) => ("range" in readPivot(target).pivot.source ? "LocalRange" : "LocalTable"),
    Refresh: (target) => refreshPivot(readPivot(target)),
  },
};

function option(key: keyof PivotOptions): Property<PivotTarget> {
  return {
    get: (target) => readPivot(target).pivot.options[key],
    set(target, value) {
      const found = readPivot(target);
      putPivot(found, { options: { ...found.pivot.options, [key]: readBoolean(value) } });
    },
  };
}
