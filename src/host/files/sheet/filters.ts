import type { FilterCriteria } from "../../model/book/table";
import { MONTHS } from "../../model/tables/dynamic-filter";
import { childrenNamed, type Element, readFlag } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";

type Criteria = readonly (FilterCriteria | null)[];

/** What an `<autoFilter>` asks of each of its columns; null where nothing, or where it is by colour or icon. */
export function readFilters(filter: Element | null, columns: number): Criteria {
  const criteria: (FilterCriteria | null)[] = Array.from({ length: columns }, () => null);
  for (const column of filter ? childrenNamed(filter, "filterColumn") : []) {
    const index = Number(column.attributes.colId);
    const [kind] = column.children;
    if (kind && index < columns) criteria[index] = READERS[kind.name]?.(kind) ?? null;
  }
  return criteria;
}

const READERS: Readonly<Record<string, (kind: Element) => FilterCriteria>> = {
  filters: (kind) => ({
    filterOn: "Values",
    values: [
      ...(readFlag(kind.attributes.blank) ? [""] : []),
      ...childrenNamed(kind, "filter").map(({ attributes }) => attributes.val ?? ""),
      ...childrenNamed(kind, "dateGroupItem").map(readDate),
    ],
  }),
  customFilters(kind) {
    const [first, second] = childrenNamed(kind, "customFilter").map(
      ({ attributes: { operator = "equal", val = "" } }) => `${signOf(operator)}${val}`,
    );
    const operator = readFlag(kind.attributes.and) ? "And" : "Or";
    return {
      filterOn: "Custom",
      criterion1: first ?? "",
      ...(second === undefined ? {} : { criterion2: second, operator }),
    };
  },
  top10: ({ attributes: { top, percent, val = "10" } }) => ({
    filterOn: `${readFlag(top, true) ? "Top" : "Bottom"}${readFlag(percent) ? "Percent" : "Items"}`,
    criterion1: val,
  }),
  dynamicFilter: ({ attributes: { type = "" } }) => ({
    filterOn: "Dynamic",
    dynamicCriteria: DYNAMIC.find(([file]) => file === type)?.[1] ?? capitalized(type),
  }),
};

const SIGNS = [
  ["equal", "="],
  ["notEqual", "<>"],
  ["greaterThanOrEqual", ">="],
  ["lessThanOrEqual", "<="],
  ["greaterThan", ">"],
  ["lessThan", "<"],
] as const;
const signOf = (operator: string): string => SIGNS.find(([file]) => file === operator)?.[1] ?? "=";

/** The months and quarters that are not only written small. */
const DYNAMIC: readonly (readonly [file: string, office: string])[] = [
  ...MONTHS.map((month, index) => [`M${index + 1}`, `AllDatesInPeriod${month}`] as const),
  ...[1, 2, 3, 4].map((quarter) => [`Q${quarter}`, `AllDatesInPeriodQuarter${quarter}`] as const),
];

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

const PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

/** `{ date: "2026-03", specificity: "Month" }` */
function readDate({ attributes }: Element): { date: string; specificity: string } {
  const [year = "1900", ...rest] = PARTS.map((part) => attributes[part]).filter((text) => text !== undefined);
  const [month, day, ...clock] = rest.map((text) => text.padStart(2, "0"));
  const date = [year.padStart(4, "0"), month, day].filter((text) => text !== undefined).join("-");
  return {
    date: clock.length === 0 ? date : `${date}T${clock.join(":")}`,
    specificity: capitalized(attributes.dateTimeGrouping ?? "day"),
  };
}

/** Kinds of filter that are not written: they name a colour by its place among the file's styles. */
export const isByColor = (criteria: FilterCriteria | null): boolean =>
  ["CellColor", "FontColor", "Icon"].includes(criteria?.filterOn ?? "");

/** An `<autoFilter>` over an area. */
export const writeFilter = (ref: string, criteria: Criteria): string =>
  writeElement(
    "autoFilter",
    { ref },
    criteria.map((one, colId) =>
      one === null || isByColor(one) ? "" : writeElement("filterColumn", { colId }, writeCriteria(one)),
    ),
  );

function writeCriteria({
  filterOn,
  criterion1 = "",
  criterion2,
  operator,
  dynamicCriteria = "",
  values = [],
}: FilterCriteria): string {
  if (filterOn === "Values") {
    const kinds = values.map((value) =>
      typeof value === "string" ? (value === "" ? "" : writeElement("filter", { val: value })) : writeDate(value),
    );
    return writeElement("filters", { blank: values.includes("") || null }, kinds);
  }
  if (filterOn === "Custom") {
    const both = [criterion1, criterion2].filter((criterion) => criterion !== undefined && criterion !== "");
    return writeElement(
      "customFilters",
      { and: operator !== "Or" && both.length > 1 ? true : null },
      both.map((criterion) => writeElement("customFilter", splitCriterion(criterion ?? ""))),
    );
  }
  if (filterOn === "Dynamic")
    return writeElement("dynamicFilter", {
      type: DYNAMIC.find(([, office]) => office === dynamicCriteria)?.[0] ?? small(dynamicCriteria),
    });
  return writeElement("top10", {
    top: filterOn.startsWith("Top"),
    percent: filterOn.endsWith("Percent"),
    val: criterion1,
  });
}

function splitCriterion(criterion: string): { operator: string | null; val: string } {
  const [, sign = "=", val = ""] = /^(<>|>=|<=|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const operator = SIGNS.find(([, office]) => office === sign)?.[0] ?? "equal";
  return { operator: operator === "equal" ? null : operator, val };
}

function writeDate({ date, specificity }: { readonly date: string; readonly specificity: string }): string {
  const written = Object.fromEntries(
    date
      .split(/[-T:.Z]/)
      .slice(0, PARTS.indexOf(small(specificity) as (typeof PARTS)[number]) + 1)
      .map((text, index) => [PARTS[index] ?? "", Number(text)]),
  );
  return writeElement("dateGroupItem", { ...written, dateTimeGrouping: small(specificity) });
}
