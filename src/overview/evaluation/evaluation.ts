import { isBlank, textOf } from "../../plan/placed";
import type { Plan } from "../../plan/plan";
import { type Grid, valueAt } from "../../sheet/grid";
import { isNothing, isPlaceholder } from "../../values/gaps/is-placeholder";
import { fold } from "../../values/texts/fold";

/** Something that is measured, of the plans or of the logic model behind them. */
export interface Measure {
  readonly text: string;
  readonly kind: "Implementation" | "Change" | "Goal";
  /** The step whose implementation it shows, or the strategy that it belongs to. */
  readonly source: string;
}

/**
 * Lists what is measured: the measures of the steps, then the measures of change and the goals of the logic models,
 * each once.
 *
 * @param grids of every sheet, since a logic model is no plan
 */
export function listMeasures(plans: readonly Plan[], grids: readonly Grid[]): readonly Measure[] {
  const models = grids.flatMap(readLogicModel);
  const all = [
    ...plans.flatMap(listOfSteps),
    ...models.filter(({ kind }) => kind === "Change"),
    ...models.filter(({ kind }) => kind === "Goal"),
  ];
  const keys = all.map(({ text, kind, source }) => JSON.stringify([kind, fold(text), fold(source)]));
  return all.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

const listOfSteps = (plan: Plan): readonly Measure[] =>
  plan.steps
    .map(({ step, measure }): readonly Measure[] =>
      !step || isBlank(step) || !measure || isBlank(measure) || isNothing(measure.value) || isPlaceholder(measure.value)
        ? []
        : [{ text: textOf(measure), kind: "Implementation", source: textOf(step) }],
    )
    .flat();

const STRATEGIES = "strategies";
const OF_MODEL = [
  { heading: "measures of change", kind: "Change" },
  { heading: "goals", kind: "Goal" },
] as const;

/** A heading further down is none. */
const DEEPEST_HEADING = 30;

function readLogicModel(grid: Grid): readonly Measure[] {
  const heading = grid.values
    .slice(0, DEEPEST_HEADING)
    .findIndex((line) => OF_MODEL.every((one) => line.some((value) => fold(String(value)) === one.heading)));
  if (heading < 0) return [];
  const headings = grid.values[heading]?.map((value) => fold(String(value))) ?? [];
  const rows = Array.from({ length: grid.values.length - heading - 1 }, (_, i) => grid.origin.row + heading + 1 + i);
  const read = (row: number, name: string) =>
    valueAt(grid, { row, column: grid.origin.column + headings.indexOf(name) });
  return rows.flatMap((row) =>
    OF_MODEL.flatMap(({ heading: name, kind }) =>
      String(read(row, name))
        .split("\n")
        .map((line) => textOf({ value: line.replace(/^\s*[-*–•]\s*/, "") }))
        .filter((text) => text !== "" && !isPlaceholder(text))
        .map((text): Measure => ({
          text,
          kind,
          source: headings.includes(STRATEGIES) ? textOf({ value: read(row, STRATEGIES) }) : "",
        })),
    ),
  );
}
