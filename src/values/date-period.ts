import { type Day, findDay, weekdayOf } from "../sheet/serial-date";
import { findMonth } from "./month";
import { HALVES, ORDINALS, PART_OF, QUARTERS, SCHOOL_YEARS, SEASONS, TERMS, WEEKS } from "./words/dates";
import { cutterOf, finderOf, lazily, patternOf, setOf, type WordList } from "./words/word-list";

/** A stretch of the calendar where a day is meant. */
export interface Period {
  /** In plain words: `a month`. */
  readonly of: string;
  readonly first: Day;
  readonly last: Day;
  /** The days that may be meant, the likeliest first. */
  readonly likely: readonly Day[];
}

/** `none` is a period that does not exist: Q7, week 61. */
export type FoundPeriod = (Period & { readonly kind: "vague" }) | { readonly kind: "none" };

/** Reads a folded text as a month, a quarter, a week, a season, a school term or a year. */
export function findPeriod(text: string): FoundPeriod | null {
  const schoolYear = TWO_YEARS.test(text) ? schoolYears().exec(text)?.groups : undefined;
  if (schoolYear) return schoolYearFrom(Number(schoolYear.year ?? `20${schoolYear.short ?? ""}`));
  if (/^\d{1,2}月(?:[底初中末]|[上中下]旬)?$/.test(text)) return vague("a month without its year", null, null);
  const numeric = /^(?:(\d{1,2})[-/.](\d{4})|(\d{4})[-/.](\d{1,2})|(\d{4})年(\d{1,2})月)$/.exec(text);
  if (numeric)
    return monthOf(Number(numeric[2] ?? numeric[3] ?? numeric[5]), Number(numeric[1] ?? numeric[4] ?? numeric[6]));
  const said = text.replace(/ ['’](?=\d{2}$)/, " 20"); // fall '26
  const year = Number(/(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(said)?.[1] ?? NaN) || null;
  const whole = said.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/, " ").trim();
  if (seasonWords().has(whole)) return findNamed(whole, year);
  const rest = cutPart(said.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)年?/, " "))
    .replace(LITTLE, " ")
    .replace(/[\s,./'’-]+/g, " ")
    .trim();
  if (rest === "") return year === null ? null : yearly("a year", year);
  return findMonthOf(rest, year) ?? findCounted(rest, year) ?? findNamed(rest, year);
}

const schoolYearFrom = (year: number): FoundPeriod =>
  vague("a school year", findDay({ year, month: 8, day: 1 }), findDay({ year: year + 1, month: 7, day: 31 }));

const vague = (of: string, first: Day | null, last: Day | null): FoundPeriod => ({
  kind: "vague",
  of,
  first: first ?? -Infinity,
  last: last ?? Infinity,
  likely: last === null ? [] : [last],
});

function findMonthOf(text: string, year: number | null): FoundPeriod | null {
  const [, name = "", short] = /^(\p{L}+)(?: (\d{2}))?$/u.exec(text) ?? [];
  const month = findMonth(name);
  if (month === null) return null;
  const inYear = year ?? (short === undefined ? null : 2000 + Number(short));
  return inYear === null ? vague("a month without its year", null, null) : monthOf(inYear, month);
}

function monthOf(year: number, month: number): FoundPeriod {
  const first = findDay({ year, month, day: 1 });
  const next = findDay(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 });
  return first === null || next === null ? { kind: "none" } : vague("a month", first, next - 1);
}

/** `q3`, `3rd quarter`, `2 quartal`, `kw 42`, `week 3 4`, `h1`. */
function findCounted(text: string, year: number | null): FoundPeriod | null {
  for (const { of, most, isNamed, pattern, span } of COUNTED) {
    const match = isNamed(text) ? pattern().exec(text)?.groups : undefined;
    if (!match) continue;
    if ((match.after ?? match.before ?? match.zh ?? match.word) === undefined) return vague(of, null, null); // a quarter, but which?
    const number = Number(
      match.after ?? match.before ?? match.zh ?? ORDINAL_FINDERS.findIndex((isMeant) => isMeant(match.word ?? "")) + 1,
    );
    if (number < 1 || number > most) return { kind: "none" };
    const [first, last] = year === null ? [null, null] : span(year, number);
    return vague(of, first, last);
  }
  return null;
}

const monthsOf =
  (count: number) =>
  (year: number, number: number): readonly [Day | null, Day | null] => [
    findDay({ year, month: (number - 1) * count + 1, day: 1 }),
    number * count === 12
      ? findDay({ year, month: 12, day: 31 })
      : (findDay({ year, month: number * count + 1, day: 1 }) ?? NaN) - 1,
  ];

/** ISO 8601: the first week of a year is the one that holds 4 January. */
function weekOf(year: number, number: number): readonly [Day | null, Day | null] {
  const fourth = findDay({ year, month: 1, day: 4 });
  if (fourth === null) return [null, null];
  const monday = fourth - weekdayOf(fourth) + (number - 1) * 7;
  return [monday, monday + 6];
}

const ORDINAL_FINDERS = ORDINALS.map((words) => finderOf(words));

interface Counted {
  readonly of: string;
  readonly most: number;
  readonly words: WordList;
  readonly span: (year: number, number: number) => readonly [Day | null, Day | null];
}

/** The patterns are dear to build: each is built for the first text that has one of its words. */
const COUNTED = (
  [
    { of: "a quarter", most: 4, words: QUARTERS, span: monthsOf(3) },
    { of: "a week", most: 53, words: WEEKS, span: weekOf },
    { of: "half a year", most: 2, words: HALVES, span: monthsOf(6) },
    {
      of: "a school term",
      most: 6,
      words: TERMS,
      span: (year) => [findDay({ year, month: 1, day: 1 }), findDay({ year, month: 12, day: 31 })],
    },
  ] satisfies readonly Counted[]
).map(({ words, ...period }) => ({
  ...period,
  isNamed: finderOf(words),
  pattern: lazily(() => countedPattern(words)),
}));

const countedPattern = (words: WordList): RegExp =>
  new RegExp(
    `^(?:(?<before>\\d{1,2}) ?(?:st|nd|rd|th|er|e|º|ª|o)? |(?<word>${patternOf(...ORDINALS)}) |第?(?<zh>\\d) ?)?` +
      `(?:${[...setOf(words)].join("|")})(?!\\p{L}) ?(?<after>\\d{1,2})?(?: (?:to |bis |a |au )?\\d{1,2})?$`,
    "u",
  );

function findNamed(text: string, year: number | null): FoundPeriod | null {
  if (seasonWords().has(text)) return year === null ? vague("a season", null, null) : yearly("a season", year);
  if (yearWords().has(text)) return year === null ? vague("a year", null, null) : yearly("a year", year);
  return null;
}

/** A winter may end in the next year. */
function yearly(of: string, year: number): FoundPeriod {
  const last = findDay({ year: of === "a season" ? year + 1 : year, month: of === "a season" ? 3 : 12, day: 31 });
  return {
    kind: "vague",
    of,
    first: findDay({ year, month: 1, day: 1 }) ?? -Infinity,
    last: last ?? Infinity,
    likely: of === "a year" && last !== null ? [last] : [],
  };
}

const cutPart = cutterOf([PART_OF], () => new RegExp(`^${patternOf(PART_OF)}`, "u"));
const LITTLE = /(?<!\p{L})(?:of|the|de|del|do|da|des|du|la|le|el|in|en|em|von|van|شهر)(?!\p{L})|(?<!\p{L})[ld]['’]/gu;
const schoolYears = lazily(
  () =>
    new RegExp(
      `^(?:${patternOf(SCHOOL_YEARS)}\\s*)?(?<year>(?:19|20)\\d{2})\\s?[-/–]\\s?(?:(?:19|20)\\d{2}|(?!0\\d|1[0-2])\\d{2})$|^(?:sy|ay|fy)\\s?(?<short>\\d{2})\\s?[-/–]\\s?\\d{2}$`,
      "u",
    ),
);
const TWO_YEARS = /\d{2}\s?[-/–]\s?\d{2}/;
const seasonWords = lazily(() => setOf(SEASONS));
const yearWords = lazily(() => setOf(SCHOOL_YEARS));
