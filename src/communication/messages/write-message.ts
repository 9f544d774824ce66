import { type Day, readDate } from "../../sheet/serial-date";
import { type News, NEWS_KINDS, type NewsKind } from "./list-news";

interface Written {
  readonly subject: string;
  readonly text: string;
}

/**
 * Writes what is news for an audience as the text of a message.
 *
 * @param plans what distinguishes the plans that it hears about: the sheet, then what else names it, line by line
 */
export function writeMessage({
  audience,
  communicators,
  news,
  today,
  plans,
}: {
  readonly audience: string;
  readonly communicators: readonly string[];
  readonly news: readonly News[];
  readonly today: Day;
  readonly plans: readonly string[];
}): Written {
  const [name = "", ...others] = new Set(plans.map(namePlan));
  const about = name === "" || others.length > 0 ? "" : `: ${name}`;
  const parts = NEWS_KINDS.flatMap((kind) => {
    const own = news.filter((one) => one.kind === kind);
    return own.length === 0 ? [] : [[HEADINGS[kind], ...own.map((one) => `• ${describe(one)}`)].join("\n")];
  });
  const opening = `For ${audience}, ${formatDay(today)}`;
  return {
    subject: `News for ${audience}${about}`,
    text: [opening, ...parts, ...(communicators.length > 0 ? [communicators.join(", ")] : [])].join("\n\n"),
  };
}

/** Its goal, strategy or school, else the name of its sheet; nothing for the name that Excel gives to a new sheet. */
function namePlan(plan: string): string {
  const [sheet = "", ...named] = plan.split("\n");
  return named.toReversed().find((name) => name !== "") ?? (/^\p{L}+ ?\d+$/u.test(sheet) ? "" : sheet);
}

const HEADINGS: Readonly<Record<NewsKind, string>> = {
  done: "Done",
  late: "Late",
  moved: "New dates",
  new: "New",
  reopened: "Open again",
  gone: "No longer planned",
  next: "Due in the next four weeks",
};

function describe({ kind, step, measure, communicator, until, was }: News): string {
  const by = until === null ? "" : `, by ${formatDay(until)}`;
  switch (kind) {
    case "done":
      return measure === "" ? step : `${step} (${measure})`;
    case "late":
      return until === null ? step : `${step}: was due on ${formatDay(until)}, not done yet`;
    case "moved":
      return [
        `${step}: ${until === null ? "no date yet" : `now ${formatDay(until)}`}`,
        ...(was === null ? [] : [`before ${formatDay(was)}`]),
      ].join(", ");
    case "gone":
      return step;
    case "new":
    case "reopened":
    case "next":
      return `${step}${by}${communicator === "" ? "" : ` (${communicator})`}`;
  }
}

/**
 * In short what is news.
 *
 * @example countNews(news) // "1 done, 2 new"
 */
export const countNews = (news: readonly News[]): string =>
  NEWS_KINDS.flatMap((kind) => {
    const count = news.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${String(count)} ${SHORT[kind]}`];
  }).join(", ");

const SHORT: Readonly<Record<NewsKind, string>> = {
  done: "done",
  late: "late",
  moved: "moved",
  new: "new",
  reopened: "open again",
  gone: "no longer planned",
  next: "due soon",
};

/** `46308` → `13 October 2026` */
export function formatDay(serial: Day): string {
  const { year, month, day } = readDate(serial);
  return `${String(day)} ${MONTHS[month - 1] ?? ""} ${String(year)}`;
}

const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");
