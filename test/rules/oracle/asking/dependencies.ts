import { textOf } from "../../../../src/plan/placed";
import { isError } from "../../../../src/values/cell-error";
import { isNothing, isPlaceholder } from "../../../../src/values/placeholder";
import { simpleText } from "../../../../src/values/simple-text";
import type { StepWith } from "../listed-plan";

type DependentStep = StepWith<"step" | "depends-on", never>;

/** A step that says what it depends on. */
export interface Dependency<S = DependentStep> {
  readonly step: S;
  /** The steps that have to be completed before it. */
  readonly on: readonly S[];
  /** What it names that is not a step of the plan, as it was written. */
  readonly unknown: readonly string[];
}

/**
 * Reads `1`, `1, 3`, `2-4`, `step 2`, `#3`, `1.2` (the number that a step starts with), or a step's text, whole or
 * its beginning; numbers count the steps from 1. Steps that depend on nothing are left out.
 */
export function dependenciesOf<S extends DependentStep>({
  steps,
}: {
  readonly steps: readonly S[];
}): readonly Dependency<S>[] {
  const dependent = steps.filter((step) => says(step) !== "");
  if (dependent.length === 0) return [];
  const find = finderOfSteps(steps);
  return dependent.map((step) => {
    const found = partsOf(says(step)).map((name) => ({ name, others: find(name) }));
    return {
      step,
      on: found.flatMap(({ others }) => others),
      unknown: found.filter(({ others }) => others.length === 0).map(({ name }) => name),
    };
  });
}

function says({ "depends-on": { value } }: DependentStep): string {
  return value === "" || isError(value) || isNothing(value) || isPlaceholder(value) ? "" : textOf({ value });
}

const partsOf = (text: string): readonly string[] =>
  (/^[\d\s.#,;&+/-]+$/.test(text)
    ? text.split(/[\s,;&+/]+/)
    : text.split(/\s*[;\n]\s*|,\s*(?=#?\d|step)|\s+(?:and|&)\s+(?=#?\d|step)/i)
  ).filter((part) => part !== "");

function finderOfSteps<S extends DependentStep>(steps: readonly S[]): (name: string) => readonly S[] {
  const byText = new Map<string, S>();
  const byNumber = new Map<string, S>();
  for (const step of steps) {
    const text = simpleText(step.step.value);
    if (!byText.has(text)) byText.set(text, step);
    const number = OWN_NUMBER.exec(text)?.[1];
    if (number !== undefined && !byNumber.has(number)) byNumber.set(number, step);
  }
  const at = (number: string): S | undefined => byNumber.get(number) ?? steps[Number(number) - 1];
  return (name) => {
    const text = simpleText(name);
    const range = /^#?(\d+)\s?[-–]\s?#?(\d+)$/.exec(text);
    if (range) return between(Number(range[1]), Number(range[2])).flatMap((number) => at(String(number)) ?? []);
    const number = A_NUMBER.exec(text)?.[1];
    const found =
      number !== undefined
        ? at(number)
        : (byText.get(text) ?? steps.find((step) => text.length > 3 && simpleText(step.step.value).startsWith(text)));
    return found ? [found] : [];
  };
}

const OWN_NUMBER = /^(?:step|action)?\s*#?(\d+(?:\.\d+)*)[).:]?\s/;
const A_NUMBER = /^(?:after |step |action |no\.? |row |etape |paso |passo |schritt |stap |n° ?)*#?(\d+(?:\.\d+)*)\.?$/;

const between = (from: number, to: number): readonly number[] =>
  to - from > 1000 ? [] : Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
