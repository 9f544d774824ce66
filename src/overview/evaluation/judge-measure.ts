import type { CellValue } from "../../sheet/cell";
import { readStatus } from "../../values/steps/status";
import { simpleText } from "../../values/texts/simple-text";

/** What people have typed of a measure. */
export interface Values {
  readonly baseline: CellValue;
  readonly target: CellValue;
  readonly actual: CellValue;
}

/**
 * Whether a measure is met: true, false, or null where nobody can tell yet. Where the baseline is above the target,
 * less is better, unless the target says otherwise.
 *
 * @example
 * judgeMeasure({ baseline: "41%", target: "30%", actual: 0.28 }) // true
 * judgeMeasure({ baseline: "", target: "at least 100 families", actual: 84 }) // false
 */
export function judgeMeasure({ baseline, target, actual }: Values): boolean | null {
  if (isBlankText(actual)) return null;
  const [from, wanted, reached] = readAlike([baseline, target, actual]);
  if (wanted === null || wanted === undefined || reached === null || reached === undefined) return readWords(actual);
  const isLessBetter =
    AT_MOST.test(simpleText(target)) || (!AT_LEAST.test(simpleText(target)) && isAbove(from, wanted));
  return isLessBetter ? reached <= wanted : reached >= wanted;
}

const isBlankText = (value: CellValue): boolean => simpleText(value) === "";

const isAbove = (from: number | null | undefined, wanted: number): boolean =>
  from !== null && from !== undefined && from > wanted;

const AT_MOST =
  /^(?:≤|<|=<|at most|no more than|under|below|max|hochstens|unter|au plus|moins de|como maximo|no maximo)/u;
const AT_LEAST = /^(?:≥|>|=>|at least|no less than|over|above|min|mindestens|au moins|plus de|al menos|pelo menos)/u;

/** “Done”, “yes”, “not yet”. */
function readWords(actual: CellValue): boolean | null {
  const status = readStatus(actual);
  if (status === "done") return true;
  return status === "started" || status === "not-started" || status === "dropped" ? false : null;
}

/** A cell may hold 0.8 where another says 80%. */
function readAlike(values: readonly CellValue[]): readonly (number | null)[] {
  const areShares = values.some((value) => typeof value === "string" && value.includes("%"));
  return values.map((value) => {
    if (typeof value === "number") return areShares && Math.abs(value) <= 1 ? value * 100 : value;
    const [digits] = /\d[\d.,'’]*/.exec(String(value)) ?? [];
    return digits === undefined ? null : parseNumber(digits);
  });
}

/** `1,200` and `1.200` are thousands, `1,5` and `1.5` are not. */
function parseNumber(written: string): number {
  const digits = written.replace(/['’]/g, "").replace(/[.,]$/, "");
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const isWhole = last < 0 || /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  const whole = (text: string) => text.replace(/[.,]/g, "");
  return Number(isWhole ? whole(digits) : `${whole(digits.slice(0, last))}.${digits.slice(last + 1)}`);
}
