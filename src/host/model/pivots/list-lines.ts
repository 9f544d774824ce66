import type { Aggregation, Pivot } from "../book/pivot";
import { nameAggregation } from "./aggregate";
import type { Group, ItemGroup } from "./group";

/** A row of the body, or a column of it (which repeats for each data). */
export interface Line {
  readonly kind: "item" | "subtotal" | "grand total" | "blank";
  /** The items that it is about, the outermost first; none for the grand total. */
  readonly path: readonly ItemGroup[];
  /** Not where the values of an outer item stand below its inner ones. */
  readonly hasValues: boolean;
  /** How a subtotal is summed up; null: as the data is. */
  readonly by: Aggregation | null;
}

/** How the items of an axis follow each other. */
interface Order {
  /** An outer item has a line of its own, above those within it. */
  readonly hasHeads: boolean;
  readonly subtotals: "AtTop" | "AtBottom" | "Off";
  readonly blankLines: boolean;
}

// documented: https://learn.microsoft.com/javascript/api/excel/excel.pivotlayouttype and
// https://learn.microsoft.com/javascript/api/excel/excel.subtotallocationtype
// assumed: tabular has inner items on the row of the outer one and subtotals at the bottom, and outline has not, though
// the reference says it the other way round; where no item is left, the grand total is there all the same
/** The rows of the body. */
export function listRows({ layout }: Pivot, { inner }: Group): readonly Line[] {
  const isTabular = layout.layoutType === "Tabular";
  const lines = listItems(inner, [], {
    hasHeads: !isTabular,
    subtotals: isTabular && layout.subtotalLocation === "AtTop" ? "AtBottom" : layout.subtotalLocation,
    blankLines: layout.blankLines,
  });
  return layout.showColumnGrandTotals ? [...lines, GRAND_TOTAL] : lines;
}

/** The columns of the body: a subtotal always stands behind its items. */
export function listColumns({ layout }: Pivot, { inner }: Group, areUsed: boolean): readonly Line[] {
  if (!areUsed) return [{ ...GRAND_TOTAL, kind: "item" }];
  const subtotals = layout.subtotalLocation === "Off" ? "Off" : "AtBottom";
  const lines = listItems(inner, [], { hasHeads: false, subtotals, blankLines: false });
  return layout.showRowGrandTotals ? [...lines, GRAND_TOTAL] : lines;
}

const GRAND_TOTAL: Line = { kind: "grand total", path: [], hasValues: true, by: null };

const listItems = (groups: readonly ItemGroup[], above: readonly ItemGroup[], order: Order): readonly Line[] =>
  groups.flatMap((group) => listWithin(group, [...above, group], order));

function listWithin(group: ItemGroup, path: readonly ItemGroup[], order: Order): readonly Line[] {
  const head: Line = { kind: "item", path, hasValues: true, by: null };
  const isInnermost = group.inner.length === 0;
  const inner = group.item.isExpanded ? listItems(group.inner, path, order) : [];
  if (isInnermost) return [head];

  const { automatic, functions } = group.field.subtotals;
  const by: readonly (Aggregation | null)[] = order.subtotals === "Off" ? [] : automatic ? [null] : functions;
  const isCollapsed = inner.length === 0;
  // assumed: several subtotals stand below, wherever one would
  const isAtTop = by.length === 1 && order.subtotals === "AtTop";
  const own: Line = { ...head, hasValues: isCollapsed || isAtTop, by: isAtTop ? (by[0] ?? null) : null };
  const below = isCollapsed || isAtTop ? [] : by.map((one): Line => ({ ...head, kind: "subtotal", by: one }));
  const blank: readonly Line[] = order.blankLines ? [{ ...head, kind: "blank", hasValues: false }] : [];
  return [...(order.hasHeads || isCollapsed ? [own] : []), ...inner, ...below, ...blank];
}

/** `"Reading Total"`, `"Reading Sum"`. */
export function nameSubtotal({ path, by }: Line): string {
  const name = path.at(-1)?.item.name ?? "";
  return `${name} ${by === null ? "Total" : nameAggregation(by)}`;
}
