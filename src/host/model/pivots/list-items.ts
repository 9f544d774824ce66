import type { CellValue } from "../../../sheet/cell";
import { readCategory } from "../book/display";
import type { PivotField, PivotItem } from "../book/pivot";
import { readValueType } from "../book/value-type";
import type { SourceCell } from "./read-source";

/** What an item of blank cells is called. */
const BLANK = "(blank)";

/**
 * What the cells of a column say, each once; the case of letters makes no difference, but a number and the same number
 * as text are two.
 * assumed: items that are there already keep their place and come first, as Excel sorts only what is new; those that
 * nothing says any more are forgotten
 */
export function listItems(
  cells: readonly SourceCell[],
  before: readonly PivotItem[],
  usesCustomLists: boolean,
): readonly PivotItem[] {
  const found = new Map<string, SourceCell>();
  for (const cell of cells) {
    const key = readKey(cell.value);
    if (!found.has(key)) found.set(key, cell);
  }
  const kept = before.filter(({ value }) => found.has(readKey(value)));
  for (const { value } of kept) found.delete(readKey(value));
  const ids = new Set(kept.map(({ id }) => id));
  const fresh = Array.from(found.values(), ({ value, text, numberFormat }): PivotItem => {
    const id = findFreeId(ids, value === "" ? BLANK : text);
    ids.add(id);
    return { id, name: value === "" ? BLANK : text, value, numberFormat, isExpanded: true };
  });
  return [...kept, ...sortByLabels(fresh, usesCustomLists)];
}

/** Cells with the same key belong to the same item. */
export const readKey = (value: CellValue): string =>
  typeof value === "string" ? `text ${value.toLowerCase()}` : `${typeof value} ${value}`;

// assumed: no two items have the same id, even where they look alike
function findFreeId(ids: ReadonlySet<string>, text: string): string {
  let id = text;
  for (let number = 2; ids.has(id); number++) id = `${text}_${number}`;
  return id;
}

/** The items of a field in the order of their labels: numbers, text, FALSE and TRUE, errors, blank. */
export const sortByLabels = (items: readonly PivotItem[], usesCustomLists: boolean): readonly PivotItem[] =>
  items.toSorted((a, b) => compareItems(a, b, usesCustomLists));

// documented: custom lists may be used:
// https://learn.microsoft.com/javascript/api/excel/excel.pivottable#excel-excel-pivottable-usecustomsortlists-member
// assumed: they are the days of the week and the months
export function compareItems(a: PivotItem, b: PivotItem, usesCustomLists: boolean): number {
  const [rankA, rankB] = [RANK[readValueType(a.value)], RANK[readValueType(b.value)]];
  if (rankA !== rankB) return rankA - rankB;
  if (typeof a.value === "number" || typeof a.value === "boolean") return Number(a.value) - Number(b.value);
  const [placeA, placeB] = usesCustomLists ? [findInLists(a.name), findInLists(b.name)] : [-1, -1];
  if (placeA !== placeB && placeA >= 0 && placeB >= 0) return placeA - placeB;
  if (placeA >= 0 !== placeB >= 0) return placeA >= 0 ? -1 : 1;
  return a.name.localeCompare(b.name, "en", { sensitivity: "accent" });
}

const RANK = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 } as const;

const CUSTOM_LISTS = [
  "Sun Mon Tue Wed Thu Fri Sat",
  "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  "January February March April May June July August September October November December",
].flatMap((list) => list.toLowerCase().split(" "));

const findInLists = (name: string): number => CUSTOM_LISTS.indexOf(name.toLowerCase());

export const isDateItem = ({ value, numberFormat }: Pick<PivotItem, "value" | "numberFormat">): boolean =>
  typeof value === "number" && ["Date", "Time"].includes(readCategory(numberFormat));

export const findItem = ({ items }: PivotField, key: string): PivotItem | null =>
  items.find(({ id }) => id === key) ?? items.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ?? null;
