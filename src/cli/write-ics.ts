import { createEvents, type DateArray } from "ics";
import type { DueDate } from "../communication/list-due-dates";
import { readDate, type Day } from "../sheet/serial-date";

/**
 * Days on which somebody is to be told something, as the text of an .ics calendar: whole-day events.
 * The uid of an event stays the same, so that a calendar that takes the file in again changes its events and does not double them.
 */
export function writeIcs(dates: readonly DueDate[]): string {
  const events = dates.map(({ day, audience, step, sheet, communicator }) => ({
    uid: `${sheet}/${step}/${audience}/${String(day)}@action-plan`.replace(/\s+/g, "-"),
    title: `${audience}: ${step}`,
    description: communicator === "" ? "" : `By ${communicator}.`,
    start: dateOf(day),
    end: dateOf(day + 1),
  }));
  const { error, value } = createEvents(events, { calName: "Communication plan", productId: "action-plan" });
  if (value === null) throw error ?? new Error("The calendar could not be written.");
  return value;
}

const dateOf = (day: Day): DateArray => {
  const { year, month, day: dayOfMonth } = readDate(day);
  return [year, month, dayOfMonth];
};
