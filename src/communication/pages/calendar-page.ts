import type { CellContent } from "../../sheet/draft";
import { serialIn } from "../../values/dates/calendar";
import { readPeople } from "../../values/people/people";
import { splitNames } from "../../values/people/split-names";
import { fold } from "../../values/texts/fold";
import { OPEN } from "../answers";
import { type DueDate, listDueDates } from "../calendars/list-due-dates";
import type { CommunicationPlan } from "../communication-plan";
import { findLastDay, findWeek, listMondays, WEEKS_AHEAD } from "../days/weeks-ahead";
import { readAudienceKey } from "../read-audience-key";
import { removeDuplicates } from "../remove-duplicates";
import { CALENDAR_TABLES } from "./built-tables";
import type { Block, FixedLine, Line, Page, PageColumn } from "./page";

/** The name of the sheet, as long as no other has it. */
export const CALENDAR_SHEET = "Communication Calendar";

/** The id of a column of marks, counted from 0. */
const formatWeekId = (week: number): string => `week-${week}`;

const COLUMNS: readonly PageColumn[] = [
  { id: "who", heading: "Audience", width: 28, kind: "text" },
  ...Array.from({ length: WEEKS_AHEAD }, (_, week): PageColumn => ({
    id: formatWeekId(week),
    heading: `Week ${week + 1}`,
    width: 8.5,
    kind: "week",
    quiet: true,
  })),
  { id: "all", heading: "All", width: 7, kind: "text", centered: true, quiet: true },
  { id: "mark", heading: "Mark", width: 0, kind: "mark" },
];

/**
 * The Communication Calendar sheet: in which weeks each audience hears something, and how much falls to each
 * communicator.
 */
export function calendarPage(plan: CommunicationPlan): Page {
  const lastDay = findLastDay(plan.today);
  const dates = listDueDates(plan).filter(({ day }) => day <= lastDay);
  return {
    name: CALENDAR_SHEET,
    columns: COLUMNS,
    filters: false,
    head: [
      { id: "title", contents: { who: "Communication Calendar" } },
      {
        id: "legend",
        contents: {
          who:
            "Weeks begin on Monday. ● means that something is due in that week, ● 3 that three things are. " +
            "The sheet “Communication Plan” says what is due, and on which day.",
        },
      },
    ],
    blocks: [byAudience(plan, dates), byCommunicator(plan, dates)],
  };
}

const byAudience = (plan: CommunicationPlan, dates: readonly DueDate[]): Block => {
  const { audiences, today } = plan;
  const due = countByWeek(
    dates,
    today,
    ({ audience }) => audience,
    (audience) => [audience],
  );
  return {
    table: CALENDAR_TABLES[0],
    title: makeTitle("due", "Due by audience", plan),
    lines: [
      ...audiences.map(({ audience }) => makeLine(audience || OPEN, due.get(fold(audience)), countDots(DOT))),
      ...makeMilestoneLine(plan),
    ],
    getKey: ({ who = "" }) => ({ group: "", text: readAudienceKey(who) }),
    getName: ({ who = "" }) => who,
    goneRemark: "",
  };
};

/** In which weeks milestones are reached, whoever hears of them. */
function makeMilestoneLine({ milestones, today }: CommunicationPlan): readonly Line[] {
  const weeks = milestones.flatMap(({ day }) => (day === null ? [] : [findWeek(day, today)]));
  const counts = Array.from({ length: WEEKS_AHEAD }, (_, week) => weeks.filter((one) => one === week).length);
  return counts.some((count) => count > 0) ? [makeLine("Milestones", counts, countDots(DIAMOND))] : [];
}

const byCommunicator = (plan: CommunicationPlan, dates: readonly DueDate[]): Block => {
  const { communications, today } = plan;
  const names = removeDuplicates(
    [...new Set(communications.map(({ communicator }) => communicator.name))].flatMap(readCommunicators),
  );
  const load = countByWeek(dates, today, ({ communicator }) => communicator, readCommunicators);
  return {
    table: CALENDAR_TABLES[1],
    title: makeTitle("load", "Load by person", plan),
    headings: { who: "By whom" },
    lines: names.map((name) => makeLine(name, load.get(fold(name)), (count) => count)),
    getKey: ({ who = "" }) => ({ group: "", text: who }),
    getName: ({ who = "" }) => who,
    goneRemark: "",
  };
};

const DOT = "●";
const DIAMOND = "◆";

const countDots = (sign: string) => (count: number) => (count === 1 ? sign : `${sign} ${String(count)}`);

/** Everybody who communicates; a plan that names nobody still has somebody to find. */
function readCommunicators(name: string): readonly string[] {
  const people = readPeople(name);
  const names = people.kind === "people" ? people.names : splitNames(name);
  return names.length > 0 ? names : ["(nobody yet)"];
}

const makeTitle = (id: string, title: string, plan: CommunicationPlan): FixedLine => ({
  id,
  contents: {
    who: title,
    ...Object.fromEntries(listMondays(plan.today).map((monday, week) => [formatWeekId(week), serialIn(plan, monday)])),
  },
});

function makeLine(who: string, counts: readonly number[] = [], show: (count: number) => CellContent): Line {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return {
    who,
    ...Object.fromEntries(
      counts.flatMap((count, week): [string, CellContent][] => (count > 0 ? [[formatWeekId(week), show(count)]] : [])),
    ),
    ...(all > 0 ? { all } : {}),
  };
}

/**
 * Folded name → how much is due in each of the weeks. There are few texts but many dates, so each text is split into
 * names once.
 */
function countByWeek(
  dates: readonly DueDate[],
  today: CommunicationPlan["today"],
  textOf: (date: DueDate) => string,
  namesIn: (text: string) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const byText = new Map<string, number[]>();
  for (const date of dates) addTo(byText, textOf(date), findWeek(date.day, today), 1);
  const byName = new Map<string, number[]>();
  for (const [text, weeks] of byText)
    for (const name of namesIn(text).map(fold))
      for (const [week, count] of weeks.entries()) addTo(byName, name, week, count);
  return byName;
}

function addTo(counts: Map<string, number[]>, name: string, week: number, count: number): void {
  const weeks = counts.get(name) ?? Array.from({ length: WEEKS_AHEAD }, () => 0);
  weeks[week] = (weeks[week] ?? 0) + count;
  counts.set(name, weeks);
}
