import type { Pivot, PivotField, ValueFilter } from "../book/pivot";
import type { ItemGroup } from "./group";
import { sumUp } from "./group";

/**
 * The items whose values pass the field's filter, each among those beside it.
 * documented: https://learn.microsoft.com/javascript/api/excel/excel.valuefiltercondition
 */
export function filterByValues(
  pivot: Pivot,
  { filters: { valueFilter } }: PivotField,
  groups: readonly ItemGroup[],
): readonly ItemGroup[] {
  const data = valueFilter && pivot.data.find(({ name }) => name.toLowerCase() === valueFilter.value.toLowerCase());
  if (!valueFilter || !data) return groups;
  const values = new Map(groups.map((group) => [group, Number(sumUp(pivot, data, group.rows) ?? 0)]));
  const passes = createTest(valueFilter, Array.from(values.values()));
  return groups.filter((group) => passes(values.get(group) ?? 0) !== (valueFilter.exclusive ?? false));
}

type Test = (value: number) => boolean;

function createTest(filter: ValueFilter, values: readonly number[]): Test {
  const { comparator = 0, lowerBound = 0, upperBound = 0 } = filter;
  switch (filter.condition) {
    case "Equals":
      return (value) => value === comparator;
    case "GreaterThan":
      return (value) => value > comparator;
    case "GreaterThanOrEqualTo":
      return (value) => value >= comparator;
    case "LessThan":
      return (value) => value < comparator;
    case "LessThanOrEqualTo":
      return (value) => value <= comparator;
    case "Between":
      return (value) => value >= lowerBound && value <= upperBound;
    case "TopN":
      return findExtremes(filter, values, -1);
    default:
      return findExtremes(filter, values, 1);
  }
}

// documented: the top 3 items, those that make up the top 30 percent, or a sum of 300:
// https://learn.microsoft.com/javascript/api/excel/excel.topbottomselectiontype
// assumed: items that are equal to the last one pass with it
function findExtremes(
  { threshold = 10, selectionType = "Items" }: ValueFilter,
  values: readonly number[],
  sign: number,
): Test {
  const sorted = values.toSorted((a, b) => sign * (a - b));
  const total = values.reduce((sum, value) => sum + value, 0);
  const goal = selectionType === "Percent" ? (total * threshold) / 100 : threshold;
  let last = Number.NaN;
  let sum = 0;
  for (const value of sorted) {
    if (sum >= goal) break;
    sum += selectionType === "Items" ? 1 : value;
    last = value;
  }
  return (value) => sign * (value - last) <= 0;
}
