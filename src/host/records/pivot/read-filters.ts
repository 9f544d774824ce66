import { readBoolean, readChoice, readFields, readNumber, readText } from "../../engine/arguments";
import { isInstance } from "../../engine/host-type";
import type { DateFilter, FilterDate, LabelFilter, PivotField, ValueFilter } from "../../model/book/pivot";
import { invalid } from "../../model/host-error";
import type { GivenFilters } from "../../model/pivots/edit-field";
import { findKeyed } from "./find-keyed";
import type { PivotItemTarget } from "./targets";

const LABEL_CONDITIONS = [
  "Equals",
  "BeginsWith",
  "EndsWith",
  "Contains",
  "GreaterThan",
  "GreaterThanOrEqualTo",
  "LessThan",
  "LessThanOrEqualTo",
  "Between",
] as const;

const VALUE_CONDITIONS = [
  "Equals",
  "GreaterThan",
  "GreaterThanOrEqualTo",
  "LessThan",
  "LessThanOrEqualTo",
  "Between",
  "TopN",
  "BottomN",
] as const;

const SPECIFICITIES = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

/** What `applyFilter` is given: https://learn.microsoft.com/javascript/api/excel/excel.pivotfilters */
export function readFilters(field: PivotField, value: unknown): GivenFilters {
  const { manualFilter, labelFilter, dateFilter, valueFilter } = readFields(value);
  return {
    manualFilter: isGiven(manualFilter) ? { selectedItems: readSelected(field, manualFilter) } : null,
    labelFilter: isGiven(labelFilter) ? readLabel(readFields(labelFilter)) : null,
    dateFilter: isGiven(dateFilter) ? readDate(readFields(dateFilter)) : null,
    valueFilter: isGiven(valueFilter) ? readValue(readFields(valueFilter)) : null,
  };
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

type Fields = Readonly<Record<string, unknown>>;

/** The fields that were given, each read in its way. */
const pick = <Value>(
  fields: Fields,
  names: readonly string[],
  read: (value: unknown) => Value,
): Record<string, Value> =>
  Object.fromEntries(names.filter((name) => isGiven(fields[name])).map((name) => [name, read(fields[name])]));

function readSelected(field: PivotField, value: unknown): readonly string[] {
  const { selectedItems } = readFields(value);
  if (!Array.isArray(selectedItems)) invalid();
  const keys = selectedItems.map((item: unknown) => (isInstance(item) ? (item.target as PivotItemTarget).item : item));
  return keys.map((key) => findKeyed(field.items, key)?.id ?? invalid());
}

const readLabel = (fields: Fields): LabelFilter => ({
  condition: readChoice(fields.condition, LABEL_CONDITIONS),
  ...pick(fields, ["comparator", "substring", "lowerBound", "upperBound"], readText),
  ...pick(fields, ["exclusive"], readBoolean),
});

/** The words of the condition are checked with the arguments. */
const readDate = (fields: Fields): DateFilter => ({
  condition: capitalized(readText(fields.condition)),
  ...pick(fields, ["comparator", "lowerBound", "upperBound"], readMoment),
  ...pick(fields, ["wholeDays", "exclusive"], readBoolean),
});

function readMoment(value: unknown): FilterDate {
  const { date, specificity } = readFields(value);
  return { date: readText(date), specificity: readChoice(specificity, SPECIFICITIES) };
}

const readValue = (fields: Fields): ValueFilter => ({
  condition: readChoice(fields.condition, VALUE_CONDITIONS),
  value: readText(fields.value),
  ...pick(fields, ["comparator", "lowerBound", "upperBound", "threshold"], readNumber),
  ...pick(fields, ["selectionType"], (value) => readChoice(value, ["Items", "Percent", "Sum"])),
  ...pick(fields, ["exclusive"], readBoolean),
});

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
