import type { CellFormat, DraftFormat } from "../../sheet/draft";
import { contains, type Rectangle } from "../../sheet/rectangle";

/** How a cell looks once all formats are applied: a flat record, with a color for each line that is drawn. */
export type CellLook = Omit<CellFormat, "borders" | "ends" | "rowLines" | "underline"> & {
  readonly [Side in SideOfCell]?: string | undefined;
};

const SIDES = ["top", "bottom", "left", "right"] as const;
type SideOfCell = (typeof SIDES)[number];

/** Applies the formats to the cells of a row, from column A on; later formats win. */
export const layFormatsOver = (formats: readonly DraftFormat[], row: number, columns: number): readonly CellLook[] => {
  const own = formats.filter(({ on }) => row >= on.row && row < on.row + on.rows);
  return Array.from({ length: columns }, (_, column) =>
    own
      .filter(({ on }) => contains(on, { row, column }))
      .reduce((look, { on, format }) => ({ ...look, ...readLook(format, on, row, column) }), {}),
  );
};

/** What the format of a block means for one of its cells. */
function readLook(
  { borders, ends, rowLines, underline, ...look }: CellFormat,
  on: Rectangle,
  row: number,
  column: number,
): CellLook {
  const colors: { readonly [Side in SideOfCell]: string | undefined } = {
    top: borders,
    bottom: borders ?? rowLines ?? (row === on.row + on.rows - 1 ? underline : undefined),
    left: borders ?? (column === on.column ? ends : undefined),
    right: borders ?? (column === on.column + on.columns - 1 ? ends : undefined),
  };
  return { ...look, ...Object.fromEntries(Object.entries(colors).filter(([, color]) => color !== undefined)) };
}

/**
 * The look to set once for a whole row: of the properties that all its cells have, the value that most have. A line at
 * one end only is not the row’s.
 */
export function findSharedLook(looks: readonly CellLook[]): CellLook {
  const keys = Object.keys(looks[0] ?? {}) as (keyof CellLook)[];
  const common: CellLook = Object.fromEntries(
    keys
      .filter((key) => looks.every((look) => look[key] !== undefined))
      .map((key) => [key, mostFrequent(looks.map((look) => look[key]))]),
  );
  return looks.every(({ left, right }) => left === common.left && right === common.left)
    ? common
    : { ...common, left: undefined, right: undefined };
}

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The properties of a look that the row does not have already. */
export const omitShared = (look: CellLook, row: CellLook): CellLook =>
  Object.fromEntries(Object.entries(look).filter(([key, value]) => row[key as keyof CellLook] !== value));

/** Turns a look into what Excel takes; null where it sets nothing. Only a whole row has lines between its cells. */
export function toProperties(
  { fill, color, bold, italic, size, wrap, horizontal, vertical, indent, ...look }: CellLook,
  isRow = false,
): Excel.CellPropertiesFormat | null {
  const lines = Object.fromEntries(
    SIDES.flatMap((side) => (look[side] === undefined ? [] : [[side, toLine(look[side])]])),
  );
  return omitUndefined({
    fill: omitUndefined({ color: fill }),
    font: omitUndefined({ color, bold, italic, size }),
    borders: omitUndefined(isRow && lines.left ? { ...lines, vertical: lines.left } : lines),
    wrapText: wrap,
    horizontalAlignment: horizontal,
    verticalAlignment: vertical,
    indentLevel: indent,
  });
}

const toLine = (color: string): Excel.CellBorder => ({ style: "Continuous", color });

/** The object without its undefined and null properties; null where nothing is left. */
function omitUndefined<Of extends object>(object: Of): { [Key in keyof Of]?: NonNullable<Of[Key]> } | null {
  const said = Object.entries(object).filter(([, value]) => value !== undefined && value !== null);
  return said.length > 0 ? (Object.fromEntries(said) as { [Key in keyof Of]?: NonNullable<Of[Key]> }) : null;
}
