import { createEvents, type DateArray, type EventAttributes } from "ics";
import type { CommunicationPlan } from "../communication/communication-plan";
import { dueDays } from "../communication/due-days";
import { readDate, type Day } from "../sheet/serial-date";

/** How far ahead dates are told: twelve weeks. */
const DAYS_AHEAD = 84;

/**
 * The days of the next twelve weeks on which somebody is to be told something, as the text of an .ics calendar: whole-day events.
 * The uid of an event stays the same, so that a calendar that takes the file in again changes its events and does not double them.
 */
export function writeIcs({ communications, today }: CommunicationPlan): string {
  const events = communications.flatMap(({ audience, communicator, cadence, span, isOver, step }): EventAttributes[] => {
    if (isOver) return [];
    return dueDays(cadence, span, Math.max(today, span.first), today + DAYS_AHEAD - 1).map((day) => ({
      uid: `${step.sheet}/${step.text}/${audience}/${day}@action-plan`.replace(/\s+/g, "-"),
      title: `${audience}: ${step.text}`,
      description: communicator.name === "" ? "" : `By ${communicator.name}.`,
      start: dateOf(day),
      end: dateOf(day + 1),
    }));
  });
  const { error, value } = createEvents(events, { calName: "Communication plan", productId: "action-plan" });
  if (value === null) throw error ?? new Error("The calendar could not be written.");
  return value;
}

const dateOf = (day: Day): DateArray => {
  const { year, month, day: dayOfMonth } = readDate(day);
  return [year, month, dayOfMonth];
};
