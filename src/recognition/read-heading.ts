import { wordsOf } from "../values/fold";
import { partOf } from "../values/words/part";
import { lazily, lazilyByPart } from "../values/words/word-list";
import { phrasesText } from "./built/headings-text";
import { HEADING_LANGUAGES, type HeadingLanguage } from "./headings/languages";
import { readPhrases, type Senses } from "./read-phrases";
import type { Sense } from "./sense";

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

const WIDER_THAN_STEPS: ReadonlySet<Sense> = new Set<Sense>(["step", "section", "measure", "detail"]);

/** The words of a heading, as lengths, and each known phrase among them with what it means in each language. */
interface Phrases {
  readonly weights: readonly number[];
  readonly known: readonly Phrase[];
  /** How much of the heading each language knows; empty where none knows a word. */
  readonly shares: readonly number[];
  /** What it says in a row of each language that was asked for so far. */
  readonly meanings: Map<number, Meaning | null>;
}

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly senses: Senses;
  /** It is a word that asks: who, what, when. */
  readonly question: boolean;
}

/** Rows are tried alone and with those around them, and headings come again in the next file. */
const FOUND = new Map<string, Phrases>();
const MOST_FOUND = 4096;

function recallPhrases(heading: string): Phrases {
  const known = FOUND.get(heading);
  if (known) return known;
  const found = findPhrases(heading);
  if (FOUND.size >= MOST_FOUND) FOUND.clear();
  FOUND.set(heading, found);
  return found;
}

/** Notes in brackets are read only where nothing else says anything. */
function findPhrases(heading: string): Phrases {
  if (heading.length > LONGEST_HEADING) return { weights: [], known: [], shares: [], meanings: new Map() };
  const text = heading.replace(PLURAL_CAPITALS, "$1");
  if (MONEY.test(text)) return searchPhrases(["cost"]);
  const outside = searchPhrases(wordsOf(text.replace(/\([^)]*\)?|\[[^\]]*\]?|（[^）]*）?/g, " ")));
  return outside.known.length > 0 ? outside : searchPhrases(wordsOf(text));
}

/** `KPIs`, `POC's`; the stem of a word keeps the `s` of a short one. */
const PLURAL_CAPITALS = /(?<![\p{L}\p{N}])(\p{Lu}{2,5})['’]?s(?![\p{L}\p{N}])/gu;
const MONEY = /^\s*(?:[£$€¥₹₽]|R\$|S\/\.?)\s*$/u;
const LONGEST_HEADING = 160;
const LONGEST_PHRASE = 8;

function searchPhrases(words: readonly string[]): Phrases {
  const known: Phrase[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = Math.min(words.length, from + LONGEST_PHRASE); to > from; to--) {
      const senses =
        findPhrase(words.slice(from, to).join(" ")) ??
        (to === from + 1 ? findHeadOfCompound(words[from] ?? "") : undefined);
      if (senses) known.push({ from, to, senses, question: to === from + 1 && QUESTIONS().has(words[from] ?? "") });
    }
  const weights = words.map(weightOf);
  const shares = known.length === 0 ? [] : HEADING_LANGUAGES.map((_, language) => shareIn(language, known, weights));
  return { weights, known, shares, meanings: new Map() };
}

/**
 * What the last part of a German or Dutch word means in these languages: “Projektverantwortlicher”, “Umsetzungsende”.
 */
function findHeadOfCompound(word: string): Senses | undefined {
  for (let from = SHORTEST_PART; from <= word.length - SHORTEST_PART; from++) {
    const senses = findPhrase(word.slice(from)) ?? findPhrase(`${word.slice(from)}e`);
    if (senses && COMPOUNDING.some((language) => senses[language]))
      return senses.map((sense, language) => (COMPOUNDING.includes(language) ? sense : undefined));
  }
  return undefined;
}

const SHORTEST_PART = 4;
const COMPOUNDING: readonly number[] = (["german", "dutch"] as const).map((name) => HEADING_LANGUAGES.indexOf(name));

/** How much of a heading a language knows. */
const shareIn = (language: number, known: readonly Phrase[], weights: readonly number[]): number =>
  Math.max(
    0,
    ...known
      .filter(({ senses }) => senses[language] && senses[language] !== "filler")
      .map((phrase) => shareOf(phrase, weights)),
  );

/** Letters, but little for words of one or two and twice for a Chinese character. */
const weightOf = (word: string): number => (word.length > 2 ? word.length : HAN.test(word) ? 2 : 1);

const HAN = /\p{Script=Han}/u;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const shareOf = ({ from, to }: Phrase, weights: readonly number[]): number =>
  sum(weights.slice(from, to)) / sum(weights);

function recallMeaning(phrases: Phrases, language: number): Meaning | null {
  const known = phrases.meanings.get(language);
  if (known !== undefined) return known;
  const meaning = weigh(phrases, language);
  phrases.meanings.set(language, meaning);
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
const QUESTIONS = lazily(
  () =>
    new Set(
      [
        "who what when qui quoi quand quien quienes que cuando quem quando",
        "wer was wann wie wat wanneer chi cosa кто что когда من ماذا متى 谁 何",
      ].flatMap(wordsOf),
    ),
);

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

/** Stemmed phrase → what it means in each language. */
const findPhrase = (phrase: string): Senses | undefined => phrases(partOf(phrase))?.get(phrase);

const phrases = lazilyByPart((part) => {
  const text = phrasesText(part);
  return text === null ? null : readPhrases(text);
});
