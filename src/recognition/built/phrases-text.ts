import { foldList, stemsOf } from "../../values/fold";
import { HEADINGS } from "../headings/index";
import { HEADING_LANGUAGES } from "../headings/languages";
import type { Sense } from "../sense";

/**
 * Every phrase that headings are made of, stemmed, by what it means in which languages: each group is told by its
 * senses and their languages, as in `owner 4,responsible 5:verantwortlich,…|step 0:…`. The build calls this function
 * and keeps its text, since folding and stemming ten thousand phrases takes longer than checking a plan.
 *
 * @see readPhrases, which reads it
 */
export function phrasesText(): string {
  const senses = new Map<string, (Sense | undefined)[]>();
  for (const [language, name] of HEADING_LANGUAGES.entries())
    for (const [sense, list] of Object.entries(HEADINGS[name]) as [Sense, string][])
      for (const phrase of foldList(list)) {
        const key = stemsOf(phrase).join(" ");
        const known = senses.get(key) ?? [];
        known[language] ??= sense;
        senses.set(key, known);
      }

  const groups = new Map<string, string[]>();
  for (const [phrase, meant] of senses) {
    const name = meant.flatMap((sense, language) => (sense ? [`${sense} ${language}`] : [])).join(",");
    const group = groups.get(name);
    if (group) group.push(phrase);
    else groups.set(name, [phrase]);
  }
  return Array.from(groups, ([name, phrases]) => `${name}:${phrases.sort().join(",")}`).join("|");
}
