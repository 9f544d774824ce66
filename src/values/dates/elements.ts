import type { Kind } from "./kinds";
import { WIDELY_USED } from "./lexicon";
import { means, senseOf, type Token } from "./tokens";
import { UNIT_KEYS, type UnitKey, UNITS } from "./units";

const isWhole = (token: Token): boolean => !Number.isNaN(token.number);
const isUnit =
  (...names: readonly (typeof UNITS)[UnitKey]["name"][]) =>
  (token: Token): boolean =>
    token.senses.some(
      ({ kind, value }) => kind === "unit" && names.some((name) => UNITS[UNIT_KEYS[value] ?? "day"].name === name),
    );
const isKind =
  (kind: Kind) =>
  (token: Token): boolean =>
    means(token, kind);

/** Without anything next to it, a short word in one of many languages may be anything: `so`, `pro`, `per`. */
function isClear(token: Token, kind: Kind): boolean {
  const sense = senseOf(token, kind);
  if (sense === undefined) return false;
  return (
    token.text.length > 3 ||
    !LATIN.test(token.text) ||
    (token.text.length === 3 && (sense.languages & WIDELY_USED) !== 0)
  );
}

const LATIN = /^[a-z]/;

/** What a place in a shape accepts. */
export const ELEMENTS = {
  /** `3`, `03`, `3rd`, `third`, `三` */
  day: (token) => {
    const number = readDayNumber(token);
    return number > 0 && number < 32 && (isWhole(token) ? token.digits < 3 : !means(token, "mark"));
  },
  month: isKind("month"),
  monthAlone: (token) => isClear(token, "month"),
  year: (token) => token.digits === 4 || (token.digits === 0 && token.number > 1900),
  /** Two digits that may be a year. */
  shortYear: (token) => token.digits === 2,
  weekday: isKind("weekday"),
  weekdayAlone: (token) => isClear(token, "weekday"),
  /** `3rd`, `third`, `last`; a plain number is none. */
  nth: (token) => (isWhole(token) ? token.isOrdinal : means(token, "ordinal")),
  count: (token) => (isWhole(token) ? !token.isOrdinal && token.number < 1000 : means(token, "number")),
  /** `13/10/2026` */
  date: (token) => token.numbers?.length === 3,
  /** `13-27`, `10/2026`, `2026-27` */
  pair: (token) => token.numbers?.length === 2,
  unit: isKind("unit"),
  week: isUnit("week"),
  quarter: isUnit("quarter"),
  half: isUnit("half"),
  term: isUnit("term"),
  years: isUnit("year"),
  months: isUnit("month"),
  days: isUnit("day"),
  workdays: isUnit("workday"),
  weekend: isUnit("weekend"),
  sign: isKind("sign"),
  namedHalf: isKind("namedHalf"),
  schoolYear: isKind("schoolYear"),
  fiscalYear: isKind("fiscalYear"),
  season: isKind("season"),
  holiday: isKind("holiday"),
  termName: isKind("termName"),
  endOf: isKind("endOf"),
  dayWord: isKind("dayWord"),
  shift: isKind("shift"),
  within: isKind("within"),
  later: isKind("later"),
  ago: isKind("ago"),
} as const satisfies Readonly<Record<string, (token: Token) => boolean>>;

export type Element = keyof typeof ELEMENTS;

/** The number that a token says, as a count: 0 where it says none. */
export const readCount = (token: Token | undefined): number =>
  token === undefined ? 0 : isWhole(token) ? token.number : (senseOf(token, "number")?.value ?? 0);

/** Which one a token says: 1 is the first, −1 the last; 0 where it says none. */
export const readNth = (token: Token | undefined): number =>
  token === undefined ? 0 : isWhole(token) ? token.number : (senseOf(token, "ordinal")?.value ?? 0);

/** The day of the month that a token says: 0 where it says none; “a” and “one” are no days. */
export const readDayNumber = (token: Token | undefined): number => {
  const nth = readNth(token);
  const count = readCount(token);
  return nth > 0 ? nth : count > 1 ? count : 0;
};

export const valueOf = (token: Token | undefined, kind: Kind): number => senseOf(token, kind)?.value ?? 0;

export const readUnit = (token: Token | undefined): (typeof UNITS)[UnitKey] =>
  UNITS[UNIT_KEYS[valueOf(token, "unit")] ?? "day"];
