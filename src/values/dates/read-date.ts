import { weekdayOf } from "../../sheet/serial-date";
import type { Calendar } from "./calendar";
import { cleanTokens, cutBrackets } from "./clean-tokens";
import { ELEMENTS } from "./elements";
import { groupNumbers } from "./number-groups";
import { type Context, type FoundPoint, NOTHING_GIVEN } from "./point";
import { readPoint } from "./read-point";
import { readSpan } from "./span";
import { means, readTokens, type Token } from "./tokens";

/**
 * Reads a folded text as one day, one period or a span of them; null where it is none. Its time grows as the length of
 * the text: it is split into tokens once, and no more than {@link MOST_PIECES} of them are tried in a fixed list of
 * shapes.
 *
 * @example readDateText("by 3 march 2027", { today, monthFirst: false }) // { isDay: true, first: 46449, … }
 */
export function readDateText(text: string, calendar: Calendar): FoundPoint | null {
  const tokens = readTokens(text);
  if (tokens === null || tokens.length === 0) return null;
  return readTokensOnce(tokens, calendar) ?? readAfterLabel(tokens, calendar) ?? readInBrackets(tokens, calendar);
}

function readTokensOnce(all: readonly Token[], calendar: Calendar): FoundPoint | null {
  const { tokens, before, weekdayInBrackets } = cleanTokens(all);
  const context: Context = { calendar, given: NOTHING_GIVEN, weekday: weekdayInBrackets };
  const grouped = groupNumbers(tokens);
  const whole = [...before, ...grouped];
  return (
    readPoint(whole, context) ??
    readPoint(grouped, context) ??
    readWeekOf(whole, context) ??
    readWeekOf(grouped, context) ??
    readSpan(whole, context) ??
    (before.length > 0 ? readSpan(grouped, context) : null)
  );
}

/** `week of 12 october 2026`: from its Monday to its Sunday. */
function readWeekOf(tokens: readonly Token[], context: Context): FoundPoint | null {
  const [first, ...rest] = tokens;
  const isWeek = means(first, "weekOf") || (first !== undefined && ELEMENTS.week(first));
  const found = isWeek ? readPoint(rest, context) : null;
  if (found === null || found === "none") return found;
  if (!found.isDay && found.of !== "a day without its year") return null;
  if (!found.isDay) return { ...found, of: "a week without its year", likely: [] };
  const monday = found.first - weekdayOf(found.first);
  return { ...found, of: "a week", first: monday, last: monday + 6, likely: [monday + 6], isDay: false };
}

/** `week 2 - 3: oct 13 - oct 27`, `phase 1: 3 march 2027` */
function readAfterLabel(tokens: readonly Token[], calendar: Calendar): FoundPoint | null {
  const at = tokens.findLastIndex(({ text }) => text === ":");
  if (at < 0 || at === tokens.length - 1) return null;
  return asNoted(readTokensOnce(tokens.slice(at + 1), calendar));
}

/** `Sprint planning (3 march 2027)`: what stands before the brackets says what is on that day. */
function readInBrackets(tokens: readonly Token[], calendar: Calendar): FoundPoint | null {
  const { inside } = cutBrackets(tokens);
  const found = inside.length > 0 ? readTokensOnce(inside, calendar) : null;
  return found !== null && found !== "none" && found.isDay ? asNoted(found) : null;
}

const asNoted = (found: FoundPoint | null): FoundPoint | null =>
  found === null || found === "none" || !found.isDay ? found : { ...found, of: "a day with a note", isDay: false };
