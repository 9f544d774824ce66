import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const LONGEST_LINE = 120;
/** What is written by a person; recorded exchanges, fixtures and lists made by a command are not. */
const WRITTEN = /\.(?:tsx?|css|html)$/;

function* filesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else if (WRITTEN.test(name)) yield path;
  }
}

const longLines = (path: string): readonly string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line, at) =>
      Array.from(line).length > LONGEST_LINE ? [`${path.slice(ROOT.length + 1)}:${at + 1}`] : [],
    );

test.each(["src", "test"])("no line of %s is longer than 120 characters", (folder) => {
  expect(Array.from(filesIn(join(ROOT, folder))).flatMap(longLines)).toEqual([]);
});

test("no rule of the pane's style sheet stands twice", () => {
  const css = readFileSync(join(ROOT, "src/taskpane/taskpane.css"), "utf8");
  const rules = Array.from(css.matchAll(/^[^\s@/}][^{}]*\{[^{}]*\}/gm), ([rule]) => rule);
  expect(rules.length).toBeGreaterThan(100);
  expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([]);
});
