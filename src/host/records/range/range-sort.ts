import { readBoolean, readChoice } from "../../engine/arguments";
import type { HostType } from "../../engine/host-type";
import type { SortField } from "../../model/book/table";
import { sortCells } from "../../model/entries/sort";
import { invalidArgument } from "../../model/host-error";
import type { RangeTarget } from "../targets";
import { rectangleOf } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangesort */
export const rangeSort: HostType<RangeTarget> = {
  name: "RangeSort",
  methods: {
    Apply(target, [fields, matchCase, hasHeaders, orientation], { workbook }) {
      sortCells(workbook, target.sheet, rectangleOf(target), {
        fields: readSortFields(fields),
        matchCase: readBoolean(matchCase, false),
        hasHeaders: readBoolean(hasHeaders, false),
        orientation: readChoice(orientation, ["Rows", "Columns"], "Rows"),
      });
    },
  },
};

export function readSortFields(value: unknown): SortField[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((field: unknown) => {
    if (typeof field !== "object" || field === null || !("key" in field) || typeof field.key !== "number")
      throw invalidArgument();
    return field as SortField;
  });
}
