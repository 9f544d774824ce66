import type { CellValue } from "../../../sheet/cell";
import type { Aggregation, Pivot, PivotData } from "../book/pivot";
import { divide } from "./aggregate";
import type { Group, ItemGroup } from "./group";
import { sumUp } from "./group";
import type { Grouped } from "./group-rows";

/** The items of a row and of a column whose rows a cell sums up. */
export interface Crossing {
  readonly rows: readonly ItemGroup[];
  readonly columns: readonly ItemGroup[];
}

/** What a cell of the body shows; null for nothing. */
export type Calculate = (crossing: Crossing, data: PivotData, by: Aggregation | null) => CellValue | null;

export const isPercent = ({ showAs: { calculation } }: PivotData): boolean => calculation.startsWith("Percent");

// documented: https://learn.microsoft.com/javascript/api/excel/excel.showascalculation
/** How the cells of a report are calculated. */
export function calculateCells(pivot: Pivot, grouped: Grouped): Calculate {
  const sum = sumUpOnce(pivot, grouped);
  return (crossing, data, by) => {
    const summarizeBy = by ?? data.summarizeBy;
    const read = (at: Crossing): CellValue | null => sum(at, { field: data.field, summarizeBy });
    if (data.showAs.calculation === "None") return read(crossing);
    const own = toNumber(read(crossing));
    // assumed: an error stays what it is, whatever is shown of it
    if (typeof own === "string") return own;
    return show({ grouped, crossing, data, own, read: (at) => toNumber(read(at)) });
  };
}

/** What the rows at a crossing come to; calculations ask for the same ones again and again. */
function sumUpOnce(pivot: Pivot, grouped: Grouped) {
  const numbers = new Map<Group, number>();
  const numberOf = (group: Group): number => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  };
  const sums = new Map<string, CellValue | null>();
  return ({ rows, columns }: Crossing, what: Pick<PivotData, "field" | "summarizeBy">): CellValue | null => {
    const [down, across] = [rows.at(-1) ?? grouped.rows, columns.at(-1) ?? grouped.columns];
    const key = `${numberOf(down)} ${numberOf(across)} ${what.summarizeBy} ${what.field}`;
    const known = sums.get(key);
    if (known !== undefined) return known;
    const sum = sumUp(pivot, what, listRows(grouped, down, across));
    sums.set(key, sum);
    return sum;
  };
}

// assumed: where there is nothing to sum up, calculations go on with 0
const toNumber = (value: CellValue | null): number | string => (typeof value === "string" ? value : Number(value ?? 0));

interface Shown {
  readonly grouped: Grouped;
  readonly crossing: Crossing;
  readonly data: PivotData;
  readonly own: number;
  readonly read: (at: Crossing) => number | string;
}

function show(shown: Shown): CellValue | null {
  const { crossing, own, read, data } = shown;
  const share = (of: Crossing): CellValue => ratio(own, read(of));
  switch (data.showAs.calculation) {
    case "PercentOfGrandTotal":
      return share({ rows: [], columns: [] });
    case "PercentOfRowTotal":
      return share({ ...crossing, columns: [] });
    case "PercentOfColumnTotal":
      return share({ ...crossing, rows: [] });
    case "PercentOfParentRowTotal":
      return share({ ...crossing, rows: crossing.rows.slice(0, -1) });
    case "PercentOfParentColumnTotal":
      return share({ ...crossing, columns: crossing.columns.slice(0, -1) });
    case "Index": {
      const [grand, row, column] = [
        { rows: [], columns: [] },
        { ...crossing, columns: [] },
        { ...crossing, rows: [] },
      ];
      return ratio(multiply(own, read(grand)), multiply(read(row), read(column)));
    }
    default:
      return showAlong(shown);
  }
}

/** The calculations that compare the items of a base field; nothing on lines that are about several of them. */
function showAlong({ grouped, crossing, data: { showAs }, own, read }: Shown): CellValue | null {
  const axis = crossing.rows.some(({ field }) => field.id === showAs.baseField) ? "rows" : "columns";
  const path = crossing[axis];
  const depth = path.findIndex(({ field }) => field.id === showAs.baseField);
  const base = path[depth];
  if (!base) return null;

  const above = path.slice(0, depth);
  const siblings = (above.at(-1) ?? grouped[axis]).inner;
  /** The same cell for another item of the base field; null where that has no such inner items. */
  const at = (item: ItemGroup): Crossing | null => {
    const same = follow(item, path.slice(depth + 1));
    return same && { ...crossing, [axis]: [...above, item, ...same] };
  };
  const readAt = (item: ItemGroup | undefined): number | string => {
    const found = item && at(item);
    return found ? read(found) : 0;
  };
  const chosen = siblings.find(({ item }) => item.id === showAs.baseItem);
  switch (showAs.calculation) {
    case "PercentOfParentTotal":
      return ratio(own, read({ ...crossing, [axis]: path.slice(0, depth + 1) }));
    case "PercentOf":
      return ratio(own, readAt(chosen));
    case "DifferenceFrom":
      return base === chosen ? null : subtract(own, readAt(chosen));
    case "PercentDifferenceFrom":
      return base === chosen ? null : ratio(subtract(own, readAt(chosen)), readAt(chosen));
    case "RunningTotal":
      return sum(siblings.slice(0, siblings.indexOf(base) + 1).map(readAt));
    case "PercentRunningTotal":
      return ratio(sum(siblings.slice(0, siblings.indexOf(base) + 1).map(readAt)), sum(siblings.map(readAt)));
    default:
      return rank(own, siblings.map(readAt), showAs.calculation === "RankAscending" ? 1 : -1);
  }
}

/** The groups within one that are about the same items as a path. */
function follow(group: ItemGroup, path: readonly ItemGroup[]): readonly ItemGroup[] | null {
  const [first, ...others] = path;
  if (!first) return [];
  const found = group.inner.find(({ item }) => item.id === first.item.id);
  const rest = found && follow(found, others);
  return rest ? [found, ...rest] : null;
}

// assumed: equal values have the same rank, and the next one follows it
const rank = (own: number, values: readonly (number | string)[], sign: number): number =>
  1 + new Set(values.filter((value) => typeof value === "number" && sign * (value - own) < 0)).size;

const ratio = (a: CellValue, b: CellValue): CellValue => {
  if (typeof a === "string" || typeof b === "string") return typeof a === "string" ? a : b;
  return divide(Number(a), Number(b));
};

const multiply = (a: number | string, b: number | string): number | string =>
  typeof a === "string" ? a : typeof b === "string" ? b : a * b;

const subtract = (a: number, b: number | string): number | string => (typeof b === "string" ? b : a - b);

const sum = (values: readonly (number | string)[]): number | string =>
  values.reduce<number | string>((total, value) => {
    if (typeof total === "string") return total;
    return typeof value === "string" ? value : total + value;
  }, 0);

/** The rows of the source where a group of rows and one of columns cross. */
function listRows({ rows, columns }: Grouped, down: Group, across: Group): readonly number[] {
  if (across === columns) return down.rows;
  if (down === rows) return across.rows;
  const within = readSet(across);
  return down.rows.filter((row) => within.has(row));
}

const sets = new WeakMap<Group, ReadonlySet<number>>();

function readSet(group: Group): ReadonlySet<number> {
  const known = sets.get(group) ?? new Set(group.rows);
  sets.set(group, known);
  return known;
}
