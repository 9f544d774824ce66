import { HEADING_LANGUAGES, type HeadingLanguage } from "../headings/languages";
import type { Sense } from "../headings/sense";
import { LONGEST_HEADING, type Phrase, type Phrases, recallPhrases, shareOf, sum } from "./find-phrases";

/** What the words of a heading say, and how much of it they are. */
export interface Meaning {
  readonly sense: Sense;
  /** 1 when the heading is nothing but known words, less the more unknown words stand around them. */
  readonly confidence: number;
}

/**
 * What each cell of a row says when it is read as a heading, or null; words that two languages share are read in the
 * row's own language.
 */
export function readHeadings(texts: readonly string[]): readonly (Meaning | null)[] {
  const found = texts.map(recallPhrases);
  const language = findLanguage(found);
  return found.map((phrases, i) => findStepAmong(texts[i] ?? "", language) ?? recallMeaning(phrases, language));
}

/** The language that knows most of a row, the first of several. */
function findLanguage(row: readonly Phrases[]): number {
  const votes = HEADING_LANGUAGES.map(() => 0);
  for (const { shares } of row) shares.forEach((share, language) => (votes[language] = (votes[language] ?? 0) + share));
  return votes.indexOf(Math.max(...votes));
}

/** “Deliverable / Action”: where one of several words is the step's, it is the step's column. */
function findStepAmong(text: string, language: number): Meaning | null {
  const parts =
    text.includes("/") && text.length <= LONGEST_HEADING
      ? text.split("/").map((part) => recallMeaning(recallPhrases(part), language))
      : [];
  const step = parts.find((part) => part?.sense === "step" && part.confidence >= 0.85);
  return step && parts.every((part) => part === step || (part !== null && WIDER_THAN_STEPS.has(part.sense)))
    ? step
    : null;
}

const WIDER_THAN_STEPS: ReadonlySet<Sense> = new Set<Sense>(["step", "section", "measure", "detail", "reason"]);

/** What phrases say in a row of each language that was asked for so far. */
const MEANINGS = new WeakMap<Phrases, Map<number, Meaning | null>>();

function recallMeaning(phrases: Phrases, language: number): Meaning | null {
  const meanings = MEANINGS.get(phrases) ?? new Map<number, Meaning | null>();
  MEANINGS.set(phrases, meanings);
  const known = meanings.get(language);
  if (known !== undefined) return known;
  const meaning = weigh(phrases, language);
  meanings.set(language, meaning);
  return meaning;
}

function weigh({ weights, known }: Phrases, language: number): Meaning | null {
  const words = weights.length;
  const senseOf = ({ senses }: Phrase): Sense => senses[language] ?? findMostCommon(senses) ?? "filler";
  let best: Sense | null = null;
  let bestPhrase: Phrase | null = null;
  let bestRank = 0;
  for (const phrase of known) {
    const sense = senseOf(phrase);
    const share = shareOf(phrase, weights);
    const tooShort = share < 0.5 && sum(weights.slice(phrase.from, phrase.to)) < 3 && !opensQuestion(phrase, sense);
    const rank =
      sense === "filler" || tooShort ? 0 : share + (STRENGTH[sense] ?? 0.6) + headship(phrase, words, language);
    if (rank > bestRank) [best, bestPhrase, bestRank] = [sense, phrase, rank];
  }
  if (best === null || bestPhrase === null) return null;
  const isProgress = best === "status" || best === "followUp";
  if (isProgress && known.some((phrase) => senseOf(phrase) === "date" && isBeside(phrase, bestPhrase))) best = "actual";
  if (isProgress && known.some((phrase) => senseOf(phrase) === "percent")) best = "percent";
  if (best === "start" && saysFromTo(known, senseOf)) best = "deadline";
  else if (best === "deadline" && saysItStarts(known, senseOf)) best = "start";
  const beside: readonly (Sense | null)[] = [
    best,
    "start",
    "step",
    "filler",
    ...(best === "deadline" ? (["date"] as const) : []),
  ];
  const said = known.filter((phrase) => beside.includes(senseOf(phrase)));
  const understood = sum(weights.filter((_, word) => said.some(({ from, to }) => from <= word && word < to)));
  const asked = known.some((phrase) => senseOf(phrase) === best && opensQuestion(phrase, best));
  return { sense: best, confidence: Math.max(asked ? 0.72 : 0, 0.4 + (0.6 * understood) / sum(weights)) };
}

/** What most languages mean by it, the first of several. */
function findMostCommon(senses: Phrase["senses"]): Sense | undefined {
  let best: Sense | undefined;
  let most = 0;
  for (const sense of senses) {
    if (sense === undefined || OF_ONE_LANGUAGE.has(sense)) continue;
    const count = senses.filter((other) => other === sense).length;
    if (count > most) [best, most] = [sense, count];
  }
  return best;
}

/** What words mean only in a row of their own language: “terminé le” is nearly “Termin”. */
const OF_ONE_LANGUAGE: ReadonlySet<Sense> = new Set<Sense>(["actual", "completed"]);

/** What a heading is about comes first in “Prazo para execução” and “Срок исполнения”, last in “完成情况”. */
function headship({ from, to }: Phrase, words: number, language: number): number {
  if (HEAD_FIRST.has(HEADING_LANGUAGES[language])) return from === 0 ? 0.25 : 0;
  return HEADING_LANGUAGES[language] === "chinese" && to === words ? 0.15 : 0;
}

const HEAD_FIRST: ReadonlySet<HeadingLanguage | undefined> = new Set<HeadingLanguage>([
  "arabic",
  "french",
  "italian",
  "portuguese",
  "russian",
  "spanish",
]);

const isBeside = (a: Phrase, b: Phrase): boolean => a.to <= b.from || b.to <= a.from;

/** “Fecha de inicio y término”, “von – bis”: one column for both days; its end is what counts. */
function saysFromTo(known: readonly Phrase[], senseOf: (phrase: Phrase) => Sense): boolean {
  const start = known.find((phrase) => senseOf(phrase) === "start");
  const last = Math.max(...known.map(({ to }) => to));
  return known.some(
    (phrase) => senseOf(phrase) === "deadline" && phrase.to === last && phrase.from >= (start?.to ?? last),
  );
}

/** “Timeline: begin”, “Plazo de inicio”: a word for when, and then that it is the start. */
function saysItStarts(known: readonly Phrase[], senseOf: (phrase: Phrase) => Sense): boolean {
  const ends = known.filter((phrase) => senseOf(phrase) === "deadline").map(({ to }) => to);
  return known.some((phrase) => senseOf(phrase) === "start" && phrase.from >= Math.max(...ends));
}

/** A first word such as who, what or when settles a heading whatever follows: “Wie organiseert?”. */
const opensQuestion = ({ from, question }: Phrase, sense: Sense): boolean => from === 0 && question && ASKED.has(sense);

const ASKED: ReadonlySet<Sense> = new Set<Sense>(["step", "responsible", "deadline"]);
/**
 * Beside other words in the same heading these say less: “Action owner” is an owner, “Task status” a status, “Action
 * no.” a number.
 */
const STRENGTH: Readonly<Partial<Record<Sense, number>>> = {
  number: 0.4,
  date: 0.4,
  step: 0.2,
  section: 0.1,
  detail: 0,
};
