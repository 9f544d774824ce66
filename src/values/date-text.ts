import { type Day, findDay, readDate, weekdayOf } from "../sheet/serial-date";
import type { Calendar } from "./calendar";
import type { Period } from "./date-period";
import { findMonth } from "./month";
import { BY } from "./words/dates";
import { WEEKDAYS } from "./words/weekdays";
import { cutterOf, finderOf, patternOf } from "./words/word-list";

/** A day, a day without its year, or what looks like a day but is none. */
export type DateText =
  | { readonly kind: "day"; readonly day: Day; readonly swapped: Day | null }
  | (Period & { readonly kind: "vague" })
  | { readonly kind: "none" };

/** Reads a folded text as one date: `13/10/2026`, `13-oct-26`, `by tue 13 october 2026, 10:00`, `13. oktober 2026`; null where it is no date at all. */
export function readDateText(text: string, calendar: Calendar): DateText | null {
  const plain = matchDate(text, calendar.monthFirst);
  if (plain) return toDate(plain, -1, calendar);
  const bare = stripAround(text);
  const parts = bare === text ? null : matchDate(bare, calendar.monthFirst);
  return parts && toDate(parts, weekdayIn(text), calendar);
}

function matchDate(text: string, monthFirst: boolean): Parts | null {
  for (const { pattern, parts } of WRITTEN) {
    const match = pattern.exec(text);
    if (match) return parts(match.slice(1), monthFirst);
  }
  return null;
}

interface Parts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** True where day and month are both numbers, and either might come first. */
  readonly either?: boolean;
}

const ORDINAL = "(?:st|nd|rd|th|er|[ºª°.o])?";
const YEAR = "(\\d{4}|['’]?\\d{2})";
const OF = "(?:\\s*(?:of|de|del|do|d')\\s+|[\\s./-]*)";

/** Each way of writing a date: its pattern, and what its groups are. */
const WRITTEN: readonly {
  readonly pattern: RegExp;
  readonly parts: (groups: readonly (string | undefined)[], monthFirst: boolean) => Parts;
}[] = [
  {
    pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
    parts: ([y, , m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  },
  {
    pattern: /^((?:19|20)\d{2})(\d{2})(\d{2})$/,
    parts: ([y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
    parts: ([y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  },
  { pattern: /^(\d{1,2})月(\d{1,2})[日号]$/, parts: ([m, d]) => ({ year: null, month: Number(m), day: Number(d) }) },
  {
    pattern: /^(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4}|\d{2})$/,
    parts: ([d, m, y]) => ({ year: yearOf(y), month: Number(m), day: Number(d) }),
  },
  { pattern: /^(\d{1,2})\.(\d{1,2})\.$/, parts: ([d, m]) => ({ year: null, month: Number(m), day: Number(d) }) },
  {
    pattern: /^(\d{1,2})\s?([-/ ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/,
    parts: ([a, , b, y], monthFirst) => ({ year: yearOf(y), ...inOrder(Number(a), Number(b), monthFirst) }),
  },
  {
    pattern: /^(\d{1,2})\/(\d{1,2})$/,
    parts: ([a, b], monthFirst) => ({ year: null, ...inOrder(Number(a), Number(b), monthFirst) }),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})${ORDINAL}${OF}(\\p{L}{3,})\\.?(?:${OF},?\\s*${YEAR})?(?:\\s*г\\.?)?$`, "u"),
    parts: ([d, m = "", y]) => ({ year: yearOf(y), month: findMonth(m), day: Number(d) }),
  },
  {
    pattern: new RegExp(
      `^(\\p{L}{3,})\\.?(?:\\s*|[/-](?=\\d{1,2}[-/]))(\\d{1,2})${ORDINAL}(?:\\s*,\\s*${YEAR}|(?<=[/-]\\d+)[/-]${YEAR}|\\s*[\\s,/-]\\s*(\\d{4}))?$`,
      "u",
    ),
    parts: ([m = "", d, y, y2, y3]) => ({ year: yearOf(y ?? y2 ?? y3), month: findMonth(m), day: Number(d) }),
  },
  {
    pattern: /^(\d{4})[\s/-](\p{L}{3,})\.?[\s/-](\d{1,2})$/u,
    parts: ([y, m = "", d]) => ({ year: Number(y), month: findMonth(m), day: Number(d) }),
  },
];

const yearOf = (digits: string | undefined): number | null => {
  if (digits === undefined) return null;
  const year = Number(digits.replace(/\D/g, ""));
  return year < 100 ? 2000 + year : year;
};

function inOrder(a: number, b: number, monthFirst: boolean): Omit<Parts, "year"> {
  if (a > 12 || (b <= 12 && !monthFirst)) return { day: a, month: b, either: a <= 12 && a !== b };
  return { day: b, month: a, either: b <= 12 && a !== b };
}

/** A month that is no month (“13 pupils”) makes it no date; a day that the month does not have makes it a date that does not exist. */
function toDate({ year, month, day, either = false }: Parts, weekday: number, calendar: Calendar): DateText | null {
  if (month === null) return null;
  if (year === null) return withoutYear(month, day, calendar);
  const found = year < 1990 || year > 2150 ? null : findDay({ year, month, day });
  if (found === null) return { kind: "none" };
  const swapped = either && calendar.isOrderSettled !== true ? findDay({ year, month: day, day: month }) : null;
  if (weekday < 0 || swapped === null) return { kind: "day", day: found, swapped };
  return {
    kind: "day",
    day: weekday === weekdayOf(swapped) && weekday !== weekdayOf(found) ? swapped : found,
    swapped: null,
  };
}

/** The next such day, and the last one that has been. */
function withoutYear(month: number, day: number, { today }: Calendar): DateText {
  const { year } = readDate(today);
  const days = [year - 1, year, year + 1].flatMap((one) => findDay({ year: one, month, day }) ?? []);
  if (days.length === 0 && findDay({ year: 2028, month, day }) === null) return { kind: "none" };
  const next = days.find((one) => one >= today);
  const past = days.findLast((one) => one < today);
  return {
    kind: "vague",
    of: "a day without its year",
    first: -Infinity,
    last: Infinity,
    likely: [next, past].filter((one) => one !== undefined),
  };
}

/** Leaves out `by`, the weekday, the time of the day and what stands in brackets. */
export function stripAround(text: string): string {
  let rest = text
    .replace(/\([^)]*\)/g, " ")
    .replace(TIME, " ")
    .trim();
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = cutAround(rest).replace(/^[\s,.:*]+|[\s,;:!*]+$/g, "");
  }
  return rest;
}

const cutAround = cutterOf([BY, ...WEEKDAYS], () => {
  const weekday = patternOf(...WEEKDAYS);
  return new RegExp(`^${patternOf(BY)}(?=[\\s:])|^${weekday}(?:-feira)?\\.?(?=[\\s,]|$)|${weekday}\\.?$`, "u");
});
const TIME =
  /(?<=\d)t\d{2}:\d{2}.*$|[,\s]+(?:at |à |um |às |a las )?\d{1,2}(?::\d{2}){1,2}\s*(?:[ap]\.?m\.?|uhr|h)?$|[,\s]+(?:at |à |um |às |a las )?\d{1,2}\s?(?:[ap]\.?m\.?|uhr|h)$|[,\s]+(?:at )?(?:noon|midnight|cob|eod)$/;

/** Monday is 0; −1 where no weekday is named. */
const weekdayIn = (text: string): number => WEEKDAY_FINDERS.findIndex((isNamed) => isNamed(text));
const WEEKDAY_FINDERS = WEEKDAYS.map((words) => finderOf(words));
