import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";
import { convertIcsCalendar } from "ts-ics";

/** An event of a calendar as other programs see it. */
export interface EventSeen {
  readonly uid: string;
  /** `2026-11-30`, and the day after its last. */
  readonly day: string;
  readonly end: string;
  readonly sequence: number;
  readonly title: string;
  readonly text: string;
  readonly isBusy: boolean;
  /** When its reminders come, before the midnight in which its day begins: `P6DT15H`. */
  readonly reminders: readonly string[];
}

/** What three libraries read in a calendar; each of them must read the same. */
export function readCalendar(ics: string): readonly EventSeen[] {
  const seen = readByIcalJs(ics);
  expect(readByTsIcs(ics)).toEqual(seen);
  expect(readByNodeIcal(ics)).toEqual(seen.toSorted((a, b) => (a.uid < b.uid ? -1 : 1)));
  return seen;
}

/**
 * A calendar into which files were imported, one after the other: an event whose uid is known takes its place, unless
 * its number is lower (RFC 5546, 2.1.4).
 */
export function importCalendars(...files: readonly string[]): readonly EventSeen[] {
  const byUid = new Map<string, EventSeen>();
  for (const event of files.flatMap(readCalendar))
    if (event.sequence >= (byUid.get(event.uid)?.sequence ?? 0)) byUid.set(event.uid, event);
  return [...byUid.values()];
}

function readByIcalJs(ics: string): readonly EventSeen[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    expect(event.startDate.isDate).toBe(true);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      end: event.endDate.toString(),
      sequence: event.sequence,
      title: event.summary,
      text: String(component.getFirstPropertyValue("description") ?? ""),
      isBusy: component.getFirstPropertyValue("transp") !== "TRANSPARENT",
      reminders: component
        .getAllSubcomponents("valarm")
        .map((alarm) => String(alarm.getFirstPropertyValue("trigger")).replace(/^-/, "")),
    };
  });
}

const readByTsIcs = (ics: string): readonly EventSeen[] =>
  (convertIcsCalendar(undefined, ics).events ?? []).map((event) => ({
    uid: event.uid,
    day: isoOf(event.start.date),
    end: event.end ? isoOf(event.end.date) : "",
    sequence: event.sequence ?? 0,
    title: event.summary,
    text: event.description ?? "",
    isBusy: event.timeTransparent !== "TRANSPARENT",
    reminders: (event.alarms ?? []).map(({ trigger }) => {
      if (trigger.type !== "relative") throw new Error("A reminder at a fixed time.");
      const { before = false, days = 0, hours = 0 } = trigger.value;
      expect(before).toBe(true);
      return `P${days > 0 ? `${String(days)}D` : ""}T${String(hours)}H`;
    }),
  }));

const readByNodeIcal = (ics: string): readonly EventSeen[] =>
  Object.values(nodeIcal.sync.parseICS(ics))
    .filter((one): one is VEvent => one?.type === "VEVENT")
    .map((event) => ({
      uid: event.uid,
      day: isoHere(event.start),
      end: event.end ? isoHere(event.end) : "",
      sequence: Number(event.sequence),
      title: textOf(event.summary),
      text: textOf(event.description),
      isBusy: event.transparency !== "TRANSPARENT",
      reminders: (event.alarms ?? []).map(({ trigger }) => trigger.replace(/^-/, "")),
    }))
    .sort((a, b) => (a.uid < b.uid ? -1 : 1));

/** A text alone, or one with parameters. */
const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null && "val" in value
    ? String(value.val)
    : typeof value === "string"
      ? value
      : "";

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Its days begin at the local midnight. */
const isoHere = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
