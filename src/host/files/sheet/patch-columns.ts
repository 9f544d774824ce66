import type { Format } from "../../model/book/format";
import { type Column, emptyColumn, type Sheet } from "../../model/book/sheet";
import { type Element, listChildren } from "../xml/parse-xml";
import { type Attributes, writeElement } from "../xml/write-xml";
import { writeWidth } from "./columns";

/** Gives a format its number among the styles, made from the one before. */
export type StyleOf = (format: Format, before: number) => number;

/**
 * A sheet's `<cols>`, or `""` where all columns are standard. Columns that did not change keep what the file says of
 * them.
 * Source: ISO/IEC 29500-1, 18.3.1.13 (col)
 */
export function writeColumns(root: Element, before: Sheet, now: Sheet, styleOf: StyleOf): string {
  const old = listChildren(root, "cols", "col");
  const written: { min: number; max: number; readonly attributes: Attributes }[] = [];
  for (const [min, max] of splitAtChanges(old, before, now)) {
    const element = old.find(({ attributes }) => Number(attributes.min) <= min && min <= Number(attributes.max));
    const column = now.columns.get(min - 1);
    const attributes = describe(element, before.columns.get(min - 1), column, { now, styleOf });
    const last = written.at(-1);
    if (attributes === null) continue;
    if (last?.max === min - 1 && JSON.stringify(last.attributes) === JSON.stringify(attributes)) last.max = max;
    else written.push({ min, max, attributes });
  }
  return written.length === 0
    ? ""
    : writeElement(
        "cols",
        {},
        written.map(({ min, max, attributes }) => writeElement("col", { min, max, ...attributes })),
      );
}

/** Stretches of columns, counted from 1, within which neither the file nor the sheet changes. */
function* splitAtChanges(old: readonly Element[], before: Sheet, now: Sheet): Generator<readonly [number, number]> {
  const edges = new Set<number>();
  for (const { attributes } of old) edges.add(Number(attributes.min)).add(Number(attributes.max) + 1);
  for (const columns of [before.columns, now.columns])
    for (const [index, column] of columns) {
      if (columns.get(index - 1) !== column) edges.add(index + 1);
      if (columns.get(index + 1) !== column) edges.add(index + 2);
    }
  const sorted = [...edges].sort((a, b) => a - b);
  for (const [place, edge] of sorted.slice(0, -1).entries()) yield [edge, (sorted[place + 1] ?? edge + 1) - 1];
}

/** Null for columns of which nothing is to be said. */
function describe(
  element: Element | undefined,
  before: Column = emptyColumn,
  column: Column = emptyColumn,
  { now, styleOf }: { readonly now: Sheet; readonly styleOf: StyleOf },
): Attributes | null {
  const { min: _min, max: _max, ...kept } = element?.attributes ?? {};
  if (column === before || JSON.stringify(column) === JSON.stringify(before)) return element ? kept : null;
  const isPlain = column.width === null && !column.hidden && column.outlineLevel === 0 && column.format === null;
  if (isPlain && !element) return null;
  const style =
    column.format === before.format ? kept.style : styleOf(column.format ?? now.format, Number(kept.style ?? 0));
  const { bestFit: _bestFit, ...others } = kept;
  return {
    ...others,
    style: style === 0 ? null : style,
    width:
      column.width === before.width && kept.width !== undefined
        ? kept.width
        : writeWidth(column.width ?? now.standardWidth),
    customWidth: column.width === null ? (kept.customWidth ?? null) : true,
    hidden: column.hidden || null,
    outlineLevel: column.outlineLevel || null,
  };
}
