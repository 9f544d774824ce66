import { fieldName } from "../plan/field-name";
import type { Grid } from "../sheet/grid";
import { TEMPLATES } from "../templates/catalogue/index";
import type { Template } from "../templates/template";
import { fold } from "../values/texts/fold";
import type { HeadingCell } from "./heading-rows/heading";

/**
 * The template that a table was made from, found by its headings; fewer are enough where the table’s or a field’s name
 * also says so, so that columns may be renamed, moved, inserted and deleted.
 */
export function matchTemplate(grid: Grid, cells: readonly HeadingCell[], table: string | null): Template | null {
  const said = new Set(cells.flatMap(({ text, full }) => [fold(text), fold(full)]));
  for (const template of TEMPLATES) {
    const headings = template.columns
      .filter(({ optional }) => optional === undefined)
      .map(({ heading }) => fold(heading));
    const share = headings.filter((heading) => said.has(heading)).length / headings.length;
    if (share >= (isNamed(grid, template, table) ? FEW : MOST)) return template;
  }
  return null;
}

const FEW = 0.4;
const MOST = 0.8;

const isNamed = ({ names = [] }: Grid, { title, fields }: Template, table: string | null): boolean =>
  table?.startsWith(title.replaceAll(" ", "")) === true ||
  fields.every(({ field, added }) => added === true || names.some(({ name }) => name === fieldName(field)));
