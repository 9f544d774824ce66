import { readBoolean, readChoice, readFields, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import type { Aggregation, Pivot, PivotField, PivotFilters, PivotSort, Subtotals } from "../../model/book/pivot";
import { invalid, missing } from "../../model/host-error";
import { AGGREGATIONS } from "../../model/pivots/aggregate";
import { isUsed, readData, renameField } from "../../model/pivots/axes";
import { NO_FILTERS, setFilters } from "../../model/pivots/edit-field";
import { putField, readField, readPivot } from "../../model/pivots/pivots";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import { findKeyed } from "./find-keyed";
import { readFilters } from "./read-filters";
import { readOwn } from "./read-own";
import type { PivotDataTarget, PivotFieldTarget, PivotItemTarget } from "./targets";

const read = (target: PivotFieldTarget): PivotField => readField(readPivot(target).pivot, target.field);

const put = (target: PivotFieldTarget, change: Partial<PivotField>): void =>
  putField(readPivot(target), target.field, change);

// documented: a hierarchy has exactly one field:
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-pivottables#object-model
/** https://learn.microsoft.com/javascript/api/excel/excel.pivotfieldcollection */
export const pivotFieldCollection: HostRecord<"PivotFieldCollection"> = {
  name: "PivotFieldCollection",
  items: (target) => [createObject("PivotField", only(target))],
  item: (target, key) => find(target, key) ?? missing(),
  methods: { GetCount: () => 1, GetItemOrNullObject: (target, [key]) => find(target, key) },
};

const only = ({ workbook, id, field }: PivotFieldTarget): PivotFieldTarget => ({ workbook, id, field });

const find = (target: PivotFieldTarget, key: unknown): Instance | null =>
  findKeyed([read(target)], key) && createObject("PivotField", only(target));

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotfield */
export const pivotField: HostRecord<"PivotField"> = {
  name: "PivotField",
  id: ({ field }) => field,
  properties: {
    Id: { get: (target) => read(target).id },
    Name: {
      get: (target) => read(target).name,
      set: (target, value) => renameField(readPivot(target), target.field, readText(value)),
    },
    ShowAllItems: {
      get: (target) => read(target).showAllItems,
      set: (target, value) => put(target, { showAllItems: readBoolean(value) }),
    },
    Subtotals: {
      get: (target) => writeSubtotals(read(target).subtotals),
      set: (target, value) => put(target, { subtotals: readSubtotals(value) }),
    },
  },
  links: {
    Items: (target) =>
      createObject("PivotItemCollection", {
        workbook: target.workbook,
        id: target.id,
        list: () => read(target).items.map(({ id }) => ({ field: target.field, item: id })),
      }),
  },
  methods: {
    ApplyFilter(target, [filter]) {
      const { pivot } = readPivot(target);
      // documented: the field must be used:
      // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-pivottables#types-of-pivotfilters
      if (!isUsed(pivot, target.field)) invalid("The field is not used in the PivotTable.");
      const filters = setFilters(pivot, read(target), readFilters(read(target), filter));
      const isSeveral = (filters.manualFilter?.selectedItems.length ?? 0) > 1;
      put(target, { filters, ...(isSeveral ? { enableMultipleFilterItems: true } : {}) });
    },
    ClearAllFilters: (target) => put(target, { filters: NO_FILTERS }),
    ClearFilter(target, [type]) {
      put(target, { filters: { ...read(target).filters, [KINDS[readKind(type)]]: null } });
    },
    GetFilters: (target) => writeFilters(read(target)),
    IsFiltered(target, [type]) {
      const { filters } = read(target);
      if (type !== null && type !== undefined) return filters[KINDS[readKind(type)]] !== null;
      return Object.values(filters).some((filter) => filter !== null);
    },
    // Office.js sends whether it is ascending
    SortByLabels: (target, [isAscending]) =>
      put(target, {
        sort: { direction: readBoolean(isAscending) ? "Ascending" : "Descending", by: null, scope: new Map() },
      }),
    SortByValues(target, [sortBy, values, scope]) {
      const { pivot } = readPivot(target);
      const by = readData(pivot, (readOwn(target, values) as PivotDataTarget).data).id;
      put(target, { sort: { direction: readDirection(sortBy), by, scope: readScope(target, pivot, scope) } });
    },
  },
};

const KINDS = {
  Date: "dateFilter",
  Label: "labelFilter",
  Manual: "manualFilter",
  Value: "valueFilter",
} as const satisfies Readonly<Record<string, keyof PivotFilters>>;

const readKind = (type: unknown): keyof typeof KINDS => readChoice(type, ["Date", "Label", "Manual", "Value"]);

export const readDirection = (sortBy: unknown): PivotSort["direction"] =>
  readChoice(sortBy, ["Ascending", "Descending"]);

// documented: the items that make up the row or the column by which it is sorted, or their ids:
// https://learn.microsoft.com/javascript/api/excel/excel.pivotfield#excel-excel-pivotfield-sortbyvalues-member(1)
function readScope(target: PivotFieldTarget, pivot: Pivot, scope: unknown): ReadonlyMap<string, string> {
  const items = Array.isArray(scope) ? (scope as readonly unknown[]) : [];
  return new Map(
    items.map((item): readonly [string, string] => {
      if (isInstance(item)) {
        const own = readOwn(target, item) as PivotItemTarget;
        return [own.field, own.item];
      }
      const field = [...pivot.axes.rows, ...pivot.axes.columns]
        .map((id) => readField(pivot, id))
        .find(({ id, items: all }) => id !== target.field && findKeyed(all, item) !== null);
      return [field?.id ?? invalid(), findKeyed(field?.items ?? [], item)?.id ?? invalid()];
    }),
  );
}

/** `getFilters`, with the names of the items that are chosen. */
function writeFilters({ filters, items }: PivotField): unknown {
  const { manualFilter } = filters;
  return {
    ...filters,
    manualFilter: manualFilter && {
      selectedItems: items.filter(({ id }) => manualFilter.selectedItems.includes(id)).map(({ name }) => name),
    },
  };
}

const toFlag = (by: Aggregation): string => by.charAt(0).toLowerCase() + by.slice(1);

const writeSubtotals = ({ automatic, functions }: Subtotals): Readonly<Record<string, boolean>> => ({
  automatic,
  ...Object.fromEntries(AGGREGATIONS.map((by) => [toFlag(by), functions.includes(by)])),
});

// documented: automatic ones let no others be:
// https://learn.microsoft.com/javascript/api/excel/excel.subtotals#excel-excel-subtotals-automatic-member
function readSubtotals(value: unknown): Subtotals {
  const given = readFields(value);
  const automatic = readBoolean(given.automatic, false);
  return {
    automatic,
    functions: automatic ? [] : AGGREGATIONS.filter((by) => readBoolean(given[toFlag(by)], false)),
  };
}
