import { textOf } from "../../../plan/placed";
import type { Plan } from "../../../plan/plan";
import type { CellValue } from "../../../sheet/cell";
import { type Dependency, readDependencies } from "../../../values/dependencies/read-dependencies";
import { isError } from "../../../values/gaps/is-error";
import { isNothing, isPlaceholder } from "../../../values/gaps/is-placeholder";
import { simpleText } from "../../../values/texts/simple-text";

/** A step that says what it depends on; steps are identified by their places in the plan, from 0. */
export interface StepDependencies {
  readonly step: number;
  /** The steps that have to be completed before it. */
  readonly on: readonly number[];
  /** What it names that is not a step of the plan, as it was written. */
  readonly unknown: readonly string[];
}

/**
 * Finds the steps that each step depends on: by number, by a step's text, whole or its beginning, or as the one before
 * it. What the numbers count is found out from all of them, see `finderOfNumbers`. Steps that depend on nothing are
 * left out.
 *
 * @example findDependencies(plan) // → [{ step: 1, on: [0], unknown: [] }]
 */
export function findDependencies({
  steps,
  headingRow,
}: Pick<Plan, "steps" | "headingRow">): readonly StepDependencies[] {
  if (!steps.cellAt(0, "depends-on")) return [];
  const says: CellValue[] = [];
  steps.readColumn("depends-on", 0, steps.length, says);
  const dependent = says.flatMap((value, step) =>
    saysSomething(value) ? [{ step, names: readDependencies(textOf({ value })) }] : [],
  );
  if (dependent.length === 0) return [];
  const texts: CellValue[] = [];
  steps.readColumn("step", 0, steps.length, texts);
  const folded = texts.map(simpleText);
  const at = finderOfNumbers({ steps, headingRow }, folded, dependent);
  const find = finderOfSteps(folded, at);
  return dependent.map(({ step, names }) => {
    const found = names.flatMap((name) => findNamed(name, step, find));
    return {
      step,
      on: found.flatMap(({ others }) => others),
      unknown: found.filter(({ others }) => others.length === 0).map(({ text }) => text),
    };
  });
}

const saysSomething = (value: CellValue): boolean =>
  value !== "" && !isError(value) && !isNothing(value) && !isPlaceholder(value) && textOf({ value }) !== "";

/** A name that is no step may be several between commas: `Order the books, Train the staff`. */
function findNamed(name: Dependency, step: number, find: StepFinder): readonly Named[] {
  const others = find(name, step);
  const parts = name.kind === "name" && others.length === 0 ? name.text.split(/[,،、]/) : [];
  const apart = parts.map((part) => part.trim()).map((text) => ({ text, others: find({ kind: "name", text }, step) }));
  const areSteps = parts.length > 1 && apart.every((part) => part.others.length > 0);
  return areSteps ? apart : [{ text: name.text, others }];
}

interface Named {
  readonly text: string;
  readonly others: readonly number[];
}

/** Finds the steps that are named in the cell of a step. */
type StepFinder = (name: Dependency, step: number) => readonly number[];

/** Finds the step that a number means; null where there is none. */
type NumberFinder = (number: string) => number | null;

function finderOfSteps(texts: readonly string[], at: NumberFinder): StepFinder {
  const byText = new Map<string, number>();
  for (const [index, text] of texts.entries()) if (!byText.has(text)) byText.set(text, index);
  const listOf = (index: number | null): readonly number[] => (index === null ? [] : [index]);

  const named = (name: string): readonly number[] => {
    const text = simpleText(name.replace(QUOTES, ""));
    const index = at(text) ?? byText.get(text) ?? -1;
    if (index >= 0) return [index];
    const begun = text.length > 3 ? texts.findIndex((one) => beginsWith(one, text)) : -1;
    if (begun >= 0) return [begun];
    const { number = "", rest = "" } = NUMBER_AND_NAME.exec(text)?.groups ?? {};
    return rest === "" ? [] : listOf(byText.get(rest) ?? at(number));
  };

  return (name, step) => {
    switch (name.kind) {
      case "number":
        return listOf(at(simpleText(name.text)) ?? at(name.number));
      case "range":
        return at(simpleText(name.text)) === null ? rangeOf(name, at) : listOf(at(simpleText(name.text)));
      case "previous":
        return byText.has(simpleText(name.text)) ? named(name.text) : step > 0 ? [step - 1] : [];
      case "all-previous":
        return texts.slice(0, step).map((_, index) => index);
      case "name":
        return named(name.text);
    }
  };
}

const QUOTES = /^["'“„«「]|["'”“»」]$/g;
/** `3. Train the tutors` */
const NUMBER_AND_NAME = /^#?(?<number>\d+(?:\.\d+)*)[).:]? ?[-–]? (?<rest>\D.*)$/;

/** Not in the middle of a word or of a number: `T-1` does not begin `T-12`. */
const beginsWith = (text: string, beginning: string): boolean =>
  text.startsWith(beginning) && !/^[\p{L}\d]/u.test(text.slice(beginning.length));

/** From `2` to `4`, or from `2.1` to `2.3`, whose places are known. */
function rangeOf({ from, to }: { readonly from: string; readonly to: string }, at: NumberFinder): readonly number[] {
  const [first, last] = [Number(from), Number(to)];
  if (Number.isInteger(first) && Number.isInteger(last) && !from.includes("."))
    return between(first, last).flatMap((number) => at(String(number)) ?? []);
  const [start, end] = [at(from), at(to)];
  return start === null || end === null ? [] : between(start, end);
}

/**
 * What the numbers of a plan count: the numbers in its own column, those that its steps start with, its steps, or the
 * rows below the heading or of the sheet (as some programs export them). The first of these is meant under which most
 * of the numbers are other steps.
 */
function finderOfNumbers(
  { steps, headingRow }: Pick<Plan, "steps" | "headingRow">,
  texts: readonly string[],
  dependent: readonly { readonly step: number; readonly names: readonly Dependency[] }[],
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
    names.flatMap((name) => (name.kind === "number" ? [{ step, number: name.number }] : [])),
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

const OWN_NUMBER = /^(?:step|action)?\s*#?(\d+(?:\.\d+)*)[).:]?\s/;

const between = (from: number, to: number): readonly number[] =>
  to - from > 1000 ? [] : Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
