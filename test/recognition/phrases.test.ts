import { HEADINGS } from "../../src/recognition/headings/index";
import { HEADING_LANGUAGES } from "../../src/recognition/headings/languages";
import type { Sense } from "../../src/recognition/headings/sense";
import { readPhrases } from "../../src/recognition/phrases/read-phrases";
import { writePhrases } from "../../src/recognition/phrases/write-phrases";
import { foldList, stemsOf } from "../../src/values/texts/fold";
import { PARTS } from "../../src/values/words/part";

const phrases = new Map(
  PARTS.flatMap((part) => {
    const groups = readPhrases(writePhrases(part));
    return Array.from(groups.listWords(), (phrase) => [phrase, groups.get(phrase)!] as const);
  }),
);

test.each(HEADING_LANGUAGES)("every %s phrase means what its list says, the first of several", (name) => {
  const language = HEADING_LANGUAGES.indexOf(name);
  const first = new Map<string, Sense>();
  for (const [sense, list] of Object.entries(HEADINGS[name]) as [Sense, string][])
    for (const phrase of foldList(list)) {
      const key = stemsOf(phrase).join(" ");
      if (!first.has(key)) first.set(key, sense);
    }
  expect(first.size).toBeGreaterThan(50);
  expect([...first].filter(([key, sense]) => phrases.get(key)?.[language] !== sense)).toEqual([]);
});

test("a language knows no other phrases", () => {
  const known = [...phrases.values()].reduce((sum, senses) => sum + senses.filter((sense) => sense).length, 0);
  const listed = HEADING_LANGUAGES.map((name) => {
    const keys = Object.values(HEADINGS[name]).flatMap((list) => foldList(list).map((one) => stemsOf(one).join(" ")));
    return new Set(keys).size;
  });
  expect(known).toBe(listed.reduce((sum, count) => sum + count, 0));
});
