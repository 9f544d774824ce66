const MARKS = /[\p{M}\u0640]/gu;
const NOT_A_WORD = /[^\p{L}\p{N}#%№]+/gu;
const HAN = /\p{Script=Han}/gu;

/** Text as it is compared: case, accents, punctuation, width and line breaks folded. `"Échéance *\n(jour)"` → `"echeance jour"`. */
export const fold = (text: string): string =>
  text.normalize("NFKD").replace(MARKS, "").toLowerCase().replaceAll("ß", "ss").replace(NOT_A_WORD, " ").trim();

/** The words of a text, folded, their endings cut (plural, gender, case, the Arabic article); each Chinese character is a word. */
export function wordsOf(text: string): readonly string[] {
  const words = fold(text).replace(HAN, " $& ").trim().split(/\s+/).filter((word) => word !== "");
  const telling = words.filter((word) => !ARTICLES.has(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

/** Words left out, so that “date de fin” and “date of the end” are “date fin” and “date end”. */
const ARTICLES: ReadonlySet<string> = new Set(
  "the of de del la el los las le les des du d l da dos das di della dell dei delle degli der die den dem van het een".split(" "),
);

/** An ending is cut only where enough of the word is left to know it by. */
const stem = (word: string): string => word.replace(ARABIC_ARTICLE, "").replace(/(?<=.{4})s$/, "").replace(/(?<=.{3})(?:ie|y)$/, "i").replace(ENDING, "");

const ARABIC_ARTICLE = /^ال(?=.{2})/;
const ENDING = /(?:(?<=[a-z]{4})(?:en|[aeo]|(?<!i)i)|(?<=.{3})(?:[аеиоуыюяь]+|[ةه]))$/;
