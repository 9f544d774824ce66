import { type Part, partOf } from "./part";

/**
 * Words and phrases of one idea, a language an entry, `|` between them; written as people write them, since case and
 * accents are folded. A `*` at the end stands for any ending.
 */
export type WordList = Readonly<Record<string, string>>;

/**
 * What is built when it is first asked for, so that words nobody needs cost nothing.
 *
 * @example
 * const words = lazily(() => new Set(listNames())); // nothing is listed until words() is called
 */
export function lazily<Built>(build: () => Built): () => Built {
  let built: { readonly value: Built } | null = null;
  return () => (built ??= { value: build() }).value;
}

/**
 * The same for each part of the words by itself; what is not loaded yet is asked for again.
 *
 * @example
 * const calendar = lazilyByPart((part) => readCalendar(calendarText(part)));
 */
export function lazilyByPart<Built>(build: (part: Part) => Built | null): (part: Part) => Built | null {
  const built = new Map<Part, Built>();
  return (part) => {
    const known = built.get(part);
    if (known !== undefined) return known;
    const made = build(part);
    if (made !== null) built.set(part, made);
    return made;
  };
}

/** The words of a folded text: runs of letters, and of digits. */
export const tokensOf = (text: string): readonly string[] => text.match(/\p{L}+|\p{N}+/gu) ?? [];

/**
 * Reads lists that are written a line each, their names before them, tabs between their fields.
 *
 * @example
 * readLines("DONE\tdone|complete").get("DONE") // ["done|complete"]
 */
export const readLines = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text.split("\n").map((line) => {
      const [name = "", ...fields] = line.split("\t");
      return [name, fields];
    }),
  );

/** What words mean. */
export interface Groups<Said> {
  readonly get: (word: string) => Said | undefined;
  readonly listWords: () => Iterable<string>;
}

/**
 * Reads groups of words, each with what its words mean before them. What a group means is only read once somebody asks
 * for one of its words.
 *
 * @example
 * readGroups("month,1:january|januar\tmonth,2:february", readSenses).get("januar") // readSenses("month,1")
 */
export function readGroups<Said>(text: string, read: (name: string) => Said): Groups<Said> {
  const names = new Map<string, string>();
  for (const group of text === "" ? [] : text.split("\t")) {
    const end = group.indexOf(":");
    const name = group.slice(0, end);
    for (const word of group.slice(end + 1).split("|")) names.set(word, name);
  }
  const said = new Map<string, Said>();
  return {
    listWords: () => names.keys(),
    get: (word) => {
      const name = names.get(word);
      if (name === undefined) return undefined;
      const known = said.get(name) ?? read(name);
      said.set(name, known);
      return known;
    },
  };
}

/** `"done|complete"` → `["done", "complete"]` */
export const readWords = (field = ""): readonly string[] => (field === "" ? [] : field.split("|"));

/** Words to compare a text with. */
export interface Words {
  readonly has: (text: string) => boolean;
  /** Those that are written in Latin letters, which are all that begin with one. */
  readonly listLatin: () => Iterable<string>;
}

/** Words of which each part is listed when it is first needed; null where it is not loaded. */
export function createWords(listWords: (part: Part) => readonly string[] | null): Words {
  const sets = lazilyByPart((part) => {
    const words = listWords(part);
    return words && new Set(words);
  });
  return {
    has: (text) => sets(partOf(text))?.has(text) ?? false,
    listLatin: () => sets("latin") ?? [],
  };
}
