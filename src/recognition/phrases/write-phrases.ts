import { foldList, stemsOf } from "../../values/texts/fold";
import { type Part, partOf } from "../../values/words/part";
import { lazily } from "../../values/words/word-list";
import { HEADINGS } from "../headings/index";
import { HEADING_LANGUAGES } from "../headings/languages";
import type { Sense } from "../headings/sense";

/**
 * Every phrase of a part that headings are made of, stemmed, by what it means in which languages: each group is
 * identified by its senses and their languages. The build calls this function and keeps its text, since folding and
 * stemming ten thousand phrases takes longer than checking a plan.
 *
 * @example
 * writePhrases("latin") // "owner 4,responsible 5:verantwortlich|…\tstep 0:…"
 * @see readPhrases, which reads it
 */
export function writePhrases(part: Part): string {
  const groups = new Map<string, string[]>();
  for (const [phrase, meant] of phrases()) {
    if (partOf(phrase) !== part) continue;
    const name = meant.flatMap((sense, language) => (sense ? [`${sense} ${language}`] : [])).join(",");
    const group = groups.get(name);
    if (group) group.push(phrase);
    else groups.set(name, [phrase]);
  }
  return Array.from(groups, ([name, group]) => `${name}:${group.sort().join("|")}`).join("\t");
}

const phrases = lazily(() => {
  const senses = new Map<string, (Sense | undefined)[]>();
  for (const [language, name] of HEADING_LANGUAGES.entries())
    for (const [sense, list] of Object.entries(HEADINGS[name]) as [Sense, string][])
      for (const phrase of foldList(list)) {
        const key = stemsOf(phrase).join(" ");
        const known = senses.get(key) ?? [];
        known[language] ??= sense;
        senses.set(key, known);
      }
  return senses;
});
