import { type Groups, readGroups } from "../../values/words/word-list";
import type { Sense } from "../headings/sense";

/** What a phrase means in each language, in the order of the list of languages. */
export type Senses = readonly (Sense | undefined)[];

/**
 * Reads what `writePhrases` has written.
 *
 * @example
 * readPhrases("owner 0,support 2:team\tstep 0:action|task").get("team") // ["owner", undefined, "support"]
 */
export const readPhrases = (text: string): Groups<Senses> => readGroups(text, readSenses);

function readSenses(name: string): Senses {
  const senses: (Sense | undefined)[] = [];
  for (const one of name.split(",")) {
    const [sense = "", language = ""] = one.split(" ");
    senses[Number(language)] = sense as Sense;
  }
  return senses;
}
