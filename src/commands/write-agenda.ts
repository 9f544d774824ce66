import { formatCell, quoteSheet } from "../sheet/a1";
import type { CellContent, Draft } from "../sheet/draft";
import { type Day, findIsoDay } from "../sheet/serial-date";
import { serialIn } from "../values/dates/calendar";
import type { Command } from "./command";
import { compareWithKept, type ReviewOutcome } from "./read-review";
import { layOutPageParts } from "./review/page-parts";
import { readBaseline } from "./review/read-baseline";
import { readReviews } from "./review/reviews";
import { KIND_NAMES, sayCounts, sayDifference, sayEntry } from "./review/say-review";
import { condensePage, writePage } from "./review/write-page";
import { keep } from "./store/keep";

export interface AgendaOutcome {
  readonly sheet: string;
  /** What was done, for the user. */
  readonly text: string;
}

/** Writes what is to be talked about at a review on a sheet of its own, with the reviews so far. */
export const writeAgenda = {
  id: "writeAgenda",
  title: "Write agenda",
  async run({ today }) {
    const read = await readBaseline(today);
    const { agenda } = readReviews(read.choices.reviews);
    const toSerial = (day: Day): number => serialIn(read.workbook, day);
    const draft = layOut(compareWithKept(read), today, toSerial);
    await keepAgenda([...agenda.slice(-1), condensePage(draft)]);
    const page = await writePage(draft, MARK, { grids: read.grids, written: agenda });
    await keepAgenda([page.written]);
    const stays = page.kept === null ? "" : ` “${page.kept}” was changed by hand, so it stays as it is.`;
    return { sheet: page.sheet, text: `The sheet “${page.sheet}” is the agenda of the review.${stays}` };
  },
} as const satisfies Command<{ readonly today: Day }, AgendaOutcome>;

/** Kept before it is written, too: the sheet is known as ours even where Excel’s answer is lost. */
const keepAgenda = (agenda: readonly string[]) =>
  keep((choices) => {
    const kept = typeof choices.reviews === "object" ? choices.reviews : { said: null, log: [] };
    return { ...choices, reviews: { ...kept, agenda } };
  });

/** A defined name on the agenda. */
const MARK = "ActionPlan.ReviewAgenda";

function layOut(
  { since, differences, counts, steps, log }: ReviewOutcome,
  today: Day,
  toSerial: (day: Day) => number,
): Draft {
  const date = (iso: string | null): CellContent => {
    const day = iso === null ? null : findIsoDay(iso);
    return day === null ? "" : toSerial(day);
  };
  return layOutPageParts({
    name: "Review Agenda",
    mark: MARK,
    title: "Review Agenda",
    lines: [
      ["Review on", toSerial(today)],
      ["Compared with", since === null ? "No earlier review: this is the first." : date(since)],
      ["Steps", String(steps)],
      ["What changed", since === null ? "" : sayCounts(counts)],
    ],
    widths: [20, 40, 20, 36, 16, 9, 36],
    tables: [
      {
        name: "ReviewAgenda",
        title: "To talk about",
        headings: ["What", "Step", "Owner", "Then → now", "Sheet", "Cell", "Decision"],
        rows: differences.map((one) => [
          capitalize(KIND_NAMES[one.kind]),
          one.step,
          one.owner,
          sayDifference(one),
          one.sheet,
          one.cell ? link(one.sheet, formatCell(one.cell)) : "",
          "",
        ]),
        empty: since === null ? "Start a review, and the next one shows what changed." : "Nothing changed.",
      },
      {
        name: "ReviewHistory",
        title: "Reviews so far",
        headings: ["Date", "Who", "Steps", "What changed", "Next review"],
        rows: log.toReversed().map((entry) => [entry.on, entry.who, entry.steps, sayEntry(entry), entry.next ?? ""]),
        empty: "None.",
      },
    ],
  });
}

const link = (sheet: string, cell: string): CellContent => ({
  formula: `=HYPERLINK("#${quoteSheet(sheet).replaceAll('"', '""')}!${cell}","${cell}")`,
});

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
