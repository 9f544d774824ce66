import { readdirSync, readFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { listFiles, ROOT } from "../support/repository";

const CODE = ["src", "test", "assets"].flatMap((folder) => listFiles(folder, /\.(ts|tsx|js|cjs|mjs|css)$/));

test("files are in kebab-case", () => {
  expect(CODE.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|module|d))?\.[a-z]+$/.test(basename(file)))).toEqual(
    [],
  );
});

test("a folder is named after what it holds", () => {
  const vague = /^(utils?|helpers?|common|shared|misc|types|lib)$/;
  expect(CODE.filter((file) => file.split(sep).some((folder) => vague.test(folder)))).toEqual([]);
});

test("nothing stands at the top level but what a reader expects there", () => {
  const expected = [
    "LICENSE",
    "README.md",
    "assets",
    "docs",
    "eslint.config.mjs",
    "findings",
    "jest.config.mjs",
    "manifest.xml",
    "package-lock.json",
    "package.json",
    "src",
    "test",
    "tsconfig.json",
    "webpack.config.js",
  ];
  const made = ["coverage", "dist", "node_modules"];
  expect(
    readdirSync(ROOT)
      .filter((name) => !name.startsWith(".") && !made.includes(name))
      .sort(),
  ).toEqual(expected.sort());
});

test("an index.ts has something of its own, and is no barrel", () => {
  const barrels = listFiles("src", /^index\./).filter(
    (file) => !/^export (const|function) /m.test(readFileSync(join(ROOT, file), "utf8")),
  );
  expect(barrels).toEqual([]);
});

test("nothing is left for later, and no test is left out", () => {
  const leftovers = new RegExp(
    [
      "TODO",
      "FIXME",
      "XXX:",
      String.raw`\b(test|it|describe)\.(only|skip|todo)\b`,
      String.raw`\bf(it|describe)\(["'\`]`,
    ].join("|"),
  );
  const found = CODE.filter((file) => file !== join("test", "house", "names.test.ts")).filter((file) =>
    leftovers.test(readFileSync(join(ROOT, file), "utf8")),
  );
  expect(found).toEqual([]);
});
