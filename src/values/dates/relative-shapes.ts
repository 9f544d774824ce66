import { type Day, findDay, readDate, weekdayOf } from "../../sheet/serial-date";
import type { ReadShape } from "./day-shapes";
import { readCount, readNth, readUnit, valueOf } from "./elements";
import { type Shape, shape } from "./match-shape";
import { addMonths, lastOfMonth, unknownPeriod } from "./periods";
import { type Context, type FoundPoint, pointOf } from "./point";
import type { Token } from "./tokens";

/** The ways of saying a day by the day it is written: `tomorrow`, `next week`, `in two years`. */
export const RELATIVE_SHAPES: readonly Shape<ReadShape>[] = [
  shape("dayWord", ([word], context) => fromToday(context, valueOf(word, "dayWord"))),

  shape("within count unit", ([, count, unit], context) => addUnits(count, unit, context)),
  shape("count unit later", ([count, unit], context) => addUnits(count, unit, context)),
  shape("later count unit", ([, count, unit], context) => addUnits(count, unit, context)),
  shape("count unit within", ([count, unit], context) => addUnits(count, unit, context)),
  shape("within unit", ([, unit], context) => addUnits(undefined, unit, context)),
  shape("unit later", ([unit], context) => addUnits(undefined, unit, context)),
  shape("count unit ago", ([count, unit], context) => addUnits(count, unit, context, -1)),
  shape("ago count unit", ([, count, unit], context) => addUnits(count, unit, context, -1)),
  shape("unit ago", ([unit], context) => addUnits(undefined, unit, context, -1)),
  shape("ago unit", ([, unit], context) => addUnits(undefined, unit, context, -1)),
  shape("shift count unit", ([, count, unit], context) => addUnits(count, unit, context)),
  shape("count unit", ([count, unit], context) => addUnits(count, unit, context)),

  shape("shift weekday", ([shift, day], context) => findWeekday(day, shift, context)),
  shape("weekday shift", ([day, shift], context) => findWeekday(day, shift, context)),
  shape("weekday shift week", ([day, shift], context) => findDayOfWeek(day, shift, context)),
  shape("shift week weekday", ([shift, , day], context) => findDayOfWeek(day, shift, context)),
  shape("weekday week shift", ([day, , shift], context) => findDayOfWeek(day, shift, context)),
  shape("weekdayAlone", ([day], context) => findWeekday(day, undefined, context)),

  shape("shift unit", ([shift, unit], context) => shiftUnit(shift, unit, context)),
  shape("unit shift", ([unit, shift], context) => shiftUnit(shift, unit, context)),
  shape("shift month", ([shift, month], context) => shiftMonth(month, shift, context)),
  shape("month shift", ([month, shift], context) => shiftMonth(month, shift, context)),
  shape("month shift years", ([month, shift], context) => monthOfYear(month, shift, context)),
  shape("shift years month", ([shift, , month], context) => monthOfYear(month, shift, context)),
  shape("month years shift", ([month, , shift], context) => monthOfYear(month, shift, context)),
  shape("day shift months", ([day, shift], context) => dayOfMonth(day, shift, context)),
  shape("shift months day", ([shift, , day], context) => dayOfMonth(day, shift, context)),
  shape("nth unit shift unit", (_parts, context) => fromToday(context, null)),
  shape("nth weekday shift unit", (_parts, context) => fromToday(context, null)),
  shape("endOf", (_parts, context) => fromToday(context, null)),
  shape("shift endOf", (_parts, context) => fromToday(context, null)),
  shape("shift season", (_parts, context) => fromToday(context, null)),
];

/** What only its writer can date is one of no days; else the likeliest is counted from today. */
export function fromToday({ calendar }: Context, days: number | null): FoundPoint {
  const likely = days === null ? [] : [calendar.today + days];
  return pointOf(unknownPeriod("a time counted from the day it was written", likely), null);
}

const onDay = (context: Context, day: Day | null): FoundPoint =>
  fromToday(context, day === null ? null : day - context.calendar.today);

/** Two years from now are two years of the calendar, and no 730 days. */
function addUnits(
  count: Token | undefined,
  unit: Token | undefined,
  context: Context,
  sign: 1 | -1 = 1,
): FoundPoint | null {
  const read = readUnit(unit);
  if (read.name === "weekend" || read.name === "term") return null;
  const times = (count === undefined ? 1 : readCount(count)) * sign;
  const { today } = context.calendar;
  if (read.name === "workday") return onDay(context, addWorkdays(today, times));
  return onDay(context, "months" in read ? addMonths(today, times * read.months) : today + times * read.days);
}

function addWorkdays(from: Day, count: number): Day {
  const step = Math.sign(count);
  let day = from;
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    if (weekdayOf(day) < SATURDAY) left--;
  }
  return day;
}

const SATURDAY = 5;

/** The next such day after today; with “last”, the one before it. */
function findWeekday(weekday: Token | undefined, shift: Token | undefined, context: Context): FoundPoint {
  const { today } = context.calendar;
  const ahead = ((valueOf(weekday, "weekday") - weekdayOf(today) + 6) % 7) + 1;
  return fromToday(
    context,
    shift !== undefined && valueOf(shift, "shift") < 0 ? ahead - 7 - (ahead === 7 ? 7 : 0) : ahead,
  );
}

/** `Wednesday next week` */
function findDayOfWeek(weekday: Token | undefined, shift: Token | undefined, context: Context): FoundPoint {
  const { today } = context.calendar;
  const monday = today - weekdayOf(today) + 7 * valueOf(shift, "shift");
  return onDay(context, monday + valueOf(weekday, "weekday"));
}

/** The last day of the next week, month, quarter or year; of this one only its writer knows which it was. */
function shiftUnit(shift: Token | undefined, unit: Token | undefined, context: Context): FoundPoint {
  const [by, { today }, read] = [valueOf(shift, "shift"), context.calendar, readUnit(unit)];
  if (by === 0 || read.name === "term") return fromToday(context, null);
  const { year, month } = readDate(today);
  switch (read.name) {
    case "day":
    case "workday":
      return fromToday(context, by);
    case "week":
      return onDay(context, today - weekdayOf(today) + 7 * by + 6);
    case "weekend":
      return onDay(context, today - weekdayOf(today) + 7 * by + 6);
    case "month":
    case "quarter":
    case "half":
    case "year": {
      const start = findDay({ year, month: month - ((month - 1) % read.months), day: 1 });
      const to = start === null ? null : readDate(addMonths(start, by * read.months + read.months - 1));
      return onDay(context, to && lastOfMonth(to.year, to.month));
    }
  }
}

/** `next March`: the first that comes. */
function shiftMonth(token: Token | undefined, shift: Token | undefined, context: Context): FoundPoint {
  const { year, month } = readDate(context.calendar.today);
  const [by, number] = [valueOf(shift, "shift"), valueOf(token, "month")];
  const ahead = number > month ? 0 : 1;
  return onDay(context, by === 0 ? null : lastOfMonth(year + (by < 0 ? ahead - 1 : ahead), number));
}

function monthOfYear(token: Token | undefined, shift: Token | undefined, context: Context): FoundPoint {
  const { year } = readDate(context.calendar.today);
  return onDay(context, lastOfMonth(year + valueOf(shift, "shift"), valueOf(token, "month")));
}

/** `the 15th of next month` */
function dayOfMonth(day: Token | undefined, shift: Token | undefined, context: Context): FoundPoint | null {
  const start = readDate(addMonths(context.calendar.today, valueOf(shift, "shift")));
  const found = findDay({ year: start.year, month: start.month, day: readNth(day) });
  return found === null ? "none" : onDay(context, found);
}
