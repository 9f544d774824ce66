import { readBoolean, readChoice } from "../../engine/arguments";
import type { SortField } from "../../model/book/table";
import { sortCells } from "../../model/entries/sort";
import { getBody } from "../../model/places/table-areas";
import { readSortFields } from "../range/range-sort";
import type { HostRecord } from "../registry";
import type { TableTarget } from "../targets";
import { readTable } from "./read-table";
import { putSort } from "./table";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
export const tableSort: HostRecord<"TableSort"> = {
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
  sortCells(workbook, sheet, getBody(table), { fields, matchCase, hasHeaders: false, orientation: "Rows" });
  putSort(target, { fields, matchCase, method });
}
