import type { CellValue } from "../../../sheet/cell";
import type { Pivot, PivotField, PivotItem } from "../book/pivot";
import { listVisible } from "./filter-items";
import { filterByValues } from "./filter-values";
import type { Group, ItemGroup } from "./group";
import { sumUp } from "./group";
import { compareItems, readKey } from "./list-items";

/** The rows that no filter keeps out, divided along both axes. */
export interface Grouped {
  readonly rows: Group;
  readonly columns: Group;
}

/** Divides the rows of the source; `clock` is the time as a serial. */
export function groupRows(pivot: Pivot, clock: number): Grouped {
  const visible = new Map(pivot.fields.map((field) => [field.id, listVisible(field, clock)]));
  const rows = divide(pivot, pivot.axes.rows, listRows(pivot, visible), visible);
  const columns = divide(pivot, pivot.axes.columns, rows.rows, visible);
  return { rows: keep(rows, new Set(columns.rows)), columns };
}

type Visible = ReadonlyMap<string, readonly PivotItem[]>;

/** The rows whose items are all visible. */
function listRows({ rows, fields }: Pivot, visible: Visible): readonly number[] {
  const filters = fields.map(({ id, items }) => {
    const shown = visible.get(id) ?? [];
    return shown.length < items.length ? new Set(shown.map(({ value }) => readKey(value))) : null;
  });
  const isVisible = (row: readonly CellValue[]): boolean =>
    filters.every((keys, index) => !keys || keys.has(readKey(row[index] ?? "")));
  return rows.flatMap((row, index) => (isVisible(row) ? [index] : []));
}

function divide(pivot: Pivot, ids: readonly string[], rows: readonly number[], visible: Visible): Group {
  const [id, ...others] = ids;
  const index = pivot.fields.findIndex((one) => one.id === id);
  const field = pivot.fields[index];
  if (!field) return { rows, inner: [] };

  const ofItem = new Map<string, number[]>();
  for (const row of rows) {
    const key = readKey(pivot.rows[row]?.[index] ?? "");
    const found = ofItem.get(key);
    if (found) found.push(row);
    else ofItem.set(key, [row]);
  }
  const items = (visible.get(field.id) ?? []).filter(({ value }) => field.showAllItems || ofItem.has(readKey(value)));
  const groups = filterByValues(
    pivot,
    field,
    items.map((item) => ({ field, item, rows: ofItem.get(readKey(item.value)) ?? [], inner: [] })),
  );
  const inner = sort(
    pivot,
    field,
    groups
      .map((group) => ({ ...group, ...divide(pivot, others, group.rows, visible) }))
      .filter((group) => group.rows.length > 0 || field.showAllItems),
  );
  return { rows: inner.flatMap((group) => group.rows), inner };
}

function sort(pivot: Pivot, { sort: order }: PivotField, groups: readonly ItemGroup[]): readonly ItemGroup[] {
  if (!order) return groups;
  const sign = order.direction === "Ascending" ? 1 : -1;
  const data = pivot.data.find(({ id }) => id === order.by);
  const { useCustomSortLists } = pivot.options;
  if (!data) return groups.toSorted((a, b) => sign * compareItems(a.item, b.item, useCustomSortLists));
  const value = (group: ItemGroup): number => Number(sumUp(pivot, data, inScope(pivot, group.rows, order.scope)) ?? 0);
  return groups.toSorted((a, b) => sign * (value(a) - value(b)));
}

function inScope(pivot: Pivot, rows: readonly number[], scope: ReadonlyMap<string, string>): readonly number[] {
  const keys = Array.from(scope, ([id, itemId]): readonly [number, string] => {
    const index = pivot.fields.findIndex((field) => field.id === id);
    return [index, readKey(pivot.fields[index]?.items.find((item) => item.id === itemId)?.value ?? "")];
  });
  return rows.filter((row) => keys.every(([index, key]) => readKey(pivot.rows[row]?.[index] ?? "") === key));
}

/** A group without the rows that are filtered on the other axis. */
function keep(group: Group, rows: ReadonlySet<number>): Group {
  if (rows.size === group.rows.length) return group;
  const inner = group.inner
    .map((one) => ({ ...one, ...keep(one, rows) }))
    .filter((one) => one.rows.length > 0 || one.field.showAllItems);
  return { rows: group.rows.filter((row) => rows.has(row)), inner };
}
