import type { Day } from "../sheet/serial-date";
import type { DueDate } from "./list-due-dates";
import { readAudienceKey } from "./read-audience-key";

/** All that an audience hears of one plan on a day: an event of a calendar. */
export interface CalendarEvent {
  /**
   * Stays the same while the steps of its plan are sorted and others change, so that a calendar that imports the events
   * again updates them instead of doubling them.
   */
  readonly key: string;
  readonly day: Day;
  readonly dates: readonly [DueDate, ...DueDate[]];
}

/**
 * Groups what is due into events.
 *
 * @example
 * listEvents(listDueDates(plan)) // [{ key: '["School","parent",46350]', day: 46350, dates: [{ … }] }, …]
 */
export function listEvents(dates: readonly DueDate[]): readonly CalendarEvent[] {
  const groups = new Map<string, [DueDate, ...DueDate[]]>();
  for (const date of dates) {
    const key = JSON.stringify([date.plan, readAudienceKey(date.audience), date.occasion]);
    const same = groups.get(key);
    if (same) same.push(date);
    else groups.set(key, [date]);
  }
  return Array.from(groups, ([key, group]) => ({ key, day: group[0].day, dates: group }));
}
