import type { Day } from "../../sheet/serial-date";
import { serialIn } from "../../values/dates/calendar";
import { MESSAGE_TABLES } from "../pages/built-tables";
import { type Block, type Line, type Page, type PageColumn, REMARKS } from "../pages/page";
import { readAudienceKey } from "../read-audience-key";
import type { Message } from "./list-messages";
import type { Told } from "./told";
import { formatDay } from "./write-message";

/** The name of the sheet, as long as no other has it. */
export const MESSAGES_SHEET = "Messages";

/** What the Messages sheet is built from. */
export interface MessagesPlan {
  readonly messages: readonly Message[];
  readonly log: readonly Told[];
  readonly today: Day;
  readonly from1904: boolean;
}

const COLUMNS: readonly PageColumn[] = [
  { id: "audience", heading: "Audience", width: 20, kind: "text" },
  { id: "what", heading: "What to tell", width: 62, kind: "text", quiet: true },
  { id: "by", heading: "By whom", width: 20, kind: "text" },
  { id: "channel", heading: "Channel", width: 14, kind: "text" },
  { id: "day", heading: "Last told", width: 13.5, kind: "date", quiet: true },
  { id: "log", heading: "Told so far", width: 34, kind: "text", quiet: true },
  { id: REMARKS, heading: "Remarks", width: 20, kind: "text", quiet: true },
  { id: "mark", heading: "Mark", width: 0, kind: "mark" },
];

/** The Messages sheet: what each audience is to be told today, and what it was told when, and by whom. */
export const messagesPage = (plan: MessagesPlan): Page => ({
  name: MESSAGES_SHEET,
  columns: COLUMNS,
  filters: false,
  head: [
    { id: "title", contents: { audience: "Messages" } },
    {
      id: "built",
      contents: {
        audience:
          `As of ${formatDay(plan.today)}. Copy a text, send it yourself, and mark it as told in the pane: ` +
          "what was told does not come again. Nothing is ever sent for you.",
      },
    },
  ],
  blocks: [toTell(plan)],
});

const toTell = ({ messages, log, from1904 }: MessagesPlan): Block => ({
  table: MESSAGE_TABLES[0],
  title: { id: "to-tell", contents: { audience: "To tell", what: countToTell(messages) } },
  lines: messages.map(({ audience, text, news, communicators, channel, last }): Line => ({
    audience,
    what: news.length > 0 ? text : "Nothing new since they were last told.",
    by: communicators.join("\n"),
    channel,
    ...(last && { day: serialIn({ from1904 }, last.day) }),
    log: listTold(log, audience),
  })),
  getKey: ({ audience = "" }) => ({ group: "", text: readAudienceKey(audience) }),
  getName: ({ audience = "" }) => audience,
  goneRemark: "No step names this audience any more. The row is kept because of what was typed in it.",
});

function countToTell(messages: readonly Message[]): string {
  const count = messages.filter(({ news }) => news.length > 0).length;
  if (messages.length === 0) return "No step names an audience yet.";
  return count === 0 ? "Nobody has anything new to hear." : `${count} of ${messages.length} audiences`;
}

/** How many times an audience’s line names; the workbook keeps more. */
const SHOWN = 5;

/** `28 November 2026, Ana Ruiz: 1 done, 2 new`, the last time first. */
function listTold(log: readonly Told[], audience: string): string {
  const key = readAudienceKey(audience);
  return log
    .filter((one) => readAudienceKey(one.audience) === key)
    .slice(-SHOWN)
    .toReversed()
    .map(({ day, by, what }) => `${formatDay(day)}${by === "" ? "" : `, ${by}`}: ${what}`)
    .join("\n");
}
