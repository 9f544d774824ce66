import { textOf } from "../../plan/placed";
import type { Role } from "../../plan/role";
import type { Cell } from "../../sheet/cell";
import type { Draft } from "../../sheet/draft";
import type { Grid } from "../../sheet/grid";
import { nameFacilitator } from "../name-facilitator";
import type { Template, TemplateColumn } from "../template";
import { joinParts } from "./draft-part";
import { layOutBands } from "./lay-out-bands";
import { layOutHeadings } from "./lay-out-headings";
import { layOutSteps } from "./lay-out-steps";
import { type Places, placeTemplate } from "./place-template";

/** Columns to be added at the right end of a table, and their looks. */
export interface AddedColumns extends Pick<Draft, "cells" | "formats" | "validations"> {
  readonly headings: readonly string[];
  readonly widths: { readonly from: number; readonly characters: readonly number[] };
}

export interface AddedColumnsPlace {
  /** The sheet as it is: where the rows above the headings are no longer the template's, nothing is written there. */
  readonly grid: Grid;
  /** Where the first new heading goes. */
  readonly at: Cell;
  /** How many rows the table has below its heading. */
  readonly rows: number;
  /** The name in the heading of the last resort. */
  readonly facilitator?: string;
}

/**
 * Lays out columns of a template for a table that lacks them, with their questions, group headings, help and widths.
 */
export function layOutAddedColumns(template: Template, roles: readonly Role[], place: AddedColumnsPlace): AddedColumns {
  const { facilitator = "" } = place;
  const columns = template.columns
    .filter(({ role }) => roles.some((wanted) => wanted === role))
    .map(nameFacilitator(facilitator))
    .map(continueBands(template.columns.findLast(({ optional }) => optional === undefined)?.bands ?? []));
  const places = placeAdded(template, columns, place);
  const { cells, formats, validations } = joinParts([
    layOutBands(places),
    layOutHeadings(places),
    layOutSteps(places, {}),
  ]);
  return {
    headings: columns.map(({ heading }) => heading),
    widths: { from: place.at.column, characters: columns.map(({ width }) => width) },
    cells,
    formats,
    validations,
  };
}

/**
 * A group heading that is already above the columns to the left continues above the new ones without repeating its
 * words.
 */
const continueBands =
  (before: readonly string[]) =>
  ({ bands, ...column }: TemplateColumn): TemplateColumn =>
    bands ? { ...column, bands: bands.map((text, depth) => (text === before[depth] ? "" : text)) } : column;

function placeAdded(
  template: Template,
  columns: readonly TemplateColumn[],
  { grid, at, rows }: AddedColumnsPlace,
): Places {
  const original = placeTemplate(template);
  const listTexts = (row: number): ReadonlySet<string> =>
    new Set((grid.values[row - grid.origin.row] ?? []).map((value) => textOf({ value })).filter((text) => text !== ""));
  const holds = (row: number, texts: readonly (string | undefined)[]): boolean =>
    texts.some((text) => text !== undefined && listTexts(row).has(text));
  const bandRows = Array.from({ length: original.bandRows }, (_, depth) => depth).every((depth) =>
    holds(
      at.row - original.bandRows + depth,
      original.columns.map(({ bands = [] }) => bands[depth]),
    ),
  )
    ? original.bandRows
    : 0;
  const questionRow = at.row - original.bandRows - 1;
  return {
    ...original,
    columns,
    headingRow: at.row,
    bandRow: at.row - bandRows,
    bandRows,
    questionRow: holds(
      questionRow,
      original.columns.map(({ guidingQuestion }) => guidingQuestion),
    )
      ? questionRow
      : null,
    body: { row: at.row + 1, column: at.column, rows, columns: columns.length },
  };
}
