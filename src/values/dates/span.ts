import { ELEMENTS } from "./elements";
import { type Context, type FoundPoint, type Given, NOTHING_GIVEN, type Point } from "./point";
import { readPoint } from "./read-point";
import { means, type Token } from "./tokens";

/**
 * Reads two days or periods with a word or a dash between them (`13 – 27 oct 2026`, `from jan to mar 2027`), or several
 * in a list (`june and november`): from the first day of the first to the last day of the last. What only one end says
 * holds for the others too; of a day that was moved, the last one is read.
 */
export function readSpan(all: readonly Token[], context: Context): FoundPoint | null {
  const { tokens, isFrom } = cutAround(all);
  const moved = readMoved(tokens, context);
  if (moved) return moved;
  const whole = isFrom ? readPoint(tokens, context) : null;
  if (whole !== null && whole !== "none" && !whole.isDay) return SPANS.has(whole.of) ? whole : { ...whole, likely: [] };
  for (const at of findBetween(tokens, isFrom)) {
    const found = readEnds(tokens.slice(0, at), tokens.slice(at + 1), context);
    if (found) return found;
  }
  return readList(tokens, context);
}

/** `15 oct → 30 nov → 20 dec 2026`: a day that was moved more than once, of which the last one holds. */
function readMoved(tokens: readonly Token[], context: Context): FoundPoint | null {
  const arrows = [...tokens.entries()].filter(([, { isSign, text }]) => isSign && /[→⇒➔➜>]/.test(text));
  const [from, to] = [arrows[0]?.[0] ?? 0, arrows.at(-1)?.[0] ?? 0];
  if (arrows.length < 2) return null;
  const [first, last] = [readPoint(tokens.slice(0, from), context), readPoint(tokens.slice(to + 1), context)];
  if (first === null || last === null || last === "none") return last;
  return last.isDay ? { ...last, of: "a day with a note", isDay: false } : last;
}

/** What has an end of its own; of “from January” nobody knows until when. */
const SPANS: ReadonlySet<string> = new Set(["a span of days", "a span of years", "a school year"]);

interface Inside {
  readonly tokens: readonly Token[];
  /** True where it begins with a word such as `between`, so that `and` is between its ends. */
  readonly isFrom: boolean;
}

function cutAround(all: readonly Token[]): Inside {
  let [from, to] = [0, all.length];
  while (from < to - 1 && means(all[from], "from")) from++;
  while (to > from + 1 && means(all[to - 1], "spanAfter")) to--;
  return { tokens: all.slice(from, to), isFrom: from > 0 || to < all.length };
}

/** Where the two ends may part: at what can be nothing else first. */
function findBetween(tokens: readonly Token[], isFrom: boolean): readonly number[] {
  const inside = [...tokens.entries()].slice(1, -1);
  const sure = inside.filter(([, token]) => isSureBetween(token) || (isFrom && means(token, "and")));
  const maybe = inside.filter(([, { text }]) => text === "-");
  return [...sure, ...maybe].slice(0, MOST_ATTEMPTS).map(([at]) => at);
}

const MOST_ATTEMPTS = 6;

const isSureBetween = (token: Token): boolean => (token.isSign ? /[–—~→>]/.test(token.text) : means(token, "to"));

function readEnds(left: readonly Token[], right: readonly Token[], context: Context): FoundPoint | null {
  const [before, after] = [cutLead(left), cutLead(right)];
  if (isYearAlone(before) !== isYearAlone(after)) {
    const one = readPoint([...before, ...after], context);
    if (one) return one;
  }

  const start = readPoint(before, context);
  if (start && start !== "none" && start.month !== null && isDayAlone(after)) {
    const end = readPoint(after, withGiven(context, start, before));
    const year = end === null || end === "none" || start.year !== null ? null : end.year;
    return join(year === null ? start : readPoint(before, withYear(context, year)), end);
  }

  const end = readPoint(after, context);
  if (start === "none" || end === "none") return "none";
  if (start && end) return joinEnds(start, end, before, after, context);
  if (end) return join(readBefore(before, end, context), end);
  return null;
}

const LEADS = ["by", "from", "to", "of"] as const;

/** `bis zum`, `until the`, `und dem`, `5月1日から` */
function cutLead(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < tokens.length - 1 && LEADS.some((kind) => means(tokens[from], kind))) from++;
  let to = tokens.length;
  while (to > from + 1 && means(tokens[to - 1], "byAfter")) to--;
  return tokens.slice(from, to);
}

/** `22`, `22日`, `22, 2012`: a day of a month that only the other end names. */
const isDayAlone = ([day, ...rest]: readonly Token[]): boolean =>
  day !== undefined &&
  ELEMENTS.day(day) &&
  rest.every(
    (token) => token.isSign || token.digits === 4 || means(token, "mark") || ELEMENTS.days(token) || means(token, "of"),
  );

const isYearAlone = (tokens: readonly Token[]): boolean => tokens.length === 1 && tokens[0]?.digits === 4;

/** The year that one end says holds for the other, or the one next to it where the span crosses its end. */
function joinEnds(
  start: Point,
  end: Point,
  before: readonly Token[],
  after: readonly Token[],
  context: Context,
): FoundPoint | null {
  if (start.year !== null && end.year === null) {
    const given = withGiven(context, { ...start, month: null }, before);
    const same = readPoint(after, given);
    if (same === null || same === "none" || same.last >= start.first) return join(start, same);
    return join(start, readPoint(after, { ...given, given: { ...given.given, year: start.year + 1 } }));
  }
  if (end.year !== null && start.year === null) {
    const same = readPoint(before, withYear(context, end.year));
    if (same === null || same === "none" || same.first <= end.last) return join(same, end);
    return join(readPoint(before, withYear(context, end.year - 1)), end);
  }
  return join(start, end);
}

/** `28` – 3 march: a day of the same month, or of the one before. */
function readBefore(before: readonly Token[], end: Point, context: Context): FoundPoint | null {
  const same = readPoint(before, withGiven(context, end, []));
  if (same === null || same === "none" || !(same.first > end.last) || end.month === null || end.year === null)
    return same;
  const [year, month] = end.month === 1 ? [end.year - 1, 12] : [end.year, end.month - 1];
  return readPoint(before, withGiven(context, { year, month }, []));
}

const withYear = (context: Context, year: number): Context => ({ ...context, given: { ...NOTHING_GIVEN, year } });

const withGiven = (
  context: Context,
  { year, month }: Pick<Given, "year" | "month">,
  said: readonly Token[],
): Context => ({
  ...context,
  given: { year, month, isYearFirst: said.some(({ numbers = [] }) => numbers[0]?.digits === 4) },
});

function join(start: FoundPoint | null, end: FoundPoint | null): FoundPoint | null {
  if (start === null || end === null) return null;
  if (start === "none" || end === "none") return "none";
  return { ...end, of: "a span of days", first: Math.min(start.first, end.first), isDay: false, swapped: null };
}

/** `jan, apr and jul 2027`; only the last may say the year and the month. */
function readList(tokens: readonly Token[], context: Context): FoundPoint | null {
  const parts = splitList(tokens);
  if (parts.length < 2) return null;
  let [joined, given]: [Point | null, Context] = [null, context];
  for (const part of parts.toReversed()) {
    const point = readPoint(cutLead(part), given);
    if (point === null || point === "none") return null;
    joined = joined === null ? point : addToList(point, joined);
    if (point.year !== null || point.month !== null) given = withGiven(context, point, []);
  }
  return joined && { ...joined, of: "a span of days", isDay: false, swapped: null };
}

const addToList = (point: Point, list: Point): Point => ({
  ...list,
  first: Math.min(point.first, list.first),
  last: Math.max(point.last, list.last),
});

/** A year alone belongs to what stands before its comma. */
function splitList(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.isSign ? /^[,;&/+、・]$/.test(token.text) : means(token, "and")) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  const merged: Token[][] = [];
  for (const part of parts) {
    if (isYearAlone(part) && merged.length > 0) merged.at(-1)?.push(...part);
    else if (part.length > 0) merged.push(part);
  }
  return merged;
}
