import type { Day } from "../../sheet/serial-date";
import { fold } from "../../values/texts/fold";
import type { AudiencePlan, CommunicationPlan } from "../communication-plan";
import { readAudienceKey } from "../read-audience-key";
import { removeDuplicates } from "../remove-duplicates";
import { listNews, type News, NEWS_KINDS } from "./list-news";
import type { Told, ToldStep } from "./told";
import { countNews, writeMessage } from "./write-message";

/** What is to be told to an audience today. */
export interface Message {
  readonly audience: string;
  readonly communicators: readonly string[];
  readonly channel: string;
  /** When they were last told, and by whom; null for never. */
  readonly last: Pick<Told, "day" | "by"> | null;
  /** Empty where there is nothing new. */
  readonly news: readonly News[];
  /** In short: `1 done, 2 new`, or `""`. */
  readonly what: string;
  readonly subject: string;
  readonly text: string;
  /** What they know once they are told. */
  readonly knows: readonly ToldStep[];
}

/**
 * Lists for every audience that has a name what it is to be told today, from what changed since it was last told.
 *
 * @example
 * listMessages(plan, []) // [{ audience: "Parents", what: "2 new", subject: "News for Parents", … }]
 */
export function listMessages(plan: CommunicationPlan, log: readonly Told[]): readonly Message[] {
  const texts = new Set([...plan.communications, ...plan.notCovered].map(({ step }) => fold(step.text)));
  const isPlanned = (text: string) => texts.has(fold(text));
  return plan.audiences
    .filter(({ audience }) => audience !== "")
    .map((audience) => makeMessage(audience, findLast(log, audience.audience), plan.today, isPlanned));
}

/** What an audience was told last, also under a name that is written in another way. */
function findLast(log: readonly Told[], audience: string): Told | null {
  const key = readAudienceKey(audience);
  return log.findLast((one) => readAudienceKey(one.audience) === key) ?? null;
}

function makeMessage(
  { audience, communications, communicators }: AudiencePlan,
  last: Told | null,
  today: Day,
  isPlanned: (text: string) => boolean,
): Message {
  const { news: found, knows } = listNews(communications, last?.knows ?? [], today, isPlanned);
  const news = [...found].sort((a, b) => NEWS_KINDS.indexOf(a.kind) - NEWS_KINDS.indexOf(b.kind));
  return {
    audience,
    communicators,
    channel: removeDuplicates(communications.map(({ channel }) => channel).filter((channel) => channel !== "")).join(
      ", ",
    ),
    last: last && { day: last.day, by: last.by },
    news,
    what: countNews(news),
    ...writeMessage({ audience, communicators, news, today, plans: communications.map(({ step }) => step.plan) }),
    knows,
  };
}
