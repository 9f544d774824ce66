import type { Cell } from "../../sheet/cell";
import type { Rectangle } from "../../sheet/rectangle";
import type { Sheet } from "../model/book/sheet";

/** One item a cell, found by its place without looking at the others. */
export interface CellIndex<Item> {
  readonly get: (sheet: Sheet, cell: Cell) => Item | undefined;
  readonly put: (sheet: Sheet, cell: Cell, item: Item) => void;
  readonly remove: (sheet: Sheet, cell: Cell) => void;
  /** Whether a rectangle has any item. */
  readonly has: (sheet: Sheet, rectangle: Rectangle) => boolean;
  /** The items of a rectangle that are there when they are reached: those that were removed meanwhile are not. */
  readonly inside: (sheet: Sheet, rectangle: Rectangle) => Generator<Item>;
}

/**
 * An empty index.
 * @example
 * const index = createCellIndex<string>();
 * index.put(sheet, { row: 1, column: 0 }, "=B2*2");
 * [...index.inside(sheet, { row: 0, column: 0, rows: 1_048_576, columns: 1 })] // ["=B2*2"]
 */
export function createCellIndex<Item>(): CellIndex<Item> {
  const sheets = new Map<Sheet, Map<number, Map<number, Item>>>();

  return {
    get: (sheet, { row, column }) => sheets.get(sheet)?.get(column)?.get(row),
    put(sheet, { row, column }, item) {
      const columns = getOrAdd(sheets, sheet, () => new Map<number, Map<number, Item>>());
      getOrAdd(columns, column, () => new Map<number, Item>()).set(row, item);
    },
    remove: (sheet, { row, column }) => sheets.get(sheet)?.get(column)?.delete(row),
    has(sheet, { row, column, rows, columns }) {
      const stored = sheets.get(sheet);
      return stored !== undefined && hasBetween(stored, column, columns, (items) => hasBetween(items, row, rows));
    },
    *inside(sheet, { row, column, rows, columns }) {
      const stored = sheets.get(sheet);
      if (stored) for (const items of between(stored, column, columns)) yield* between(items, row, rows);
    },
  };
}

/** Whether one of `count` numbers from `first` on is the key of an item that fits. */
function hasBetween<Item>(
  map: ReadonlyMap<number, Item>,
  first: number,
  count: number,
  fits: (item: Item) => boolean = () => true,
): boolean {
  if (map.size < count) {
    for (const [key, item] of map) if (key >= first && key < first + count && fits(item)) return true;
    return false;
  }
  for (let key = first; key < first + count; key++) {
    const item = map.get(key);
    if (item !== undefined && fits(item)) return true;
  }
  return false;
}

/**
 * The entries whose key is one of `count` numbers from `first` on; goes through the keys or the numbers, whichever are
 * fewer.
 */
function* between<Item>(map: ReadonlyMap<number, Item>, first: number, count: number): Generator<Item> {
  if (map.size < count) {
    for (const [key, item] of map) if (key >= first && key < first + count) yield item;
    return;
  }
  for (let key = first; key < first + count; key++) {
    const item = map.get(key);
    if (item !== undefined) yield item;
  }
}

/** The value of a key; a new one where it has none. */
export function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}
