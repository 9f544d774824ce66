import { writeVowels } from "./write-vowels";

const MARKS = /[\p{M}\u0640]/gu;
const NOT_A_WORD = /[^\p{L}\p{N}#%№]+/gu;
const HAN = /\p{Script=Han}/gu;

/**
 * Text as it is compared: case, accents, punctuation, width and line breaks folded. `"Échéance *\n(jour)"` → `"echeance
 * jour"`.
 */
export const fold = (text: string): string => plain(text).replace(NOT_A_WORD, " ").trim();

/**
 * The phrases of a list with commas between them, each folded.
 *
 * @example
 * foldList("Action Step, Échéance") // ["action step", "echeance"]
 */
export const foldList = (list: string): readonly string[] =>
  plain(list)
    .split(",")
    .map((phrase) => phrase.replace(NOT_A_WORD, " ").trim());

/** Turkish writes `I` for `ı` in capitals, so both are `i` here. */
const plain = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : writeVowels(text.normalize("NFKD")).replace(MARKS, "").toLowerCase().replaceAll("ß", "ss").replaceAll("ı", "i");

const ASCII = /^[\t-~]*$/;

/**
 * The words of a text, folded, their endings cut (plural, gender, case, the Arabic article); each Chinese character is
 * a word.
 *
 * @example
 * wordsOf("Dates of completion") // ["date", "completion"]
 */
export const wordsOf = (text: string): readonly string[] => stemsOf(fold(text));

/**
 * The same of a text that is folded already.
 *
 * @example
 * stemsOf("who leads") // ["who", "lead"]
 */
export function stemsOf(folded: string): readonly string[] {
  const words = folded
    .replace(HAN, " $& ")
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !ARTICLES.has(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

/** Words left out, so that “date de fin” and “date of the end” are “date fin” and “date end”. */
const ARTICLES: ReadonlySet<string> = new Set(
  [
    "the of",
    "de del la el los las le les des du d l",
    "da dos das di della dell dei delle degli",
    "der die den dem van het een",
  ].flatMap((words) => words.split(" ")),
);

/** Headings repeat their words, and in ten languages there are many: each is stemmed once. */
function stem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const stemmed = cutEnding(word);
  if (STEMS.size < MOST_STEMS) STEMS.set(word, stemmed);
  return stemmed;
}

const STEMS = new Map<string, string>();
const MOST_STEMS = 20_000;

/** An ending is cut only where enough of the word is left to know it by. */
const cutEnding = (word: string): string =>
  word
    .replace(ARABIC_ARTICLE, "")
    .replace(/(?<=.{4})s$/, "")
    .replace(/(?<=.{3})(?:ie|y)$/, "i")
    .replace(ENDING, "");

const ARABIC_ARTICLE = /^ال(?=.{2})/;
const ENDING = /(?:(?<=[a-z]{4})(?:en|[aeo]|(?<!i)i)|(?<=.{3})(?:[аеиоуыюяь]{1,4}|[ةه]))$/;
