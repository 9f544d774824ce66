import type { PersonCalendar } from "../../communication/calendars/list-calendars";
import type { CalendarEvent } from "../../communication/calendars/list-events";
import type { Day } from "../../sheet/serial-date";
import { writeIcs } from "./write-ics";

/** A file that is to be written. */
export interface TextFile {
  /** One that every system takes. */
  readonly name: string;
  readonly text: string;
}

/**
 * The calendars as files: `audiences.ics`, and one for each person.
 *
 * @example
 * listCalendarFiles(events, calendars, today) // [{ name: "audiences.ics", … }, { name: "Ana Ruiz.ics", … }]
 */
export function listCalendarFiles(
  events: readonly CalendarEvent[],
  calendars: readonly PersonCalendar[],
  today: Day,
): readonly TextFile[] {
  const taken = new Set<string>();
  const nameFile = (words: string) => makeFileName(words, ".ics", taken);
  return [
    ...(events.length > 0 ? [{ name: nameFile("audiences"), text: writeIcs(events, today) }] : []),
    ...calendars.map(({ person, events: own }) => ({
      name: nameFile(person),
      text: writeIcs(own, today, { name: `Action plan: ${person}` }),
    })),
  ];
}

/**
 * A name for a file from any words, unlike all that are taken, and takes it: without what Windows or other systems do
 * not allow in a name, and not too long.
 *
 * @example
 * makeFileName("Ben/Okafor", ".ics", new Set()) // "Ben Okafor.ics"
 */
export function makeFileName(words: string, ending: string, taken: Set<string>): string {
  const plain = Array.from(words.replace(NOT_ALLOWED, " ").replace(/\s+/gu, " ").trim())
    .slice(0, LONGEST)
    .join("")
    .replace(/^[. ]+/, "")
    .replace(/(?<![. ])[. ]+$/, "");
  const base = plain === "" || RESERVED.test(plain) ? `${plain}_` : plain;
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base} ${count}`;
    const key = name.normalize("NFC").toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return name + ending;
  }
}

const NOT_ALLOWED = /["*/:<>?\\|]|[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Names of devices on Windows. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** In characters; most systems take 255 bytes, and a character has at most four. */
const LONGEST = 60;
