import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scripts } from "../../package.json";
import { RULES } from "../../src/rules/catalogue/index";
import { ROOT } from "../support/repository";
import { documents } from "./documents";

test.each(documents())("$path says what the code says (npm run docs)", ({ path, text }) => {
  expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
});

test("there is a page for each rule, and no other", () => {
  expect(readdirSync(join(ROOT, "docs/rules")).sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort());
});

test("every command that the README names is there", () => {
  const named = Array.from(
    readFileSync(join(ROOT, "README.md"), "utf8").matchAll(/npm run ([\w:-]+)/g),
    (match) => match[1]!,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
