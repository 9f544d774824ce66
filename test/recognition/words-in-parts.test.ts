import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listPartsIn } from "../../src/recognition/load-words";
import { recognize } from "../../src/recognition/recognize";
import { runRules } from "../../src/rules/run-rules";
import type { Grid } from "../../src/sheet/grid";
import { simpleText } from "../../src/values/texts/simple-text";
import { COMPARED, SEARCHED } from "../../src/values/words/lists";
import { listParts, type Part, partOf, PARTS } from "../../src/values/words/part";
import { ALL_SHEETS } from "../corpus/corpus";
import { gridOf } from "../corpus/corpus-sheet";
import { createLoader } from "../support/load-alone";
import { listFiles, ROOT } from "../support/repository";
import { writeOut } from "../support/write-out";

interface Program {
  readonly recognize: typeof recognize;
  readonly runRules: typeof runRules;
}

test("a sheet is read with only the words of its own alphabets as with all words", () => {
  const programs = new Map<string, Program>();
  let withoutSome = 0;
  for (const sheet of ALL_SHEETS) {
    const grid = gridOf(sheet);
    const parts = listPartsIn(grid);
    const key = parts.join(" ");
    const program = programs.get(key) ?? loadProgram(parts);
    programs.set(key, program);
    if (parts.length < PARTS.length) withoutSome++;
    expect({ name: sheet.name, found: check(grid, program) }).toEqual({
      name: sheet.name,
      found: check(grid, { recognize, runRules }),
    });
  }
  expect(withoutSome).toBe(ALL_SHEETS.length);
  expect(programs.size).toBeGreaterThan(5);
});

test("without the words of its alphabet a sheet is not read as it is: the test above tests something", () => {
  const sheet = ALL_SHEETS.map(gridOf).find((grid) => listPartsIn(grid).includes("cyrillic"))!;
  expect(check(sheet, loadProgram(["latin"]))).not.toEqual(check(sheet, { recognize, runRules }));
});

test("each phrase of a list is in a part that is loaded for a text that holds it", () => {
  const phrases = [...Object.values(COMPARED), ...Object.values(SEARCHED)].flatMap((list: Record<string, string>) =>
    Object.values(list).flatMap((words) => words.split("|")),
  );
  expect(phrases.length).toBeGreaterThan(5_000);
  const isFound = (phrase: string): boolean =>
    listParts(phrase.normalize("NFKD")).includes(partOf(simpleText(phrase))) &&
    listParts(simpleText(phrase)).includes(partOf(simpleText(phrase)));
  expect(phrases.filter((phrase) => !isFound(phrase))).toEqual([]);
});

test("no phrase begins in Latin letters and goes on in others: most texts are told by their first letters", () => {
  const phrases = Object.values(COMPARED).flatMap((list: Record<string, string>) =>
    Object.values(list).flatMap((words) => simpleText(words).split("|")),
  );
  expect(phrases.filter((phrase) => partOf(phrase) !== "latin" && /^[a-z\d]{2}/.test(phrase))).toEqual([]);
});

test.each([
  ["Оплатить счёт", "cyrillic"],
  ["ΕΡΓΑΣΙΕΣ", "greek"],
  ["ﻣﻜﺘﻤﻞ", "arabic"], // as old programs wrote Arabic
  ["ｶﾝﾘｮｳ", "chinese"], // half as wide
  ["완료", "hangul"],
  ["תוכנית", "hebrew"],
  ["पूर्ण", "devanagari"],
  ["แผน", "thai"],
] as const)("%s may be %s", (text, part) => {
  expect(listPartsIn({ sheet: "Plan", values: [["Step"], [text]] })).toEqual(["latin", part]);
});

/** What is found on a sheet, or why it is not a plan. */
function check(grid: Grid, program: Program): unknown {
  const plans = program.recognize(grid);
  if ("kind" in plans) return plans;
  return plans.map((plan) => program.runRules(plan, { today: 46354, monthFirst: false }).map(writeOut));
}

/** The program with only some parts of the words, as a page has them. */
function loadProgram(parts: readonly Part[]): Program {
  const sources = new Map(SOURCES);
  for (const [file, functions] of BUILT)
    sources.set(
      file,
      functions
        .map(([name, text]) => {
          const texts = Object.fromEntries(parts.map((part) => [part, text(part)]));
          return `export const ${name} = (part) => (${JSON.stringify(texts)})[part] ?? null;`;
        })
        .join("\n"),
    );
  const load = createLoader(sources, /^$/);
  return {
    ...(load("src/recognition/recognize.ts") as Pick<Program, "recognize">),
    ...(load("src/rules/run-rules.ts") as Pick<Program, "runRules">),
  };
}

const SOURCES = new Map(
  listFiles("src", /\.ts$/)
    .filter((file) => !file.endsWith(".d.ts"))
    .map((file) => [file, readFileSync(join(ROOT, file), "utf8")]),
);

type Makers = readonly (readonly [name: string, text: (part: Part) => string])[];

/** The modules that the build replaces by what their functions return. */
const BUILT: readonly (readonly [file: string, functions: Makers])[] = [...SOURCES.keys()]
  .filter((file) => file.includes("/built/"))
  .map((file) => [
    file,
    Object.entries(jest.requireActual<Record<string, (part: Part) => string>>(join(ROOT, file))).filter(
      ([name]) => !name.startsWith("load"),
    ),
  ]);
