import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scripts } from "../../package.json";
import { documents } from "../../scripts/documents";
import { ROOT } from "../support/repository";

test.each(documents())("$path says what the code says (npm run docs)", ({ path, text }) => {
  expect(readFileSync(join(ROOT, path), "utf8")).toBe(text);
});

test("every command that the README names is there", () => {
  const named = Array.from(readFileSync(join(ROOT, "README.md"), "utf8").matchAll(/npm run ([\w:-]+)/g), (match) => match[1]!);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
