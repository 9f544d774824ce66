import { type Answers, NO_ANSWERS } from "../communication/answers";
import { buildCommunicationPlan as build } from "../communication/build-communication-plan";
import { listCalendars, type PersonCalendar } from "../communication/calendars/list-calendars";
import { listDueDates } from "../communication/calendars/list-due-dates";
import { type CalendarEvent, listEvents } from "../communication/calendars/list-events";
import type { CommunicationPlan } from "../communication/communication-plan";
import { CALENDAR, PLAN_SHEET, type SheetRefresh } from "../communication/communication-sheets";
import { fingerprint } from "../communication/fingerprint";
import { describeChanges, summarize } from "../communication/pages/changes";
import { describeUninformed } from "../communication/pages/describe-gaps";
import { writeSheets } from "../excel/write-sheets";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { openGrid } from "./communicate/open-grid";
import { type CommunicationRead, readCommunication } from "./communicate/read-communication";
import { makeNoPlanError } from "./reading/make-no-plan-error";
import { type Amend, untilDone } from "./until-done";

export type { Answers };

export interface CommunicateInput {
  readonly today: Day;
  /** The sheets whose plans are not used; by default those of the last time, and none the first time. */
  readonly leftOut?: readonly string[];
  /** What the team answers where no plan names an audience; by default what it answered the last time. */
  readonly answers?: Partial<Answers>;
}

export interface CommunicationBuilt {
  readonly sheet: string;
  /** What was done, for the user. */
  readonly text: string;
  /** What changed since it was last built. */
  readonly details: readonly string[];
  /** What the audiences hear from today on. */
  readonly events: readonly CalendarEvent[];
  /** What everybody has to do from today on. */
  readonly calendars: readonly PersonCalendar[];
}

/**
 * Builds the communication plan from the plans of the workbook: writes its two sheets, or updates the existing ones.
 */
export const buildCommunicationPlan = {
  id: "buildCommunicationPlan",
  title: "Communication Plan",
  run: (input) => untilDone("the communication plan", (amend) => attempt(input, amend)),
} as const satisfies Command<CommunicateInput, CommunicationBuilt>;

async function attempt(
  { today, leftOut: unwanted, answers }: CommunicateInput,
  amend: Amend,
): Promise<CommunicationBuilt | null> {
  const read = await readCommunication(today);
  const { plans, others, calendar, holidays, built } = read;
  const sources = [...plans, ...others.theirs];
  if (sources.length === 0) throw makeNoPlanError("to build a communication plan from");
  const isLeftOut = unwanted ? (sheet: string) => unwanted.includes(sheet) : (built?.isLeftOut ?? (() => false));
  const chosen = [...sources, ...others.matrices].filter(({ sheet }) => !isLeftOut(sheet));
  const leftOut = [...new Set(sources.map(({ sheet }) => sheet))].filter(isLeftOut);
  const close = await read.readClosely();
  const plan = build(close, calendar, {
    ...others,
    leftOut,
    holidays,
    fingerprint: fingerprint(chosen, holidays),
    answers: { ...NO_ANSWERS, ...built?.answers, ...answers },
    ...(built && { since: built.since, rhythm: built.rhythm }),
  });
  const written = await write(plan, read, amend);
  return (
    written && {
      ...written,
      text: [written.text + describeDraft(plan), describeUninformed(plan)].filter((one) => one !== "").join(" "),
      events: listEvents(listDueDates(plan)),
      calendars: listCalendars(
        close.filter(({ sheet }) => !isLeftOut(sheet)),
        plan,
        calendar,
      ),
    }
  );
}

const describeDraft = ({ draft, audiences }: CommunicationPlan): string =>
  draft && audiences.some(({ audience }) => audience === "") ? " It is a draft: the plan names no audience yet." : "";

type Written = Pick<CommunicationBuilt, "sheet" | "text" | "details">;

async function write(plan: CommunicationPlan, read: CommunicationRead, amend: Amend): Promise<Written | null> {
  const { planSheet, calendarSheet, taken } = read;
  const planRefresh = planSheet && PLAN_SHEET.refresh(plan, openGrid(planSheet));
  const calendarRefresh = calendarSheet && CALENDAR.refresh(plan, openGrid(calendarSheet));
  const mayAdd = planRefresh === null || !taken.structureProtected;
  const drafts = [
    ...(calendarRefresh || !mayAdd ? [] : [CALENDAR.layOut(plan)]),
    ...(planRefresh ? [] : [PLAN_SHEET.layOut(plan)]),
  ];
  const amendments = [calendarRefresh, planRefresh].flatMap((one) => (one ? [one.amendment] : []));
  if (amendments.length === 0) return describeNew((await writeSheets(drafts, taken)).at(-1));

  const front = planRefresh?.amendment.sheet ?? null;
  const names = await amend({ amendments, drafts, front }, taken);
  return names && (planRefresh ? describeRefreshed(planRefresh) : describeNew(names.at(-1)));
}

const describeNew = (sheet: string = PLAN_SHEET.name): Written => ({
  sheet,
  text:
    `The sheet “${sheet}” says who must be informed, by whom and how often; ` +
    "the sheet next to it shows the next twelve weeks.",
  details: [],
});

const describeRefreshed = ({ amendment: { sheet }, changes }: SheetRefresh): Written => ({
  sheet,
  text: `The sheet “${sheet}” is up to date: ${changes ? summarize(changes) : ""}`,
  details: changes ? describeChanges(changes) : [],
});
