import { textOf } from "../../plan/placed";
import type { Plan } from "../../plan/plan";
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
 * its beginning; also links as project programs write them (`3FS+2 days`, `3EA`). What the numbers count is found out
 * from all of them, see `finderOfNumbers`. Steps that depend on nothing are left out.
 *
 * @example findDependencies(plan) // → [{ step: 1, on: [0], unknown: [] }]
 */
export function findDependencies({
  steps,
  headingRow,
}: Pick<Plan, "steps" | "headingRow">): readonly StepDependencies[] {
  const says: CellValue[] = [];
  steps.readColumn("depends-on", 0, steps.length, says);
  const dependent = says.flatMap((value, step) =>
    saysSomething(value) ? [{ step, names: partsOf(withoutLinks(textOf({ value }))) }] : [],
  );
  if (dependent.length === 0) return [];
  const texts: CellValue[] = [];
  steps.readColumn("step", 0, steps.length, texts);
  const folded = texts.map(simpleText);
  const at = finderOfNumbers({ steps, headingRow }, folded, dependent);
  const find = finderOfSteps(folded, at);
  return dependent.map(({ step, names }) => {
    const found = names.map((name) => ({ name, others: find(name) }));
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

/** Finds the step that a number means; null where there is none. */
type NumberFinder = (number: string) => number | null;

/** Finds the steps that a name means, among the simple texts of all steps. */
function finderOfSteps(texts: readonly string[], at: NumberFinder): (name: string) => readonly number[] {
  const byText = new Map<string, number>();
  for (const [index, text] of texts.entries()) if (!byText.has(text)) byText.set(text, index);
  const listOf = (index: number | null): readonly number[] => (index === null ? [] : [index]);
  const named = (text: string): readonly number[] => {
    const index = byText.get(text) ?? (text.length > 3 ? texts.findIndex((one) => one.startsWith(text)) : -1);
    return index < 0 ? [] : [index];
  };
  return (name) => {
    const text = simpleText(name);
    const whole = at(text);
    if (whole !== null) return [whole];
    const range = RANGE.exec(text);
    if (range) return between(Number(range[1]), Number(range[2])).flatMap((number) => listOf(at(String(number))));
    const number = A_NUMBER.exec(text)?.[1];
    return number === undefined ? named(text) : listOf(at(number));
  };
}

/**
 * What the numbers of a plan count: the numbers in its own column, those that its steps start with, its steps, or the
 * rows below the heading or of the sheet (as some programs export them). The first of these is meant under which most
 * of the numbers are other steps.
 */
function finderOfNumbers(
  { steps, headingRow }: Pick<Plan, "steps" | "headingRow">,
  texts: readonly string[],
  dependent: readonly { readonly step: number; readonly names: readonly string[] }[],
): NumberFinder {
  const ids: CellValue[] = [];
  steps.readColumn("number", 0, steps.length, ids);
  const rows = Array.from(steps.rows);
  const ways: readonly NumberFinder[] = [
    indexOf(ids.map((id) => simpleText(id))),
    indexOf(texts.map((text) => OWN_NUMBER.exec(text)?.[1] ?? "")),
    indexOf(texts.map((_, index) => String(index + 1))),
    indexOf(rows.map((row) => String(row - headingRow))),
    indexOf(rows.map((row) => String(row + 1))),
  ];
  const named = dependent.flatMap(({ step, names }) =>
    names.flatMap((name) => {
      const number = A_NUMBER.exec(simpleText(name))?.[1];
      return number === undefined ? [] : [{ step, number }];
    }),
  );
  const countOthers = (find: NumberFinder): number =>
    named.filter(({ step, number }) => ![null, step].includes(find(number))).length;
  const counts = ways.map(countOthers);
  const best = ways[counts.indexOf(Math.max(...counts))] ?? (() => null);
  const own = ways[0] ?? best;
  return (number) => own(number) ?? best(number);
}

/** `1.0` is 1, as some programs export it. */
function indexOf(numbers: readonly string[]): NumberFinder {
  const places = new Map<string, number>();
  for (const [index, number] of numbers.entries()) if (number !== "" && !places.has(number)) places.set(number, index);
  return (number) => places.get(number) ?? places.get(number.replace(/\.0$/, "")) ?? null;
}

/** The kind of link and the time in between say nothing about which step is meant: `3FS+2 days`, `3EA`, `1-FS=P1D`. */
const withoutLinks = (text: string): string => text.replaceAll(LINK, "").replaceAll(LINK_IN_WORDS, "");

/** Behind a number two capitals, which are other letters in each language. */
const LINK = /(?<=\d) ?-?(?:\p{Lu}{2})(?!\p{L})(?:=[\w-]+| ?[+-] ?\d+(?:[.,]\d+)? ?(?:%|\p{L}+)?)?/gu;
/** `2 (finish-to-start)`, `2 fin à début` */
const LINK_IN_WORDS = /(?<=\d) ?\(?\p{L}+(?:[- ](?:to|à|a|au|zu|naar|до)[- ]|-)\p{L}+\)?/giu;

const RANGE = /^#?(\d+)\s?[-–]\s?#?(\d+)$/;
const OWN_NUMBER = /^(?:step|action)?\s*#?(\d+(?:\.\d+)*)[).:]?\s/;
const A_NUMBER = /^(?:after |step |action |no\.? |row |etape |paso |passo |schritt |stap |n° ?)*#?(\d+(?:\.\d+)*)\.?$/;

const between = (from: number, to: number): readonly number[] =>
  to - from > 1000 ? [] : Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
