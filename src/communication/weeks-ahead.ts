import { type Day, weekdayOf } from "../sheet/serial-date";

/** How many weeks are looked ahead, the one that today is in included. */
export const WEEKS_AHEAD = 12;

/** The Mondays of these weeks. */
export const listMondays = (today: Day): readonly Day[] =>
  Array.from({ length: WEEKS_AHEAD }, (_, week) => findMonday(today) + 7 * week);

/** The Sunday that ends the last of these weeks. */
export const findLastDay = (today: Day): Day => findMonday(today) + 7 * WEEKS_AHEAD - 1;

/** In which of these weeks a day is, from 0. */
export const findWeek = (day: Day, today: Day): number => Math.floor((day - findMonday(today)) / 7);

const findMonday = (day: Day): Day => day - weekdayOf(day);
