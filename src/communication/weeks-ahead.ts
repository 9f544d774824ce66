import { type Day, weekdayOf } from "../sheet/serial-date";

/** How many weeks are looked ahead, the one that today is in included. */
export const WEEKS_AHEAD = 12;

/** The Mondays of these weeks. */
export const mondaysAhead = (today: Day): readonly Day[] =>
  Array.from({ length: WEEKS_AHEAD }, (_, week) => mondayOf(today) + 7 * week);

/** The Sunday that ends the last of these weeks. */
export const lastDayAhead = (today: Day): Day => mondayOf(today) + 7 * WEEKS_AHEAD - 1;

/** In which of these weeks a day is, from 0. */
export const weekOf = (day: Day, today: Day): number => Math.floor((day - mondayOf(today)) / 7);

const mondayOf = (day: Day): Day => day - weekdayOf(day);
