import { findIsoDay, readDate } from "../../../sheet/serial-date";
import type { DateFilter, FilterDate, LabelFilter, PivotField, PivotItem } from "../book/pivot";
import { dynamicTest } from "../tables/dynamic-filter";
import { isDateItem } from "./list-items";

/** The items that a field's filters let through, those by values apart; `clock` is the time as a serial. */
export function listVisible({ items, filters }: PivotField, clock: number): readonly PivotItem[] {
  const { manualFilter, labelFilter, dateFilter } = filters;
  const selected = manualFilter && new Set(manualFilter.selectedItems);
  return items.filter(
    (item) =>
      (!selected || selected.has(item.id)) &&
      (!labelFilter || passesLabel(item, labelFilter)) &&
      (!dateFilter || passesDate(item, dateFilter, clock)),
  );
}

/** documented: https://learn.microsoft.com/javascript/api/excel/excel.labelfiltercondition */
function passesLabel({ name }: PivotItem, filter: LabelFilter): boolean {
  const { comparator = "", substring = "", lowerBound = "", upperBound = "", exclusive = false } = filter;
  const [label, part] = [name.toLowerCase(), substring.toLowerCase()];
  const passes: Readonly<Record<string, () => boolean>> = {
    Equals: () => compare(name, comparator) === 0,
    BeginsWith: () => label.startsWith(part),
    EndsWith: () => label.endsWith(part),
    Contains: () => label.includes(part),
    GreaterThan: () => compare(name, comparator) > 0,
    GreaterThanOrEqualTo: () => compare(name, comparator) >= 0,
    LessThan: () => compare(name, comparator) < 0,
    LessThanOrEqualTo: () => compare(name, comparator) <= 0,
    Between: () => compare(name, lowerBound) >= 0 && compare(name, upperBound) <= 0,
  };
  return (passes[filter.condition]?.() ?? true) !== exclusive;
}

// documented: numbers that are written as text are compared as numbers:
// https://learn.microsoft.com/javascript/api/excel/excel.pivotlabelfilter (comparator)
function compare(a: string, b: string): number {
  const isNumeric = [a, b].every((text) => text.trim() !== "" && !Number.isNaN(Number(text)));
  return isNumeric ? Number(a) - Number(b) : a.localeCompare(b, "en", { sensitivity: "accent" });
}

// documented: https://learn.microsoft.com/javascript/api/excel/excel.datefiltercondition
// assumed: a date that is given by its month means the whole month; what is no date passes no filter
function passesDate(item: PivotItem, filter: DateFilter, clock: number): boolean {
  const { condition, comparator, lowerBound, upperBound, wholeDays = false, exclusive = false } = filter;
  if (!isDateItem(item) || typeof item.value !== "number") return false;
  const serial = wholeDays ? Math.floor(item.value) : item.value;
  const at = comparator && readPeriod(comparator, wholeDays);
  const [from, to] = [lowerBound && readPeriod(lowerBound, wholeDays), upperBound && readPeriod(upperBound, wholeDays)];
  const passes: Readonly<Record<string, () => boolean>> = {
    Equals: () => at !== undefined && serial >= at.start && serial < at.end,
    Before: () => at !== undefined && serial < at.start,
    BeforeOrEqualTo: () => at !== undefined && serial < at.end,
    After: () => at !== undefined && serial >= at.end,
    AfterOrEqualTo: () => at !== undefined && serial >= at.start,
    Between: () => from !== undefined && to !== undefined && serial >= from.start && serial < to.end,
  };
  return (passes[condition] ?? (() => dynamicTest(condition, [], clock)(item.value)))() !== exclusive;
}

/** The first moment of a year, month, day … and the first one after it, as serials. */
interface Period {
  readonly start: number;
  readonly end: number;
}

function readPeriod({ date, specificity }: FilterDate, wholeDays: boolean): Period {
  const day = findIsoDay(date.slice(0, 10)) ?? Number.NaN;
  const { year, month } = readDate(day);
  const start = (of: number, months: number): number =>
    findIsoDay(new Date(Date.UTC(of, months, 1)).toISOString().slice(0, 10)) ?? Number.NaN;
  if (specificity === "Year") return { start: start(year, 0), end: start(year + 1, 0) };
  if (specificity === "Month") return { start: start(year, month - 1), end: start(year, month) };
  if (specificity === "Day" || wholeDays) return { start: day, end: day + 1 };
  const [hours = 0, minutes = 0, seconds = 0] = date.slice(11, 19).split(":").map(Number);
  const size = specificity === "Hour" ? 3600 : specificity === "Minute" ? 60 : 1;
  const second = hours * 3600 + minutes * 60 + seconds;
  const first = second - (second % size);
  return { start: day + first / SECONDS_A_DAY, end: day + (first + size) / SECONDS_A_DAY };
}

const SECONDS_A_DAY = 86_400;

/** Whether the text is a date that a filter can be given. */
export const isFilterDate = ({ date }: FilterDate): boolean => findIsoDay(date.slice(0, 10)) !== null;
