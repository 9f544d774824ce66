import { readBoolean, readChoice } from "../engine/arguments";
import type { HostType } from "../engine/host-type";
import { sortCells } from "../model/sort";
import { bodyOf } from "../model/structured";
import type { SortField } from "../model/table";
import { readSortFields } from "./range-sort";
import { putSort } from "./table";
import type { TableTarget } from "./targets";
import { readTable } from "./targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
export const tableSort: HostType<TableTarget> = {
  name: "TableSort",
  properties: {
    Fields: { get: (target) => readTable(target).table.sort?.fields ?? [] },
    MatchCase: { get: (target) => readTable(target).table.sort?.matchCase ?? false },
    Method: { get: (target) => readTable(target).table.sort?.method ?? "PinYin" },
  },
  methods: {
    Apply: (target, [fields, matchCase, method]) =>
      apply(
        target,
        readSortFields(fields),
        readBoolean(matchCase, false),
        readChoice(method, ["PinYin", "StrokeCount"], "PinYin"),
      ),
    Clear: (target) => putSort(target, null),
    Reapply(target) {
      const { sort } = readTable(target).table;
      if (sort) apply(target, sort.fields, sort.matchCase, sort.method);
    },
  },
};

function apply(target: TableTarget, fields: readonly SortField[], matchCase: boolean, method: string): void {
  const { workbook, sheet, table } = readTable(target);
  sortCells(workbook, sheet, bodyOf(table), { fields, matchCase, hasHeaders: false, orientation: "Rows" });
  putSort(target, { fields, matchCase, method });
}
