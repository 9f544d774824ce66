import { findText, readColor, readFields, readInteger, readText } from "../../engine/arguments";
import type { FilterCriteria } from "../../model/book/table";
import { mayDo } from "../../model/changes/locks";
import { invalid } from "../../model/host-error";
import { filterColumn } from "../../model/tables/filters";
import type { HostRecord } from "../registry";
import type { ColumnTarget } from "../targets";
import { readTable } from "./read-table";
import { readIndex } from "./table-column";

/** https://learn.microsoft.com/javascript/api/excel/excel.filter */
export const filter: HostRecord<"Filter"> = {
  name: "Filter",
  properties: { Criteria: { get: (target) => readTable(target).table.columns[readIndex(target)]?.filter ?? null } },
  methods: {
    Apply: (target, [criteria]) => apply(target, readCriteria(criteria)),
    ApplyBottomItemsFilter: (target, [count]) =>
      apply(target, { filterOn: "BottomItems", criterion1: String(readInteger(count)) }),
    ApplyBottomPercentFilter: (target, [percent]) =>
      apply(target, { filterOn: "BottomPercent", criterion1: String(readInteger(percent)) }),
    ApplyCellColorFilter: (target, [color]) => apply(target, { filterOn: "CellColor", color: readColor(color) }),
    ApplyCustomFilter(target, [criterion1, criterion2, operator]) {
      const second = findText(criterion2);
      apply(target, {
        filterOn: "Custom",
        criterion1: readText(criterion1),
        ...(second === null ? {} : { criterion2: second, operator: findText(operator) ?? "And" }),
      });
    },
    ApplyDynamicFilter: (target, [criteria]) =>
      apply(target, { filterOn: "Dynamic", dynamicCriteria: readText(criteria) }),
    ApplyFontColorFilter: (target, [color]) => apply(target, { filterOn: "FontColor", color: readColor(color) }),
    ApplyTopItemsFilter: (target, [count]) =>
      apply(target, { filterOn: "TopItems", criterion1: String(readInteger(count)) }),
    ApplyTopPercentFilter: (target, [percent]) =>
      apply(target, { filterOn: "TopPercent", criterion1: String(readInteger(percent)) }),
    ApplyValuesFilter: (target, [values]) => apply(target, readCriteria({ filterOn: "Values", values })),
    Clear: (target) => apply(target, null),
  },
};

function apply(target: ColumnTarget, criteria: FilterCriteria | null): void {
  const found = readTable(target);
  mayDo(found.sheet, "allowAutoFilter");
  filterColumn(found, readIndex(target), criteria);
}

/** Text, and `{ date, specificity }`. */
export function readCriteria(value: unknown): FilterCriteria {
  const fields = readFields(value);
  const { values } = fields;
  if (values !== undefined && values !== null && !Array.isArray(values)) invalid();
  const given = Object.entries(fields).filter(([, field]) => field !== null && field !== undefined);
  return { ...Object.fromEntries(given), filterOn: readText(fields.filterOn) };
}
