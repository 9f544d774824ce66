import { cellOf, isBlank, type Placed, textOf } from "../../plan/placed";
import type { Plan, Step } from "../../plan/plan";
import type { Cell } from "../../sheet/cell";
import { type Grid, valueAt } from "../../sheet/grid";
import { fold } from "../../values/texts/fold";
import { TEMPLATES } from "../catalogue/index";

/**
 * Finds the cells of a plan that still hold a template's example: in the steps of the example whatever was not typed
 * over, and the fields.
 */
export const findExampleCells = ({ columns, steps, fields }: Plan): readonly Cell[] =>
  [
    ...steps
      .filter(isExampleStep)
      .flatMap((step) =>
        columns.flatMap(({ role }) => step[role] ?? []).filter((placed) => isDay(placed) || isExample(placed)),
      ),
    ...Object.values(fields).filter(isExample),
  ].map(cellOf);

/** The title of an example above a plan, and the template's own, which takes its place. */
export function findExampleTitle(
  grid: Grid,
  { headingRow }: Plan,
): { readonly cell: Cell; readonly title: string } | null {
  for (let row = grid.origin.row; row < headingRow; row++)
    for (let column = grid.origin.column; column < grid.origin.column + (grid.values[0]?.length ?? 0); column++) {
      const value = valueAt(grid, { row, column });
      const template = TEMPLATES.find(({ example }) => example.title === value);
      if (template) return { cell: { row, column }, title: template.title };
    }
  return null;
}

const isExampleStep = ({ step }: Step): boolean => step !== undefined && isExample(step);

/** The dates of an example are counted from the day it was inserted, so any date may be one. */
const isDay = ({ value }: Placed): boolean => typeof value === "number";

const isExample = (placed: Placed): boolean => !isBlank(placed) && EXAMPLES.has(fold(textOf(placed)));

const EXAMPLES: ReadonlySet<string> = new Set(
  TEMPLATES.flatMap(({ example: { fields, rows, optional = {} } }) =>
    [fields, ...rows, ...Object.values(optional)].flatMap((texts) => Object.values(texts)),
  ).map(fold),
);
