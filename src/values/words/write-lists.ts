import { simpleText } from "../texts/simple-text";
import { COMPARED, SEARCHED } from "./lists";
import { type Part, partOf } from "./part";
import { tokensOf, type WordList } from "./word-list";

/**
 * The phrases of a part in every list, folded: a line a list, its name before them. Of the lists to be searched, words,
 * beginnings of words, phrases and what is written without spaces stand apart.
 *
 * @example
 * writeLists("latin") // "DONE\tdone|complete|…\nfind GROUPS\tall|everyone|…\tdepartment|…\t task force | …\t\n…"
 * @see readLines, which reads it
 */
export function writeLists(part: Part): string {
  const compared = Object.entries(COMPARED).map(([name, list]) => writeLine(name, [listPhrases(list, part)]));
  const searched = Object.entries(SEARCHED).map(([name, list]) =>
    writeLine(`find ${name}`, sortPhrases(listPhrases(list, part))),
  );
  return [...compared, ...searched].join("\n");
}

const writeLine = (name: string, fields: readonly (readonly string[])[]): string =>
  [name, ...fields.map((words) => words.join("|"))].join("\t");

/** Each language is folded in one piece, which is quicker than phrase by phrase. */
const listPhrases = (list: WordList, part: Part): readonly string[] => [
  ...new Set(
    Object.values(list)
      .flatMap((words) => simpleText(words).split("|"))
      .filter((phrase) => partOf(phrase) === part),
  ),
];

function sortPhrases(phrases: readonly string[]): readonly (readonly string[])[] {
  const isDense = (phrase: string): boolean => DENSE.test(phrase);
  const spaced = phrases
    .filter((phrase) => !isDense(phrase))
    .map((phrase) => ({ words: tokensOf(phrase).join(" "), isOpen: phrase.endsWith("*") }));
  const single = spaced.filter(({ words }) => !words.includes(" "));
  return [
    single.flatMap(({ words, isOpen }) => (isOpen ? [] : words)),
    single.flatMap(({ words, isOpen }) => (isOpen ? words : [])),
    spaced.flatMap(({ words, isOpen }) => (words.includes(" ") ? (isOpen ? ` ${words}` : ` ${words} `) : [])),
    phrases.filter(isDense),
  ];
}

/** Chinese and Japanese, and Korean but for single syllables, which other words may hold. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff]|[\uac00-\ud7a3]{2}/;
