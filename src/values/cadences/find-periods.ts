import { ELEMENTS, readCount, readUnit, valueOf } from "../dates/elements";
import { means, type Token } from "../dates/tokens";
import { RHYTHM_KEYS, RHYTHMS, type Unit } from "../dates/units";
import { isBetween, isNth, readWhich, skipBetween } from "./cadence-words";
import { readTimesAfter, readTimesBefore } from "./read-times";

/** A stretch of days or months after which something comes again, and the words that say so. */
export interface Period {
  readonly unit: "day" | "month";
  readonly count: number;
  /** What it is counted in; of `every Monday` the weekday, of `every May` the month of that name. */
  readonly by: "unit" | "weekday" | "workday" | "weekend" | "month name";
  readonly from: number;
  /** The first word behind it. */
  readonly to: number;
}

/** `fortnight` is how many of it are said for two weeks. */
type Length = Omit<Period, "from" | "to"> & { readonly fortnight?: number };

/** Every stretch that the words name: of `weekly, then every two months` two. */
export function findPeriods(words: readonly Token[]): readonly Period[] {
  const periods: Period[] = [];
  for (let at = 0; at < words.length;) {
    const period = readRhythm(words, at) ?? readOther(words, at) ?? readEvery(words, at) ?? readUnitAlone(words, at);
    if (period) periods.push(spread(period, words));
    at = period ? Math.max(period.to, at + 1) : at + 1;
  }
  return periods;
}

/** `weekly`, `3-monthly`, `14-täglich` */
function readRhythm(words: readonly Token[], at: number): Period | null {
  const word = words[at];
  if (!means(word, "rhythm") || words[at - 2]?.text === "tri") return null; // three times in it, or every three of it
  const rhythm = RHYTHMS[RHYTHM_KEYS[valueOf(word, "rhythm")] ?? "daily"];
  const before = skipSigns(words, at - 1);
  const number = readPlainCount(words, before);
  const length = multiply(lengthOf(rhythm), number > 1 ? number : 1);
  return { ...length, from: number > 1 ? before : at, to: at + 1 };
}

/** `every other week`, `om de week`, `une semaine sur deux`, `un vendredi sur deux` */
function readOther(words: readonly Token[], at: number): Period | null {
  if (!means(words[at], "everyOther")) return null;
  const next = skipBetween(words, at + 1);
  const after = readLength(words[next]);
  const behind = readPlainCount(words, next) > 0 ? readLength(words[next + 1]) : null;
  if (behind) return { ...multiply(behind, readPlainCount(words, next)), from: at, to: next + 2 };
  if (after) return { ...multiply(after, 2), from: at, to: after.by === "weekday" ? next : next + 1 };
  const before = readLength(words[at - 1]);
  return before && { ...multiply(before, 2), from: at - 1, to: at + 1 };
}

/** `every week`, `every two weeks`, `every third month`, `every Monday`, `each May` */
function readEvery(words: readonly Token[], at: number): Period | null {
  if (!means(words[at], "every")) return null;
  let next = skipBetween(words, at + 1);
  while (means(words[next], "every") && !readLength(words[next])) next = skipBetween(words, next + 1);
  const plain = readLength(words[next]);
  if (plain?.by === "unit" && isWeekday(words[skipBetween(words, next + 1)])) return { ...WEEKLY, from: at, to: next };
  if (plain && isDayOfMonth(words, next)) return { unit: "month", count: 1, by: "unit", from: at, to: next };
  if (plain) return { ...plain, from: at, to: plain.by === "unit" ? next + 1 : next };
  if (means(words[skipDays(words, next)], "month")) return { ...YEARLY, from: at, to: next };

  const [nth, count] = [readWhich(words[next]), readCount(words[next])];
  const isOrdinal = isNth(words[next]);
  const behind = skipBetween(words, next + 1);
  const length = readLength(words[behind]);
  const factor = isOrdinal ? nth : count;
  if (length === null || factor === 0) return null;
  if (isRange(words, next)) return null;
  if (isOrdinal && length.by === "weekday") return readEveryNth(length, nth, at, next);
  if ((isOrdinal && nth < 0) || isOfMonth(words, next, behind))
    return length.unit === "month" ? { ...length, from: at, to: next } : null;
  return { ...multiply(length, factor), from: at, to: length.by === "unit" ? behind + 1 : behind };
}

/** Behind the days of a month: of `20th and 30th of August`, the place of the month. */
function skipDays(words: readonly Token[], from: number): number {
  let at = from;
  for (let word = words[at]; word && (isNth(word) || means(word, "and") || isBetween(word)); word = words[at]) at++;
  return at;
}

/** `todo dia 10`, `cada día 15` */
const isDayOfMonth = (words: readonly Token[], day: number): boolean => {
  const [unit, number] = [words[day], words[day + 1]];
  return unit !== undefined && ELEMENTS.days(unit) && number !== undefined && number.digits > 0 && number.digits < 3;
};

/** Every second Friday is every other; every first, third or last one is one of a month. */
const readEveryNth = (length: Length, nth: number, from: number, to: number): Period =>
  nth === 2 ? { ...multiply(length, 2), from, to: to + 1 } : { unit: "month", count: 1, by: "weekday", from, to };

/** Of `every 4th of the month`, where the month comes again, and not the fourth one. */
const isOfMonth = (words: readonly Token[], nth: number, unit: number): boolean =>
  words.slice(nth + 1, unit).some((word) => !word.isSign && means(word, "of"));

/** “every 2-3 weeks” names no stretch. */
const isRange = (words: readonly Token[], at: number): boolean =>
  words[at + 1]?.isSign === true && Number.isFinite(words[at + 2]?.number);

/** `2日ごと`, `twice a week`, `2x/month`, `一个月一次`, `2 weeks` and nothing else */
function readUnitAlone(words: readonly Token[], at: number): Period | null {
  const length = readLength(words[at]);
  if (length?.by !== "unit") return null;
  const counted = skipSigns(words, at - 1);
  const number = readPlainCount(words, counted);
  const isOne = means(words[counted], "inEach"); // of “twice a week”
  const from = number > 0 && !isOne ? counted : at;
  const found = { ...multiply(length, Math.max(1, number)), from, to: at + 1 };
  if (means(words[at + 1], "afterEvery"))
    return means(words[from - 1], "month") ? { ...YEARLY, from, to: at + 2 } : { ...found, to: at + 2 };
  if (means(words[at + 1], "everyOther")) return null;
  if (readTimesBefore(words, from) || readTimesAfter(words, at + 1)) return found;
  return number > 0 && from === 0 && at === words.length - 1 ? found : null;
}

/** Half a month where it is said to come twice in it. */
function spread(period: Period, words: readonly Token[]): Period {
  const found = readTimesBefore(words, period.from) ?? readTimesAfter(words, period.to);
  if (found === null) return period;
  const { times, from = period.from, to = period.to } = found;
  const [whole, days] = [period.count % times === 0, period.unit === "month" ? 30 : 1];
  return {
    ...period,
    from: Math.min(from, period.from),
    to: Math.max(to, period.to),
    ...(whole
      ? { count: period.count / times }
      : { unit: "day", count: Math.max(1, Math.round((days * period.count) / times)) }),
  };
}

function readLength(word: Token | undefined): Length | null {
  if (word === undefined) return null;
  if (isWeekday(word)) return WEEKLY;
  if (ELEMENTS.workdays(word)) return { unit: "day", count: 7, by: "workday" };
  if (ELEMENTS.weekend(word)) return { unit: "day", count: 7, by: "weekend" };
  if (means(word, "unit"))
    return { ...lengthOf(readUnit(word)), ...(FORTNIGHTLY.test(word.text) && { fortnight: 15 }) };
  if (means(word, "schoolYear") || means(word, "fiscalYear")) return { unit: "month", count: 12, by: "unit" };
  if (means(word, "partOfDay")) return { unit: "day", count: 1, by: "unit" };
  return means(word, "month") ? YEARLY : null;
}

const isWeekday = (word: Token | undefined): boolean => means(word, "weekday");
const WEEKLY: Length = { unit: "day", count: 7, by: "weekday" };
const YEARLY: Length = { unit: "month", count: 12, by: "month name" };

const lengthOf = ({ days, months }: Pick<Unit, "days" | "months">): Length =>
  months === undefined ? { unit: "day", count: days ?? 1, by: "unit" } : { unit: "month", count: months, by: "unit" };

/** “Days” in languages in which fifteen of them are two weeks: French, Spanish, Portuguese, Italian, Catalan. */
const FORTNIGHTLY = /^(?:jour|d[ií]a|giorn|die)/;

const multiply = ({ fortnight, ...length }: Length, by: number): Length => ({
  ...length,
  count: by === fortnight ? 14 : length.count * by,
});

/** A number that counts what follows it, and is no ordinal, clock or times: 0 where there is none. */
function readPlainCount(words: readonly Token[], at: number): number {
  const word = words[at];
  if (word === undefined || !ELEMENTS.count(word) || /^[.:]$/.test(words[at - 1]?.text ?? "")) return 0;
  return readCount(word);
}

const skipSigns = (words: readonly Token[], from: number): number => {
  let at = from;
  while (words[at]?.isSign === true && isBetween(words[at])) at--;
  return at;
};
