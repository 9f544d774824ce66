import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { phrasesText } from "../../src/recognition/built/phrases-text";
import { HEADINGS } from "../../src/recognition/headings/index";
import { HEADING_LANGUAGES } from "../../src/recognition/headings/languages";
import { readPhrases } from "../../src/recognition/read-phrases";
import type { Sense } from "../../src/recognition/sense";
import { foldList, stemsOf } from "../../src/values/fold";
import { listFiles, ROOT } from "../support/repository";

const phrases = readPhrases(phrasesText());

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

test.each(listFiles("src", /\.ts$/).filter((file) => /[\\/]built[\\/]/.test(file)))(
  "what the build keeps of %s is what its functions return",
  async (file) => {
    const load = `const build = require("./.ci/at-build.cjs");
      const context = { resourcePath: ${JSON.stringify(join(ROOT, file))}, addContextDependency() {} };
      process.stdout.write(build.call(context));`;
    const built = execFileSync(process.execPath, ["-e", load], { cwd: ROOT, encoding: "utf8" });
    const functions = (await import(join(ROOT, file))) as Readonly<Record<string, () => string>>;
    const kept = Array.from(built.matchAll(/^export const (\w+) = \(\) => (".*");$/gm), ([, name, text]) => [
      name,
      JSON.parse(text!) as string,
    ]);
    expect(kept.length).toBeGreaterThan(0);
    expect(Object.fromEntries(kept)).toEqual(
      Object.fromEntries(Object.entries(functions).map(([name, make]) => [name, make()])),
    );
  },
);
