import type { DateFilter, LabelFilter, Pivot, PivotField, PivotFilters, PivotItem, ValueFilter } from "../book/pivot";
import { invalid } from "../host-error";
import { isFilterDate } from "./filter-items";

export const NO_FILTERS: PivotFilters = { manualFilter: null, labelFilter: null, dateFilter: null, valueFilter: null };

/** The filters that somebody sets at once; each is left out or null where it is not set. */
export type GivenFilters = { readonly [Kind in keyof PivotFilters]?: PivotFilters[Kind] };

// documented: a filter that is invalid or cannot be applied is refused; a label and a date filter exclude each other:
// https://learn.microsoft.com/javascript/api/excel/excel.pivotfield#excel-excel-pivotfield-applyfilter-member(1)
// assumed: without several filters a field, another one takes the place of the one before
/**
 * A field's filters after some were set.
 * @throws {HostError} InvalidArgument
 */
export function setFilters(pivot: Pivot, field: PivotField, given: GivenFilters): PivotFilters {
  const { manualFilter = null, labelFilter = null, dateFilter = null, valueFilter = null } = given;
  const count = [manualFilter, labelFilter, dateFilter, valueFilter].filter((one) => one !== null).length;
  const { allowMultipleFiltersPerField: mayBeSeveral } = pivot.options;
  if (count === 0 || (count > 1 && !mayBeSeveral) || (labelFilter && dateFilter)) invalid();
  if (manualFilter) checkItems(field, manualFilter.selectedItems);
  if (labelFilter) checkLabels(labelFilter);
  if (dateFilter) checkDates(dateFilter);
  if (valueFilter) checkValues(pivot, valueFilter);
  const kept = mayBeSeveral ? field.filters : NO_FILTERS;
  return {
    manualFilter: manualFilter ?? kept.manualFilter,
    labelFilter: labelFilter ?? (dateFilter ? null : kept.labelFilter),
    dateFilter: dateFilter ?? (labelFilter ? null : kept.dateFilter),
    valueFilter: valueFilter ?? kept.valueFilter,
  };
}

function checkItems({ items }: PivotField, selected: readonly string[]): void {
  if (selected.length === 0 || !selected.every((id) => items.some((item) => item.id === id))) invalid();
}

// documented: what each condition needs: https://learn.microsoft.com/javascript/api/excel/excel.labelfiltercondition
function checkLabels({ condition, comparator, substring, lowerBound, upperBound }: LabelFilter): void {
  const needed =
    condition === "Between"
      ? [lowerBound, upperBound]
      : ["BeginsWith", "EndsWith", "Contains"].includes(condition)
        ? [substring]
        : [comparator];
  if (needed.some((text) => text === undefined)) invalid();
}

// documented: https://learn.microsoft.com/javascript/api/excel/excel.datefiltercondition
function checkDates({ condition, comparator, lowerBound, upperBound }: DateFilter): void {
  const needed =
    condition === "Between"
      ? [lowerBound, upperBound]
      : ["Equals", "Before", "BeforeOrEqualTo", "After", "AfterOrEqualTo"].includes(condition)
        ? [comparator]
        : [];
  if (needed.some((date) => date === undefined || !isFilterDate(date))) invalid();
}

// documented: https://learn.microsoft.com/javascript/api/excel/excel.valuefiltercondition
function checkValues({ data }: Pivot, filter: ValueFilter): void {
  const { condition, value, comparator, lowerBound, upperBound, threshold, selectionType } = filter;
  const needed =
    condition === "Between"
      ? [lowerBound, upperBound]
      : condition === "TopN" || condition === "BottomN"
        ? [threshold, selectionType]
        : [comparator];
  const isThere = data.some(({ name }) => name.toLowerCase() === value.toLowerCase());
  if (!isThere || needed.some((one) => one === undefined) || (threshold ?? 1) <= 0) invalid();
}

/** The items of a field that its manual filter shows. */
export const listSelected = ({ items, filters: { manualFilter } }: PivotField): readonly string[] =>
  manualFilter?.selectedItems ?? items.map(({ id }) => id);

// assumed: the last item that is shown cannot be hidden
/**
 * A field's filters after items were chosen; all of them are no filter.
 * @throws {HostError} InvalidArgument for none
 */
export function selectItems(field: PivotField, ids: readonly string[]): PivotFilters {
  const selectedItems = field.items.map(({ id }) => id).filter((id) => ids.includes(id));
  if (selectedItems.length === 0) invalid();
  return {
    ...field.filters,
    manualFilter: selectedItems.length === field.items.length ? null : { selectedItems },
  };
}

/** The items of a field with one of them changed. */
export const editItem = ({ items }: PivotField, id: string, change: Partial<PivotItem>): readonly PivotItem[] =>
  items.map((item) => (item.id === id ? { ...item, ...change } : item));
