import { type Day, weekdayOf } from "../sheet/serial-date";
import type { Overview } from "./overview";

/** How many columns the timeline has; each stands for a week, or for several where the plans take longer. */
export const COLUMNS_OF_WEEKS = 30;

/** The id of a column of the timeline, counted from 0. */
export const formatWeekId = (week: number): string => `week-${String(week)}`;

/** The days of a timeline: where it begins, a Monday, and how many days a column stands for. */
export interface Weeks {
  readonly first: Day;
  readonly days: number;
}

/** A year typed wrongly must not make everything else a dot. */
const MOST_BEFORE = 2 * 366;
const MOST_AFTER = 3 * 366;

/** The days from the first start or deadline to the last, today too. */
export function findSpan({ plans, today }: Pick<Overview, "plans" | "today">): {
  readonly first: Day;
  readonly last: Day;
} {
  const days = plans
    .flatMap(({ steps, end }) => [...steps.flatMap(({ start, deadline }) => [start, deadline]), end?.day ?? null])
    .filter((day) => day !== null)
    .filter((day) => day >= today - MOST_BEFORE && day <= today + MOST_AFTER);
  return {
    first: days.reduce((least, day) => Math.min(least, day), today),
    last: days.reduce((most, day) => Math.max(most, day), today),
  };
}

/**
 * Chooses the weeks that the timeline shows.
 *
 * @example
 * chooseWeeks(overview) // { first: 46265, days: 7 }
 */
export function chooseWeeks(overview: Pick<Overview, "plans" | "today">): Weeks {
  const { first: from, last } = findSpan(overview);
  const first = from - weekdayOf(from);
  const weeks = Math.floor((last - first) / 7) + 1;
  return { first, days: 7 * Math.ceil(weeks / COLUMNS_OF_WEEKS) };
}

/** The first day of each column. */
export const listColumns = ({ first, days }: Weeks): readonly Day[] =>
  Array.from({ length: COLUMNS_OF_WEEKS }, (_, index) => first + index * days);

/** The column in which a day is; null where it is outside the timeline. */
export function findColumn({ first, days }: Weeks, day: Day): number | null {
  const column = Math.floor((day - first) / days);
  return column >= 0 && column < COLUMNS_OF_WEEKS ? column : null;
}
