import { type Day, findDay, readDate } from "../sheet/serial-date";
import type { Calendar } from "./calendar";
import { findPeriod, type FoundPeriod, type Period } from "./date-period";
import { readDateText, stripAround } from "./date-text";
import { FROM, TO } from "./words/dates";
import { cutterOf, lazily, patternOf } from "./words/word-list";

type Part = Omit<Period, "of">;

/** Reads `13–27 oct 2026`, `jan to mar 2027`, `june and november`: from the first day of the first part to the last of the last. */
export function findSpan(text: string, calendar: Calendar): FoundPeriod | null {
  const bare = cutFrom(text).replace(MONTH_BEFORE, "$<days> $<month>");
  for (const separator of between())
    for (const {
      index,
      0: { length },
    } of bare.matchAll(separator)) {
      const end = readPart(bare.slice(index + length).trim(), calendar);
      const start = end && readStart(bare.slice(0, index).trim(), end, calendar);
      if (start)
        return {
          kind: "vague",
          of: "a span of days",
          first: Math.min(start.first, end.first),
          last: end.last,
          likely: end.likely,
        };
    }
  return null;
}

function readPart(text: string, calendar: Calendar): Part | null {
  const bare = stripAround(text);
  const date = readDateText(bare, calendar);
  if (date?.kind === "day") return { first: date.day, last: date.day, likely: [date.day] };
  const found = date ?? findPeriod(bare) ?? (bare.includes(",") ? findSpan(bare, calendar) : null);
  return found?.kind === "vague" ? found : null;
}

/** What the end has said already is not said at the start: `13` – 27 oct, `jan` – mar 2027. */
function readStart(text: string, { last, first }: Part, calendar: Calendar): Part | null {
  const number = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/.exec(text);
  if (number) return Number.isFinite(last) ? dayBefore(last, Number(number[1])) : { first, last, likely: [] };
  const withYear =
    Number.isFinite(last) && !/\d{4}$/.test(text) ? readPart(`${text} ${readDate(last).year}`, calendar) : null;
  return withYear ?? readPart(text, calendar);
}

function dayBefore(last: Day, day: number): Part | null {
  const found = findDay({ ...readDate(last), day });
  return found === null ? null : { first: found, last: found, likely: [] };
}

/** `oct 13 - 27, 2026` is `13 - 27 oct, 2026`. */
const MONTH_BEFORE =
  /^(?<month>\p{L}{3,})\.?\s?(?<days>\d{1,2}(?:st|nd|rd|th)?\s*(?:[-–—]|to|through|thru)\s*\d{1,2})(?:st|nd|rd|th)?(?![\d/.-])/u;
const cutFrom = cutterOf([FROM], () => new RegExp(`^${patternOf(FROM)}\\s+`, "u"));
/** What parts a span for sure is tried first: the dashes and slashes of 13/10/2026 - 27/10/2026 do not. */
const between = lazily(() => [
  new RegExp(`\\s+[-–—]\\s+|\\s+${patternOf(TO)}\\s+|[–—~至到]`, "gu"),
  /\s*-\s*/gu,
  /\s*[/&,;]\s*/gu,
]);
