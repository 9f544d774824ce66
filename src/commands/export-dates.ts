import { buildCommunicationPlan as build } from "../communication/build-communication-plan";
import { listDueDates } from "../communication/list-due-dates";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { readCommunication } from "./communicate/read-communication";

export interface DatesExported {
  /** The text of an .ics file. */
  readonly ics: string;
  /** On how many days something is due. */
  readonly days: number;
}

/** Writes the communication dates as a calendar for other programs: rhythms for the next twelve weeks. */
export const exportDates = {
  id: "exportDates",
  title: "Save the dates as a calendar",
  async run({ today }) {
    const { plans, calendar, built } = await readCommunication(today);
    const leftOut = plans.map(({ sheet }) => sheet).filter((sheet) => built?.isLeftOut(sheet) === true);
    const dates = listDueDates(
      build(plans, calendar, {
        leftOut,
        ...(built && { since: built.since, rhythm: built.rhythm, answers: built.answers }),
      }),
    );
    const { writeIcs } = await import("./communicate/write-ics");
    return { ics: writeIcs(dates, today), days: new Set(dates.map(({ day }) => day)).size };
  },
} as const satisfies Command<{ readonly today: Day }, DatesExported>;
