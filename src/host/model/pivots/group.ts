import type { CellValue } from "../../../sheet/cell";
import type { Pivot, PivotData, PivotField, PivotItem } from "../book/pivot";
import { aggregate } from "./aggregate";

/** Rows of the source, by their index, and what they are divided into. */
export interface Group {
  readonly rows: readonly number[];
  readonly inner: readonly ItemGroup[];
}

/** The rows of one item, within those of the items around it. */
export interface ItemGroup extends Group {
  readonly field: PivotField;
  readonly item: PivotItem;
}

/** What some rows come to. */
export function sumUp(
  pivot: Pivot,
  { field, summarizeBy }: Pick<PivotData, "field" | "summarizeBy">,
  rows: readonly number[],
): CellValue | null {
  const index = pivot.fields.findIndex(({ id }) => id === field);
  return aggregate(
    summarizeBy,
    rows.map((row) => pivot.rows[row]?.[index] ?? ""),
  );
}
