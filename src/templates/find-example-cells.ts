import { cellOf, isBlank, type Placed, textOf } from "../plan/placed";
import type { Plan, Step } from "../plan/plan";
import type { Cell } from "../sheet/cell";
import { fold } from "../values/fold";
import { TEMPLATES } from "./catalogue/index";

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

const isExampleStep = ({ step }: Step): boolean => step !== undefined && isExample(step);

/** The dates of an example are counted from the day it was inserted, so any date may be one. */
const isDay = ({ value }: Placed): boolean => typeof value === "number";

const isExample = (placed: Placed): boolean => !isBlank(placed) && EXAMPLES.has(fold(textOf(placed)));

const EXAMPLES: ReadonlySet<string> = new Set(
  TEMPLATES.flatMap(({ example }) => [...Object.values(example.fields), ...example.rows.flat()]).map(fold),
);
