import type { Cell, CellValue } from "../sheet/cell";

/** A value and the cell it came from. */
export interface Placed<Value = CellValue> {
  readonly value: Value;
  readonly cell: Cell;
}

/** True where nobody would see anything: empty, or only spaces of any width. */
export const isBlank = ({ value }: Placed): boolean => value === "" || (typeof value === "string" && !VISIBLE.test(value));

const VISIBLE = /[^\s\u00a0\u200b-\u200d\u2060\ufeff]/;
const SPACES = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu;

/** The value as text, with runs of any kind of space folded to one and none at its ends. */
export const textOf = ({ value }: Pick<Placed, "value">): string => String(value).replace(SPACES, " ").trim();
