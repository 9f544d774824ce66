import { listCalendars } from "../communication/calendars/list-calendars";
import { listDueDates } from "../communication/calendars/list-due-dates";
import { type CalendarEvent, listEvents } from "../communication/calendars/list-events";
import { ExcelError } from "../excel/excel-error";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { buildAsBefore } from "./communicate/build-as-before";
import { readCommunication } from "./communicate/read-communication";

export interface ExportInput {
  readonly today: Day;
  /** Whose calendar; what the audiences hear by default. */
  readonly person?: string | null;
}

export interface DatesExported {
  /** The text of an .ics file. */
  readonly ics: string;
  /** A name for it. */
  readonly file: string;
  /** On how many days something is due. */
  readonly days: number;
}

/**
 * Writes a calendar for other programs: what the audiences hear, or the deadlines, reviews and messages of one person.
 * Rhythms are written for the next twelve weeks.
 */
export const exportDates = {
  id: "exportDates",
  title: "Save the dates as a calendar",
  async run({ today, person = null }) {
    const read = await readCommunication(today);
    const { communication, plans } = buildAsBefore(read);
    const events: readonly CalendarEvent[] =
      person === null
        ? listEvents(listDueDates(communication))
        : (listCalendars(plans, communication, read.calendar).find((one) => one.person === person)?.events ??
          complain(person));
    const [{ writeIcs }, { makeFileName }] = await loadWriters();
    const ics = writeIcs(events, today, person === null ? {} : { name: `Action plan: ${person}` });
    const file = makeFileName(person ?? "communication-dates", ".ics", new Set());
    return { ics, file, days: new Set(events.map(({ day }) => day)).size };
  },
} as const satisfies Command<ExportInput, DatesExported>;

const loadWriters = () => Promise.all([import("./communicate/write-ics"), import("./communicate/list-files")]);

function complain(person: string): never {
  throw new ExcelError("ItemNotFound", `Nothing is due to ${person} from today on. The plans may have changed.`);
}
