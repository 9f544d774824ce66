import { textOf } from "../../plan/placed";
import type { Steps } from "../../plan/plan";
import type { CellValue } from "../../sheet/cell";
import { isError } from "../../values/cell-error";
import { isNothing, isPlaceholder } from "../../values/placeholder";
import { simpleText } from "../../values/simple-text";

/** A step that says what it depends on; steps are identified by their places in the plan, from 0. */
export interface StepDependencies {
  readonly step: number;
  /** The steps that have to be completed before it. */
  readonly on: readonly number[];
  /** What it names that is not a step of the plan, as it was written. */
  readonly unknown: readonly string[];
}

/**
 * Reads `1`, `1, 3`, `2-4`, `step 2`, `#3`, `1.2` (the number that a step starts with), or a step's text, whole or
 * its beginning; numbers count the steps from 1. Steps that depend on nothing are left out.
 *
 * @example findDependencies(plan.steps) // → [{ step: 1, on: [0], unknown: [] }]
 */
export function findDependencies(steps: Steps): readonly StepDependencies[] {
  const says: CellValue[] = [];
  steps.readColumn("depends-on", 0, steps.length, says);
  const dependent = says.flatMap((value, step) => (saysSomething(value) ? [{ step, text: textOf({ value }) }] : []));
  if (dependent.length === 0) return [];
  const texts: CellValue[] = [];
  steps.readColumn("step", 0, steps.length, texts);
  const find = finderOfSteps(texts.map(simpleText));
  return dependent.map(({ step, text }) => {
    const found = partsOf(text).map((name) => ({ name, others: find(name) }));
    return {
      step,
      on: found.flatMap(({ others }) => others),
      unknown: found.filter(({ others }) => others.length === 0).map(({ name }) => name),
    };
  });
}

const saysSomething = (value: CellValue): boolean =>
  value !== "" && !isError(value) && !isNothing(value) && !isPlaceholder(value) && textOf({ value }) !== "";

const partsOf = (text: string): readonly string[] =>
  (/^[\d\s.#,;&+/-]+$/.test(text)
    ? text.split(/[\s,;&+/]+/)
    : text.split(/\s*[;\n]\s*|,\s*(?=#?\d|step)|\s+(?:and|&)\s+(?=#?\d|step)/i)
  ).filter((part) => part !== "");

/** Finds the steps that a name means, among the simple texts of all steps. */
function finderOfSteps(texts: readonly string[]): (name: string) => readonly number[] {
  const byText = new Map<string, number>();
  const byNumber = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    if (!byText.has(text)) byText.set(text, index);
    const number = OWN_NUMBER.exec(text)?.[1];
    if (number !== undefined && !byNumber.has(number)) byNumber.set(number, index);
  }
  const at = (number: string): readonly number[] => {
    const index = byNumber.get(number) ?? Number(number) - 1;
    return index in texts ? [index] : [];
  };
  const named = (text: string): readonly number[] => {
    const index = byText.get(text) ?? (text.length > 3 ? texts.findIndex((one) => one.startsWith(text)) : -1);
    return index < 0 ? [] : [index];
  };
  return (name) => {
    const text = simpleText(name);
    const range = /^#?(\d+)\s?[-–]\s?#?(\d+)$/.exec(text);
    if (range) return between(Number(range[1]), Number(range[2])).flatMap((number) => at(String(number)));
    const number = A_NUMBER.exec(text)?.[1];
    return number === undefined ? named(text) : at(number);
  };
}

const OWN_NUMBER = /^(?:step|action)?\s*#?(\d+(?:\.\d+)*)[).:]?\s/;
const A_NUMBER = /^(?:after |step |action |no\.? |row |etape |paso |passo |schritt |stap |n° ?)*#?(\d+(?:\.\d+)*)\.?$/;

const between = (from: number, to: number): readonly number[] =>
  to - from > 1000 ? [] : Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
