import { formatCell, quoteSheet } from "../../sheet/a1";
import type { Formula } from "../../sheet/draft";
import type { Day } from "../../sheet/serial-date";
import { isRead } from "../../values/cadences/cadence";
import { serialIn } from "../../values/dates/calendar";
import { type Answers, formatAnswers, NO_ANSWERS, OPEN, readAnswers } from "../answers";
import { checksum } from "../checksum";
import type {
  AudiencePlan,
  CommunicatedStep,
  Communication,
  CommunicationPlan,
  Gap,
  Lack,
} from "../communication-plan";
import type { Rhythm } from "../days/find-span";
import { readAudienceKey } from "../read-audience-key";
import { COMMUNICATION_TABLES, SCHEDULE } from "./built-tables";
import { describeGaps } from "./describe-gaps";
import { type Block, type Line, LINK_WORDS, type Page, type PageColumn, REMARKS } from "./page";
import { shorten } from "./shorten";

/** The name of the sheet, as long as no other has it. */
export const COMMUNICATION_SHEET = "Communication Plan";

const COLUMNS: readonly PageColumn[] = [
  { id: "audience", heading: "Audience", width: 17, kind: "text" },
  { id: "what", heading: "What to communicate", width: 36, kind: "text" },
  { id: "step", heading: "Step", width: 9.5, kind: "link", quiet: true },
  { id: "communicator", heading: "By whom", width: 17, kind: "text" },
  { id: "how-often", heading: "How often", width: 13, kind: "text" },
  { id: "first", heading: "First date", width: 13.5, kind: "date" },
  { id: "next", heading: "Next date", width: 13.5, kind: "date", quiet: true },
  { id: "until", heading: "Until", width: 13.5, kind: "date" },
  { id: "channel", heading: "Channel", width: 13, kind: "text" },
  { id: "message", heading: "Message", width: 22, kind: "text" },
  { id: "note", heading: "Note", width: 14, kind: "text", retired: true },
  { id: REMARKS, heading: "Remarks", width: 20, kind: "text", quiet: true },
  { id: "mark", heading: "Mark", width: 0, kind: "mark" },
];

/** The Communication Plan sheet: what is not covered, by audience, schedule. */
export const communicationPage = (plan: CommunicationPlan): Page => ({
  name: COMMUNICATION_SHEET,
  columns: COLUMNS,
  filters: true,
  head: [
    { id: "title", contents: { audience: "Communication Plan" } },
    { id: "built", state: formatState(plan), contents: { audience: describeSources(plan) } },
    { id: "gaps", contents: { audience: describeGaps(plan) } },
  ],
  blocks: [byAudience(plan), schedule(plan), notCovered(plan)],
});

/** What the sheet remembers of the plans it was built from. */
export interface BuiltState {
  readonly fingerprint: string;
  readonly since: Day;
  readonly rhythm: Rhythm;
  /** The day on which it was last built. */
  readonly asOf: Day;
  /** True for the sheet of a plan that somebody chose to leave out. */
  readonly isLeftOut: (sheet: string) => boolean;
  readonly answers: Answers;
}

const formatState = ({ fingerprint, since, today, rhythm, draft, leftOut }: CommunicationPlan): string =>
  [
    ...[fingerprint, since, today],
    ...(rhythm === "anchored" ? [ANCHORED] : []),
    ...(draft ? [formatAnswers(draft)] : []),
    ...leftOut.map(hashName),
  ].join("-");

/** Version 1.0 did not write it; it is longer than what stands for the name of a sheet. */
const ANCHORED = "anchored";

/** The state as `formatState` wrote it. */
export function readState(state: string): BuiltState {
  const [fingerprint = "", since = "", asOf = since, ...rest] = state.split("-");
  return {
    fingerprint,
    since: Number(since),
    rhythm: rest.includes(ANCHORED) ? "anchored" : "as-first-built",
    asOf: Number(asOf),
    answers: rest.map(readAnswers).find((answers) => answers !== null) ?? NO_ANSWERS,
    isLeftOut: (sheet) => rest.includes(hashName(sheet)),
  };
}

const hashName = (sheet: string): string => checksum(sheet.toLowerCase(), 6);

const describeSources = ({ sheets, holidays }: CommunicationPlan): string =>
  `Built from ${sheets.map((sheet) => `“${sheet}”`).join(", ")}. ` +
  (holidays.length > 0 ? "Nothing is due on the holidays and breaks that the workbook lists. " : "") +
  `Channel, Message and every column you add are ` +
  "yours: they stay as they are when the sheet is refreshed.";

const byAudience = ({ audiences, from1904 }: CommunicationPlan): Block => ({
  table: COMMUNICATION_TABLES[0],
  title: {
    id: "by-audience",
    contents: {
      audience: "By audience",
      what: formatCount(
        audiences.filter(({ audience }) => audience !== "").length,
        "audience",
        "No audience is named yet.",
      ),
    },
  },
  lines: audiences.map((one) => audienceLine(one, from1904)),
  getKey: ({ audience = "" }) => ({ group: "", text: readAudienceKey(audience) }),
  getName: ({ audience = "" }) => audience,
  goneRemark: "No step names this audience any more. The row is kept because of what was typed in it.",
});

const audienceLine = (plan: AudiencePlan, from1904: boolean): Line => ({
  audience: plan.audience || OPEN,
  what: formatSteps(plan.communications.map(({ step }) => step.text)),
  step: makeLink(findNext(plan).step),
  communicator: plan.communicators.join("\n"),
  "how-often": plan.howOften,
  ...makeDays(plan, from1904),
});

/** What is due next, or else comes first in the plan. */
const findNext = ({ communications }: AudiencePlan): Communication =>
  communications.reduce((next, one) => ((one.next ?? Infinity) < (next.next ?? Infinity) ? one : next));

const schedule = ({ communications, from1904 }: CommunicationPlan): Block => ({
  table: SCHEDULE,
  title: {
    id: "schedule",
    contents: {
      audience: "Schedule",
      what: formatCount(
        communications.length,
        "line, one for each audience and step",
        "Nothing to communicate yet.",
        "lines, one for each audience and step",
      ),
    },
  },
  lines: communications.map((one) => scheduleLine(one, from1904)),
  getKey: ({ audience = "", what = "" }) => ({ group: readAudienceKey(audience), text: readStepText(what) }),
  getName: ({ audience = "", what = "" }) => `${audience || OPEN}: “${readStepText(what)}”`,
  goneRemark: "This step is no longer in the plan. The row is kept because of what was typed in it.",
});

const scheduleLine = (communication: Communication, from1904: boolean): Line => ({
  audience: communication.audience,
  what: formatWhat(communication.step),
  step: makeLink(communication.step),
  communicator: communication.communicator.name,
  "how-often": communication.howOften,
  ...makeDays({ ...communication, until: communication.span.until }, from1904),
  channel: communication.channel,
  [REMARKS]: listRemarks(communication),
});

/** Of version 1.0; now a sentence says it. */
const notCovered = ({ notCovered: gaps, from1904 }: CommunicationPlan): Block => ({
  retired: true,
  table: COMMUNICATION_TABLES[2],
  title: {
    id: "not-covered",
    contents: { audience: "Not covered", what: formatCount(gaps.length, "step", "Every step is covered.") },
  },
  lines: gaps.map((one) => gapLine(one, from1904)),
  getKey: ({ what = "" }) => ({ group: "", text: readStepText(what) }),
  getName: ({ what = "" }) => `“${readStepText(what)}”`,
  goneRemark: "This step is covered now, or no longer in the plan. The row is kept because of what was typed in it.",
});

const gapLine = ({ step, audiences, communicator, howOften, until, lacks }: Gap, from1904: boolean): Line => ({
  audience: audiences.join("\n"),
  what: formatWhat(step),
  step: makeLink(step),
  communicator: communicator.name,
  "how-often": howOften,
  ...makeDays({ first: null, next: null, until }, from1904),
  [REMARKS]: lacks.map((lack) => LACKS[lack]).join("\n"),
});

const LACKS: Readonly<Record<Lack, string>> = {
  audience: "No audience: name who must be informed in the plan.",
  communicator: "Nobody informs them: name by whom in the plan.",
  cadence: "No frequency: type weekly, monthly, at milestones, once …",
  "readable-cadence": "The frequency cannot be read: type weekly, monthly, at milestones, once …",
};

const listRemarks = (communication: Communication): string =>
  [whyAssumed(communication), whyNoDate(communication)].filter((remark) => remark !== "").join("\n");

const whyAssumed = ({ communicator: { assumedFrom } }: Communication): string =>
  assumedFrom === null ? "" : `By whom is assumed from “${assumedFrom}”.`;

function whyNoDate({ cadence, next, span, first, state }: Communication): string {
  if (state !== "open") return "The step is finished: nothing more is due.";
  if (next !== null) return "";
  if (cadence.kind === "as-needed") return "As needed: no dates.";
  if (cadence.kind === "unreadable") return "The frequency cannot be read: no dates.";
  if (!isRead(cadence)) return "No frequency: no dates.";
  if (span.until === null) return "No readable deadline: no dates.";
  return first === null ? "Nothing is due before the deadline." : "Nothing more is due before the deadline.";
}

const MEASURE = "\nMeasure: ";

const formatWhat = ({ text, measure }: CommunicatedStep): string => (measure === "" ? text : text + MEASURE + measure);

const readStepText = (what: string): string => what.split(MEASURE, 1)[0] ?? "";

/** A formula, so that the link follows the step when rows are inserted and when the plan's sheet is renamed. */
const makeLink = ({ sheet, cell }: CommunicatedStep): Formula => {
  const address = formatCell(cell).replace(/^[A-Z]+/, "$$$&$$");
  return { formula: `=HYPERLINK("#"&CELL("address",${quoteSheet(sheet)}!${address}),"${LINK_WORDS}")` };
};

const makeDays = (days: Readonly<Record<"first" | "next" | "until", Day | null>>, from1904: boolean): Line =>
  Object.fromEntries(
    (["first", "next", "until"] as const).flatMap((id) =>
      days[id] === null ? [] : [[id, serialIn({ from1904 }, days[id])] as const],
    ),
  );

/** How many steps an audience's line names, and how much of each; the schedule has all of them. */
const LISTED = 4;
const SHOWN = 64;

const formatSteps = (steps: readonly string[]): string =>
  steps.length === 1
    ? (steps[0] ?? "")
    : [
        ...steps.slice(0, LISTED).map((step) => `• ${shorten(step, SHOWN)}`),
        ...(steps.length > LISTED ? [`… and ${steps.length - LISTED} more, see Schedule`] : []),
      ].join("\n");

const formatCount = (count: number, one: string, none: string, many = `${one}s`): string =>
  count === 0 ? none : `${count} ${count === 1 ? one : many}`;
