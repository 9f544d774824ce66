import { readFileSync } from "node:fs";
import { join } from "node:path";
import leaveOutExamples from "../../.ci/leave-out-examples.cjs";
import { RULES_WITH_PROFILE } from "../../src/rules/catalogue/index";
import { listFiles, ROOT } from "../support/repository";

const FILES = listFiles("src/rules/catalogue", /\.ts$/).filter((file) => !file.endsWith("index.ts"));

test.each(FILES)("of %s everything but the drawings is built", (file) => {
  const source = readFileSync(join(ROOT, file), "utf8");
  const built = leaveOutExamples(source);
  const { examples } = RULES_WITH_PROFILE.find(({ id }) => file.endsWith(`${id}.ts`))!;

  expect(source.length - built.length).toBeGreaterThan(40);
  expect(built).not.toContain("examples");
  for (const drawing of [examples.right, examples.wrong])
    for (const line of drawing.split("\n").slice(-1)) expect(built).not.toContain(line.trim());
  expect(built.match(/\b(?:id|title|why|fix): /g)?.length).toBe(source.match(/\b(?:id|title|why|fix): /g)?.length);
});

test.each([
  [
    "in the middle",
    "defineRule({ id: 1, examples: { right: `a, b`, wrong: `}` }, say: 2 })",
    "defineRule({ id: 1,  say: 2 })",
  ],
  ["without a comma", "defineRule({ id: 1, examples: {} })", "defineRule({ id: 1,  })"],
  ["of something else", "defineTemplate({ examples: {} })", "defineTemplate({ examples: {} })"],
  ["deeper in a rule", "defineRule({ live: { examples: 1 } })", "defineRule({ live: { examples: 1 } })"],
])("examples %s", (_, source, built) => {
  expect(leaveOutExamples(source)).toBe(built);
});
