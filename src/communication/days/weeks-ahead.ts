import { type Day, weekdayOf } from "../../sheet/serial-date";

/** How many weeks the calendar shows, including the current one. */
export const WEEKS_AHEAD = 12;

/** Lists the Mondays of these weeks. */
export const listMondays = (today: Day): readonly Day[] =>
  Array.from({ length: WEEKS_AHEAD }, (_, week) => findMonday(today) + 7 * week);

/** Finds the Sunday that ends the last of these weeks. */
export const findLastDay = (today: Day): Day => findMonday(today) + 7 * WEEKS_AHEAD - 1;

/** Finds in which of these weeks a day is, from 0. */
export const findWeek = (day: Day, today: Day): number => Math.floor((day - findMonday(today)) / 7);

const findMonday = (day: Day): Day => day - weekdayOf(day);
