import { cellOf, isBlank, type Placed, textOf } from "../plan/placed";
import type { Plan, Step } from "../plan/plan";
import type { Cell } from "../sheet/cell";
import { fold } from "../values/fold";
import { TEMPLATES } from "./catalogue/index";

/** The cells of a plan that still hold a template's example: what was not typed over in the example's steps, and its fields. */
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

/** The days of an example are counted from the day it was inserted, so any day may be one. */
const isDay = ({ value }: Placed): boolean => typeof value === "number";

const isExample = (placed: Placed): boolean => !isBlank(placed) && EXAMPLES.has(fold(textOf(placed)));

const EXAMPLES: ReadonlySet<string> = new Set(
  TEMPLATES.flatMap(({ example }) => [...Object.values(example.fields), ...example.rows.flat()]).map(fold),
);
