import { createEvents, type EventAttributes } from "ics";
import { checksum } from "../../communication/checksum";
import type { DueDate } from "../../communication/list-due-dates";
import { readAudienceKey } from "../../communication/read-audience-key";
import { type Day, readDate } from "../../sheet/serial-date";

/**
 * Writes communication dates as the text of an .ics calendar: a whole-day event for each audience and day. The uid of
 * an event stays the same while the steps of its plan change, so that a calendar that imports the file again updates
 * its events instead of doubling them.
 * @throws {Error} when the library refuses the events
 */
export function writeIcs(dates: readonly DueDate[]): string {
  const groups = new Map<string, [DueDate, ...DueDate[]]>();
  for (const date of dates) {
    const key = JSON.stringify([date.plan, readAudienceKey(date.audience), date.day]);
    const same = groups.get(key);
    if (same) same.push(date);
    else groups.set(key, [date]);
  }
  const events = Array.from(groups, ([key, group]) => makeEvent(checksum(key, UID_LENGTH), group));
  const { error, value } = createEvents(events, {
    calName: "Communication plan",
    productId: "-//Action Plan//Communication Plan//EN",
  });
  if (typeof value !== "string") throw error ?? new Error("The calendar could not be written.");
  return foldLines(value);
}

const UID_LENGTH = 14;

function makeEvent(uid: string, group: readonly [DueDate, ...DueDate[]]): EventAttributes {
  const [{ day, audience, step }] = group;
  return {
    uid: `${uid}@action-plan`,
    title: toText(
      group.length === 1 ? `${audience}: ${step}` : `${audience}: ${String(group.length)} steps to communicate`,
    ),
    description: group
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
