import { findOrigin } from "../../plan/column-name";
import { textOf } from "../../plan/placed";
import { type Plan, SURE_ENOUGH } from "../../plan/plan";
import { formatColumn } from "../../sheet/a1";
import { valueAt } from "../../sheet/grid";
import type { Rectangle } from "../../sheet/rectangle";
import { fold } from "../../values/texts/fold";
import type { SourceColumn } from "./match-columns";
import type { SourceSheet } from "./source-sheet";

/**
 * The columns of a plan's table, those too that have no heading but something in a cell. A column that answers two
 * questions has no role here: it stays as it is, so that its heading goes on to say so.
 *
 * @param isOwn whether a heading is that of the plan's own template, which means nothing where the column is empty
 */
export function listSourceColumns(
  { grid, shown }: SourceSheet,
  { columns, unnamed, headingRow }: Plan,
  region: Rectangle,
  isOwn: (heading: string) => boolean,
): readonly SourceColumn[] {
  const bottom = region.row + region.rows - 1;
  const origins = new Map(
    (grid.names ?? []).flatMap(({ name, cell }) => {
      const letters = findOrigin(name);
      return letters === null || cell.row !== headingRow ? [] : [[cell.column, letters] as const];
    }),
  );
  return Array.from({ length: region.columns }, (_, c) => region.column + c).flatMap((column): SourceColumn[] => {
    const roles = columns.filter((one) => one.column === column);
    const raw = valueAt(grid, { row: headingRow, column });
    const heading =
      (typeof raw === "number" ? shown?.get(column) : undefined) ??
      roles[0]?.heading ??
      unnamed.find((one) => one.column === column)?.heading ??
      textOf({ value: raw });
    const isFilled = Array.from({ length: bottom - headingRow }, (_, r) => headingRow + 1 + r).some(
      (row) => valueAt(grid, { row, column }) !== "",
    );
    if (!isFilled && (heading === "" || isOwn(fold(heading)))) return [];

    const [first, ...others] = roles;
    return [
      {
        column,
        heading,
        role: first && others.length === 0 ? first.role : null,
        shared: others.length > 0 ? roles.map(({ role }) => role) : [],
        isGuess: first !== undefined && first.confidence < SURE_ENOUGH,
        origin: origins.get(column) ?? null,
      },
    ];
  });
}

/** What a column is called in a sentence: its heading, else its letters. */
export const callColumn = ({ heading, column }: Pick<SourceColumn, "heading" | "column">): string =>
  heading === "" ? `Column ${formatColumn(column)}` : heading;
