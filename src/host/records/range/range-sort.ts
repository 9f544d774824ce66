import { findText, readBoolean, readChoice, readColor, readFields, readNumber } from "../../engine/arguments";
import type { SortField } from "../../model/book/table";
import { sortCells } from "../../model/entries/sort";
import { HostError, invalid } from "../../model/host-error";
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
  return value.map(readSortField);
}

function readSortField(value: unknown): SortField {
  const fields = readFields(value);
  const sortOn = readChoice(fields.sortOn, ["Value", "CellColor", "FontColor", "Icon"], "Value");
  const subField = findText(fields.subField);
  if (sortOn === "Icon" || (subField ?? "") !== "")
    throw new HostError("NotImplemented", "The host does not sort by icons or by fields of data types.");
  // assumed: a color that is sorted by must be said
  if (sortOn !== "Value") readColor(fields.color);
  return { ...fields, key: readNumber(fields.key) };
}
