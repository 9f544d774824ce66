import type { CellValue } from "../../../sheet/cell";

/** How values go on: what comes at an index, counted from the first of them; null where they only repeat. */
export type Series = (index: number) => CellValue;

/** What Excel knows by heart. */
const LISTS = [
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
  "Mon Tue Wed Thu Fri Sat Sun",
  "January February March April May June July August September October November December",
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
].map((words) => words.split(" "));

/**
 * Words of a list of days or months, and words that end in a number, go on even where there is one only; a number does
 * from two on, or where `alone` says so.
 * documented: https://support.microsoft.com/office/74e31bdd-d993-45da-aa82-35a236c5b5db
 */
export function findSeries(values: readonly CellValue[], alone: boolean): Series | null {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === values.length) return numbers.length > 1 || alone ? goOn(numbers) : null;
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length < values.length) return null;
  return findList(texts) ?? findNumbered(texts);
}

function findList(texts: readonly string[]): Series | null {
  const list = LISTS.find((words) => texts.every((text) => words.includes(text)));
  if (!list) return null;
  const next = goOn(texts.map((text) => list.indexOf(text)));
  return (index) => list.at(next(index) % list.length) ?? "";
}

function findNumbered(texts: readonly string[]): Series | null {
  const parts = texts.map((text) => /^(.*?)(\d+)$/.exec(text));
  const [, word = ""] = parts[0] ?? [];
  if (!parts.every((part) => part?.[1] === word)) return null;
  const next = goOn(parts.map((part) => Number(part?.[2])));
  return (index) => `${word}${String(Math.abs(next(index)))}`;
}

/** In equal steps, of one where there is one number only. */
function goOn(numbers: readonly number[]): (index: number) => number {
  const first = numbers[0] ?? 0;
  const step = numbers.length > 1 ? ((numbers.at(-1) ?? 0) - first) / (numbers.length - 1) : 1;
  return (index) => Math.round((first + step * index) * 1e10) / 1e10;
}
