import { wordsOf } from "../../values/texts/fold";
import { partOf } from "../../values/words/part";
import { lazily, lazilyByPart } from "../../values/words/word-list";
import { phrasesText } from "../built/headings-text";
import { HEADING_LANGUAGES } from "../headings/languages";
import { readPhrases, type Senses } from "./read-phrases";

/** The words of a heading, as lengths, and each known phrase among them with what it means in each language. */
export interface Phrases {
  readonly weights: readonly number[];
  readonly known: readonly Phrase[];
  /** How much of the heading each language knows; empty where none knows a word. */
  readonly shares: readonly number[];
}

export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly senses: Senses;
  /** It is a word that asks: who, what, when. */
  readonly question: boolean;
}

/** Rows are tried alone and with those around them, and headings come again in the next file. */
const FOUND = new Map<string, Phrases>();
const MOST_FOUND = 4096;

/**
 * The known phrases in a heading.
 * @example recallPhrases("Action owner").known // two phrases: “action” (0 to 1), “owner” (1 to 2)
 */
export function recallPhrases(heading: string): Phrases {
  const known = FOUND.get(heading);
  if (known) return known;
  const found = findPhrases(heading);
  if (FOUND.size >= MOST_FOUND) FOUND.clear();
  FOUND.set(heading, found);
  return found;
}

/** Notes in brackets are read only where nothing else says anything. */
function findPhrases(heading: string): Phrases {
  if (heading.length > LONGEST_HEADING) return { weights: [], known: [], shares: [] };
  const text = heading.replace(PLURAL_CAPITALS, "$1");
  if (MONEY.test(text)) return searchPhrases(["cost"]);
  const outside = searchPhrases(wordsOf(text.replace(/\([^)]*\)?|\[[^\]]*\]?|（[^）]*）?/g, " ")));
  return outside.known.length > 0 ? outside : searchPhrases(wordsOf(text));
}

/** `KPIs`, `POC's`; the stem of a word keeps the `s` of a short one. */
const PLURAL_CAPITALS = /(?<![\p{L}\p{N}])(\p{Lu}{2,5})['’]?s(?![\p{L}\p{N}])/gu;
const MONEY = /^\s*(?:[£$€¥₹₽]|R\$|S\/\.?)\s*$/u;
export const LONGEST_HEADING = 160;
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
  return { weights, known, shares };
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

/** @example sum([1, 2, 3]) // 6 */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How much of a heading a phrase is, by the weights of its words: 0 to 1. */
export const shareOf = ({ from, to }: Phrase, weights: readonly number[]): number =>
  sum(weights.slice(from, to)) / sum(weights);

const QUESTIONS = lazily(
  () =>
    new Set(
      [
        "who what when qui quoi quand quien quienes que cuando quem quando",
        "wer was wann wie wat wanneer chi cosa кто что когда من ماذا متى 谁 何",
      ].flatMap(wordsOf),
    ),
);

/** Stemmed phrase → what it means in each language. */
const findPhrase = (phrase: string): Senses | undefined => phrases(partOf(phrase))?.get(phrase);

const phrases = lazilyByPart((part) => {
  const text = phrasesText(part);
  return text === null ? null : readPhrases(text);
});
