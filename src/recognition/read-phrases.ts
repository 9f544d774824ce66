import type { Sense } from "./sense";

/** What a phrase means in each language, in the order of the list of languages. */
export type Senses = readonly (Sense | undefined)[];

/**
 * Reads what `phrasesText` has written.
 *
 * @example
 * readPhrases("owner 0,support 2:team|step 0:action,task").get("team") // ["owner", undefined, "support"]
 */
export function readPhrases(text: string): ReadonlyMap<string, Senses> {
  const phrases = new Map<string, Senses>();
  for (const group of text.split("|")) {
    const [name = "", list = ""] = group.split(":");
    const senses = readSenses(name);
    for (const phrase of list.split(",")) phrases.set(phrase, senses);
  }
  return phrases;
}

function readSenses(name: string): Senses {
  const senses: (Sense | undefined)[] = [];
  for (const one of name.split(",")) {
    const [sense = "", language = ""] = one.split(" ");
    senses[Number(language)] = sense as Sense;
  }
  return senses;
}
