import { createEvents, type EventAttributes } from "ics";
import { checksum } from "../../communication/checksum";
import type { DueDate } from "../../communication/list-due-dates";
import { type CalendarEvent, listEvents } from "../../communication/list-events";
import { type Day, findIsoDay, readDate } from "../../sheet/serial-date";

/**
 * Writes communication dates as the text of an .ics calendar: whole-day events, each under the uid that it had when the
 * plan was exported before.
 * @param today the day as of which the dates were listed
 * @param now the time at which they are written
 * @throws {Error} when the library refuses the events
 */
export function writeIcs(dates: readonly DueDate[], today: Day, now = new Date()): string {
  const sequence = countSeconds(today, now);
  const events = listEvents(dates).map((event) => makeEvent(event, sequence));
  const { error, value } = createEvents(events, {
    calName: "Communication plan",
    productId: "-//Action Plan//Communication Plan//EN",
  });
  if (typeof value !== "string") throw error ?? new Error("The calendar could not be written.");
  return foldLines(value);
}

const UID_LENGTH = 14;

/**
 * The number of a revision: a calendar takes an event again only where its number is not lower (RFC 5545, 3.8.7.4).
 * Nothing is remembered between two exports, so time counts them; the number must fit into 31 bits (3.3.8).
 */
const countSeconds = (today: Day, now: Date): number =>
  Math.max(0, today - COUNTED_FROM) * 86_400 + now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();

const COUNTED_FROM = findIsoDay("2026-01-01") ?? 0;

function makeEvent({ key, day, dates }: CalendarEvent, sequence: number): EventAttributes {
  const [{ audience, step }] = dates;
  const whom = audience === "" ? "" : `${audience}: `;
  return {
    uid: `${checksum(key, UID_LENGTH)}@action-plan`,
    sequence,
    title: toText(dates.length === 1 ? `${whom}${step}` : `${whom}${String(dates.length)} steps to communicate`),
    description: dates
      .map((date) => toText(`• ${date.step}${date.communicator === "" ? "" : `, by ${date.communicator}`}`))
      .join("\n"),
    start: toDateArray(day),
    end: toDateArray(day + 1),
    transp: "TRANSPARENT",
  };
}

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
