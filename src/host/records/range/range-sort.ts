import { readBoolean, readChoice } from "../../engine/arguments";
import type { SortField } from "../../model/book/table";
import { sortCells } from "../../model/entries/sort";
import { invalid } from "../../model/host-error";
import { getRectangle } from "../ranges";
import type { HostRecord } from "../registry";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangesort */
export const rangeSort: HostRecord<"RangeSort"> = {
  name: "RangeSort",
  methods: {
    Apply(target, [fields, matchCase, hasHeaders, orientation], { workbook }) {
      sortCells(workbook, target.sheet, getRectangle(target), {
        fields: readSortFields(fields),
        matchCase: readBoolean(matchCase, false),
        hasHeaders: readBoolean(hasHeaders, false),
        orientation: readChoice(orientation, ["Rows", "Columns"], "Rows"),
      });
    },
  },
};

export function readSortFields(value: unknown): SortField[] {
  if (!Array.isArray(value)) invalid();
  return value.map((field: unknown) => {
    if (typeof field !== "object" || field === null || !("key" in field) || typeof field.key !== "number") invalid();
    return field as SortField;
  });
}
