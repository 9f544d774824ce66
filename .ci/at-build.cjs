const { basename, dirname } = require("node:path");
const { require: load } = require("tsx/cjs/api");

const { PARTS } = load("../src/values/words/part.ts", module.filename);

/** What whoever reads any text needs. */
const [ALWAYS, ...OTHERS] = PARTS;

/**
 * Calls the functions of a module now and builds what they return, so that nobody who uses it waits for them. A loader
 * of webpack, for modules that export nothing but functions that return the text of a part of the words, and one,
 * `load…`, that loads a part. In Node each part is a file that is read when it is asked for. With the option `page`, what
 * any text needs is built in; each other part is a script that `load…` loads, with the same part of other such modules.
 *
 * @example
 * // export const phrasesText = (part: Part): string | null => fold(LISTS[part]);
 * // becomes in Node
 * // const read = (part) => JSON.parse(readFileSync(join(__dirname, `headings-text.${part}.json`), "utf8"));
 * // export const phrasesText = (part) => read(part).phrasesText;
 */
module.exports = function atBuild() {
  this.addContextDependency(dirname(dirname(this.resourcePath)));
  const made = load(this.resourcePath, module.filename);
  const part = /^\?part=(.+)/.exec(this.resourceQuery)?.[1];
  if (part) return `export const texts = ${write(made, part)};\n`;
  if (this.getOptions().page) return writeForPage(made, this.resourcePath);

  const file = basename(this.resourcePath, ".ts");
  for (const each of PARTS) this.emitFile(`${file}.${each}.json`, write(made, each));
  return writeForNode(made, file);
};

const isLoader = (name) => name.startsWith("load");
const namesOf = (made) => Object.keys(made).filter((name) => typeof made[name] === "function" && !isLoader(name));
const loaderOf = (made) => Object.keys(made).find(isLoader);

/** What the functions return of a part. */
const write = (made, part) => JSON.stringify(Object.fromEntries(namesOf(made).map((name) => [name, made[name](part)])));

const writeForNode = (made, file) => `
import { readFileSync } from "node:fs";
import { join } from "node:path";
const texts = {};
const read = (part) =>
  (texts[part] ??= JSON.parse(readFileSync(join(__dirname, \`${file}.\${part}.json\`), "utf8")));
${namesOf(made)
  .map((name) => `export const ${name} = (part) => read(part).${name};\n`)
  .join("")}
export const ${loaderOf(made)} = async () => {};
`;

const writeForPage = (made, path) => `
const texts = { ${ALWAYS}: ${write(made, ALWAYS)} };
const files = { ${OTHERS.map((part) => `${part}: () => ${writeImport(part, path)}`).join(", ")} };
${namesOf(made)
  .map((name) => `export const ${name} = (part) => texts[part]?.${name} ?? null;\n`)
  .join("")}
export const ${loaderOf(made)} = async (part) => {
  texts[part] ??= (await files[part]()).texts;
};
`;

const writeImport = (part, path) =>
  `import(/* webpackChunkName: "words-${part}" */ ${JSON.stringify(`${path}?part=${part}`)})`;
