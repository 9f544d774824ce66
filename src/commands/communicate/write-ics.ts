import { type Alarm, createEvents, type EventAttributes } from "ics";
import type { CalendarEvent } from "../../communication/calendars/list-events";
import { checksum } from "../../communication/checksum";
import { type Day, findIsoDay, readDate } from "../../sheet/serial-date";

/**
 * Writes events as the text of an .ics calendar: whole days on which nobody is busy, with reminders at nine in the
 * morning, each under the uid that it had when the plan was exported before.
 * @param name what the calendar is called
 * @param today the day as of which the events were listed
 * @param now the time at which they are written
 * @throws {Error} when the library refuses the events
 */
export function writeIcs(
  events: readonly CalendarEvent[],
  today: Day,
  { name = "Communication plan", now = new Date() }: { readonly name?: string; readonly now?: Date } = {},
): string {
  const sequence = countSeconds(today, now);
  const { error, value } = createEvents(
    events.map((event) => makeEvent(event, sequence)),
    { calName: toText(name).replaceAll("\n", " "), productId: PRODUCT },
  );
  if (typeof value !== "string") throw error ?? new Error("The calendar could not be written.");
  return foldLines(value);
}

/** Stands in every calendar that the add-in writes. */
export const PRODUCT = "-//Action Plan//Communication Plan//EN";

const UID_LENGTH = 14;

/**
 * The number of a revision: a calendar takes an event again only where its number is not lower (RFC 5545, 3.8.7.4).
 * Nothing is remembered between two exports, so time counts them; the number must fit into 31 bits (3.3.8).
 */
const countSeconds = (today: Day, now: Date): number =>
  Math.max(0, today - COUNTED_FROM) * 86_400 + now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();

const COUNTED_FROM = findIsoDay("2026-01-01") ?? 0;

function makeEvent({ key, day, title, lines, reminders }: CalendarEvent, sequence: number): EventAttributes {
  return {
    uid: `${checksum(key, UID_LENGTH)}@action-plan`,
    sequence,
    title: toText(title),
    description: lines.map(toText).join("\n"),
    start: toDateArray(day),
    end: toDateArray(day + 1),
    transp: "TRANSPARENT",
    alarms: reminders.map((daysBefore) => makeAlarm(toText(title), daysBefore)),
  };
}

/** A whole day begins at midnight: nine in the morning of the day before is 15 hours earlier. */
const makeAlarm = (title: string, daysBefore: number): Alarm => ({
  action: "display",
  description: title,
  trigger: { before: true, ...(daysBefore > 1 && { days: daysBefore - 1 }), hours: 15 },
});

/** Without the control characters that no text of a calendar may have (RFC 5545, 3.1); line breaks stay. */
const toText = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/(?![\n\t])\p{Cc}/gu, "");

const toDateArray = (day: Day): [number, number, number] => {
  const { year, month, day: dayOfMonth } = readDate(day);
  return [year, month, dayOfMonth];
};

/** No line is longer than 75 octets, not counting its break (RFC 5545, 3.1); the library counts characters. */
const MOST_OCTETS = 75;

function foldLines(text: string): string {
  return text
    .replace(/\r\n[\t ]/g, "")
    .split("\r\n")
    .map(foldLine)
    .join("\r\n");
}

function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = ENCODER.encode(character).length;
    const isFull = octets + size > MOST_OCTETS;
    folded += isFull ? `\r\n ${character}` : character;
    octets = isFull ? 1 + size : octets + size;
  }
  return folded;
}

const ENCODER = new TextEncoder();
