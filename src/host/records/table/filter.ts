import { findText, readChoice, readColor, readFields, readInteger, readText } from "../../engine/arguments";
import type { FilterCriteria } from "../../model/book/table";
import { mayDo } from "../../model/changes/locks";
import { HostError, invalid } from "../../model/host-error";
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
      apply(target, readCriteria({ filterOn: "BottomItems", criterion1: String(readInteger(count)) })),
    ApplyBottomPercentFilter: (target, [percent]) =>
      apply(target, readCriteria({ filterOn: "BottomPercent", criterion1: String(readInteger(percent)) })),
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
      apply(target, readCriteria({ filterOn: "TopItems", criterion1: String(readInteger(count)) })),
    ApplyTopPercentFilter: (target, [percent]) =>
      apply(target, readCriteria({ filterOn: "TopPercent", criterion1: String(readInteger(percent)) })),
    ApplyValuesFilter: (target, [values]) => apply(target, readCriteria({ filterOn: "Values", values })),
    Clear: (target) => apply(target, null),
  },
};

function apply(target: ColumnTarget, criteria: FilterCriteria | null): void {
  const found = readTable(target);
  mayDo(found.sheet, "allowAutoFilter");
  filterColumn(found, readIndex(target), criteria);
}

/** What to filter by, which must say all that its kind needs. */
export function readCriteria(value: unknown): FilterCriteria {
  const given = Object.entries(readFields(value)).filter(([, field]) => field !== null && field !== undefined);
  const fields = Object.fromEntries(given);
  const filterOn = readChoice(fields.filterOn, KINDS);
  NEEDED[filterOn](fields);
  return { ...fields, filterOn };
}

const KINDS = [
  ...(["BottomItems", "BottomPercent", "CellColor", "Custom", "Dynamic", "FontColor", "Icon"] as const),
  ...(["TopItems", "TopPercent", "Values"] as const),
] as const;

/** Refuses criteria that lack what they are filtered by. assumed: as Excel's own window for each kind does */
const NEEDED: Readonly<Record<(typeof KINDS)[number], (fields: Readonly<Record<string, unknown>>) => unknown>> = {
  BottomItems: ({ criterion1 }) => readCount(criterion1, 500),
  BottomPercent: ({ criterion1 }) => readCount(criterion1, 100),
  CellColor: ({ color }) => readColor(color),
  Custom: ({ criterion1 }) => readText(criterion1),
  Dynamic: ({ dynamicCriteria }) => readText(dynamicCriteria),
  FontColor: ({ color }) => readColor(color),
  Icon() {
    throw new HostError("NotImplemented", "The host does not filter by icons.");
  },
  TopItems: ({ criterion1 }) => readCount(criterion1, 500),
  TopPercent: ({ criterion1 }) => readCount(criterion1, 100),
  Values: ({ values }) => readValues(values),
};

function readCount(value: unknown, most: number): void {
  const count = Number(readText(value));
  if (!Number.isInteger(count) || count < 1 || count > most) invalid();
}

/** Text, and `{ date, specificity }`. */
function readValues(values: unknown): void {
  if (!Array.isArray(values)) invalid();
  for (const value of values as readonly unknown[])
    if (typeof value !== "string" && Number.isNaN(Date.parse(readText(readFields(value).date)))) invalid();
}
