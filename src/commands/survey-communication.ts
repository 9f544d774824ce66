import { type Answers, namesNoAudience } from "../communication/answers";
import { listCalendars } from "../communication/calendars/list-calendars";
import type { Day } from "../sheet/serial-date";
import { readCadence } from "../values/cadences/cadence";
import type { Command } from "./command";
import { buildAsBefore } from "./communicate/build-as-before";
import { hasCommunicationColumns, readCommunication } from "./communicate/read-communication";

export interface CommunicationSurvey {
  /** The sheets with plans, in the order of the workbook. */
  readonly sheets: readonly SurveyedSheet[];
  /** The existing communication plan, or null. */
  readonly built: SurveyedCommunication | null;
}

export interface SurveyedSheet {
  readonly sheet: string;
  readonly steps: number;
  /** Whether any of its plans has a column for communication. */
  readonly saysWhomToTell: boolean;
  /** Whether any step names an audience; of a communication plan of people’s own only where there is no action plan. */
  readonly namesAudience: boolean;
  /** Whether the communication plan is built from it, or would be. */
  readonly isChosen: boolean;
}

export interface SurveyedCommunication {
  readonly sheet: string;
  /** True where the plans have changed since. */
  readonly isOlder: boolean;
  /** The day on which its dates were calculated. */
  readonly asOf: Day;
  /** What the team answered where no plan names an audience. */
  readonly answers: Answers;
  /** What of it names no days, though it was to say how often; null where there is none. */
  readonly unreadable: string | null;
  /** Everybody who has anything to do from today on. */
  readonly people: readonly string[];
}

/** Reads what a communication plan can be built from, and whether the existing one is up to date. Changes nothing. */
export const surveyCommunication = {
  id: "surveyCommunication",
  title: "Read the plans",
  async run({ today }) {
    const read = await readCommunication(today);
    const { calendar, planSheet, built, others } = read;
    const plans = [...read.plans, ...others.theirs];
    const isChosen = (sheet: string) => built?.isLeftOut(sheet) !== true;
    const sheets = [...new Set(plans.map(({ sheet }) => sheet))].map((sheet): SurveyedSheet => {
      const own = plans.filter((plan) => plan.sheet === sheet);
      const isTheirs = !read.plans.some((plan) => plan.sheet === sheet);
      return {
        sheet,
        steps: own.reduce((sum, { steps }) => sum + steps.length, 0),
        saysWhomToTell: own.some(hasCommunicationColumns),
        namesAudience: isTheirs ? read.plans.length === 0 : !namesNoAudience(own) || others.matrices.length > 0,
        isChosen: isChosen(sheet),
      };
    });
    const now = buildAsBefore(read);
    return {
      sheets,
      built: built &&
        planSheet && {
          sheet: planSheet.grid.sheet,
          isOlder: built.fingerprint !== now.fingerprint,
          asOf: built.asOf,
          answers: built.answers,
          unreadable: findUnreadable(built.answers),
          people: listCalendars(now.plans, now.communication, calendar).map(({ person }) => person),
        },
    };
  },
} as const satisfies Command<{ readonly today: Day }, CommunicationSurvey>;

const findUnreadable = ({ howOften }: Answers): string | null =>
  readCadence(howOften).kind === "unreadable" ? howOften : null;
