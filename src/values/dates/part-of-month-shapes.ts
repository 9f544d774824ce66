import { readMonth, type ReadShape } from "./day-shapes";
import { ELEMENTS, readCount, readNth } from "./elements";
import { type Shape, shape } from "./match-shape";
import { type Period, periodFrom, readWeekOf } from "./periods";
import { type Context, type FoundPoint, pointOf } from "./point";
import { means, type Token } from "./tokens";

/** The ways of writing a week or a half of a month: `second week of March`, `week 2 of March`, `3月第2週`. */
export const PART_OF_MONTH_SHAPES: readonly Shape<ReadShape>[] = [
  shape("nth week month year", ([nth, , month, year], context) => readPartOf(nth, WEEK, month, year, context)),
  shape("month year nth week", ([month, year, nth], context) => readPartOf(nth, WEEK, month, year, context)),
  shape("year month nth week", ([year, month, nth], context) => readPartOf(nth, WEEK, month, year, context)),
  shape("nth week month", ([nth, , month], context) => readPartOf(nth, WEEK, month, undefined, context)),
  shape("week nth month year", ([week, nth, month, year], context, all) =>
    counts(week, nth, all) ? readPartOf(nth, WEEK, month, year, context) : null,
  ),
  shape("week nth month", ([week, nth, month], context, all) =>
    counts(week, nth, all) ? readPartOf(nth, WEEK, month, undefined, context) : null,
  ),
  shape("month nth week", ([month, nth], context) => readPartOf(nth, WEEK, month, undefined, context)),
  shape("nth half month year", ([nth, , month, year], context) => readPartOf(nth, HALF, month, year, context)),
  shape("nth half month", ([nth, , month], context) => readPartOf(nth, HALF, month, undefined, context)),
  shape("nth weekend month", ([nth, , month], context) => readPartOf(nth, WEEK, month, undefined, context)),
  shape("nth weekend month year", ([nth, , month, year], context) => readPartOf(nth, WEEK, month, year, context)),

  shape("week count month year", ([week, count, month, year], context, all) =>
    counts(week, count, all) ? readPartOf(count, WEEK, month, year, context) : null,
  ),
  shape("week count month", ([week, count, month], context, all) =>
    counts(week, count, all) ? readPartOf(count, WEEK, month, undefined, context) : null,
  ),
  shape("count week month year", ([count, , month, year], context) => readPartOf(count, WEEK, month, year, context)),
  shape("count week month", ([count, , month], context) => readPartOf(count, WEEK, month, undefined, context)),
  shape("month week count", ([month, , count], context) => readPartOf(count, WEEK, month, undefined, context)),
  shape("month count week", ([month, count], context) => readPartOf(count, WEEK, month, undefined, context)),
  shape("month year week count", ([month, year, , count], context) => readPartOf(count, WEEK, month, year, context)),
  shape("year month count week", ([year, month, count], context) => readPartOf(count, WEEK, month, year, context)),
];

/** Of `week 3 of march` and `minggu ke 3 maret`; `week 3 march` and `week of 3rd march` are the week of that day. */
function counts(week: Token | undefined, count: Token | undefined, all: readonly Token[]): boolean {
  const [from, to] = [all.findIndex((token) => token === week), all.findIndex((token) => token === count)];
  const between = all.slice(from + 1, to).filter(({ isSign }) => !isSign);
  return between.length > 0 || (count !== undefined && ELEMENTS.nth(count))
    ? between.every(({ text }) => text === "ke")
    : means(all[to + 1], "of");
}

interface PartOfMonth {
  readonly of: string;
  readonly read: (month: Period, nth: number) => Period | null;
}

/** A month has no sixth week; `week 12 march` is the week of that day. */
const MOST_WEEKS = 5;

const WEEK: PartOfMonth = { of: "a week", read: readWeekOf };
const HALF: PartOfMonth = { of: "half a month", read: readHalfMonth };

/** The second week, the first half of a month. */
function readPartOf(
  nth: Token | undefined,
  { of, read }: PartOfMonth,
  month: Token | undefined,
  year: Token | undefined,
  context: Context,
): FoundPoint | null {
  const period = readMonth(month, year, context);
  const number = readNth(nth) || readCount(nth);
  if (number > MOST_WEEKS && nth !== undefined && !ELEMENTS.nth(nth)) return null;
  if (period === "none" || number === 0) return period === "none" ? "none" : null;
  if (!Number.isFinite(period.first)) return { ...period, of: `${of} without its year` };
  return pointOf(read(period, number), period.year, period.month);
}

function readHalfMonth({ first, last }: Period, nth: number): Period | null {
  const middle = first + 14;
  return nth === 1 ? periodFrom("half a month", first, middle) : periodFrom("half a month", middle + 1, last);
}
