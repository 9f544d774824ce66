const MARKS = /[\p{M}\u0640]/gu;
const NOT_A_WORD = /[^\p{L}\p{N}#%]+/gu;
const HAN = /\p{Script=Han}/gu;

/** Text as it is compared: case, accents, punctuation, width and line breaks folded. `"Échéance *\n(jour)"` → `"echeance jour"`. */
export const fold = (text: string): string =>
  text.normalize("NFKD").replace(MARKS, "").toLowerCase().replaceAll("ß", "ss").replace(NOT_A_WORD, " ").trim();

/** The words of a text, folded, their endings cut (plural, gender, case, the Arabic article); each Chinese character is a word. */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text).replace(HAN, " $& ").trim();
  return folded === "" ? [] : folded.split(/\s+/).map(stem);
}

const stem = (word: string): string => (word.length < 4 ? word : word.replace(ARTICLE, "").replace(/s$/, "").replace(/y$/, "i").replace(ENDING, ""));

const ARTICLE = /^ال(?=.{2})/;
const ENDING = /(?:en|[aeo]|(?<!i)i|[аеиоуыюяь]+|[ةىه])$/;
