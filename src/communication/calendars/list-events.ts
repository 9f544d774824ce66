import type { Day } from "../../sheet/serial-date";
import { readAudienceKey } from "../read-audience-key";
import type { DueDate } from "./list-due-dates";

/** A whole day of a calendar on which somebody has something to do. */
export interface CalendarEvent {
  /**
   * Stays the same while the steps of its plan are sorted and others change, so that a calendar that imports the events
   * again updates them instead of doubling them.
   */
  readonly key: string;
  readonly day: Day;
  readonly title: string;
  /** What there is to know of it, line by line. */
  readonly lines: readonly string[];
  /** How many days before it a reminder comes. */
  readonly reminders: readonly number[];
}

/** What is due on one day as one. */
export type DatesOfDay = readonly [DueDate, ...DueDate[]];

/**
 * Groups what is due into events: all that an audience hears of one plan on a day.
 *
 * @example
 * listEvents(listDueDates(plan)) // [{ key: '["School","parent",46350]', day: 46350, title: "Parents: …", … }, …]
 */
export const listEvents = (dates: readonly DueDate[]): readonly CalendarEvent[] =>
  groupDates(dates, (date) => [date.plan, readAudienceKey(date.audience), date.occasion]).map(([key, group]) => {
    const [{ audience, step }] = group;
    const whom = audience === "" ? "" : `${audience}: `;
    return {
      key,
      day: group[0].day,
      title: group.length === 1 ? `${whom}${step}` : `${whom}${String(group.length)} steps to communicate`,
      lines: group.flatMap(describeDate),
      reminders: [1],
    };
  });

/** The dates under each key, as JSON. */
export function groupDates(
  dates: readonly DueDate[],
  keyOf: (date: DueDate) => readonly (string | Day)[],
): readonly (readonly [string, DatesOfDay])[] {
  const groups = new Map<string, [DueDate, ...DueDate[]]>();
  for (const date of dates) {
    const key = JSON.stringify(keyOf(date));
    const same = groups.get(key);
    if (same) same.push(date);
    else groups.set(key, [date]);
  }
  return [...groups];
}

/** `• Hire a tutor, by Ana Ruiz`, and the measure of the step below it. */
const describeDate = ({ step, communicator, measure, milestone }: DueDate): readonly string[] => [
  `• ${step}${communicator === "" ? "" : `, by ${communicator}`}`,
  ...describeMilestone(milestone),
  ...describeMeasure(measure),
];

export const describeMeasure = (measure: string): readonly string[] => (measure === "" ? [] : [`Measure: ${measure}`]);

export const describeMilestone = (milestone: string | null): readonly string[] =>
  milestone === null ? [] : [`Milestone: ${milestone}`];
