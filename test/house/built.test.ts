import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { PARTS } from "../../src/values/words/part";
import { listFiles, ROOT } from "../support/repository";

type Texts = Readonly<Record<string, string>>;

/** What the build makes of a module. */
interface Built {
  readonly inNode: string;
  /** The files beside it, by their names. */
  readonly files: Texts;
  readonly inPage: string;
  /** The scripts that a page loads, by the part that each has. */
  readonly scripts: Texts;
}

const MODULES = listFiles("src", /\.ts$/).filter((file) => /[\\/]built[\\/]/.test(file));
const BUILT = buildAll(MODULES);

test.each(MODULES)("what the build keeps of %s is what its functions return", async (file) => {
  const made = await makeTexts(file);
  const { inPage, files, scripts } = BUILT[file]!;
  const name = file.replace(/^.*[\\/]|\.ts$/g, "");
  expect(Object.keys(made.latin ?? {}).length).toBeGreaterThan(1);
  expect(Object.keys(files)).toEqual(PARTS.map((part) => `${name}.${part}.json`));

  for (const part of PARTS) expect(JSON.parse(files[`${name}.${part}.json`]!)).toEqual(made[part]);
  for (const part of PARTS) expect(readTexts(scripts[part]!)).toEqual(made[part]);
  expect(inPage).toContain(JSON.stringify(made.latin));
});

test.each(MODULES)("of %s, only what any text needs is built in", (file) => {
  const { inNode, inPage } = BUILT[file]!;
  expect(inNode).toMatch(/^[\0-\x7f]*$/);
  expect(inNode.length).toBeLessThan(1_500);
  expect(inPage).not.toMatch(/\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Arabic}/u);
  for (const part of PARTS.slice(1)) expect(inPage).toContain(`?part=${part}`);
});

/** What its functions return, of each part. */
async function makeTexts(file: string): Promise<Readonly<Record<string, Texts>>> {
  const functions = (await import(join(ROOT, file))) as Readonly<Record<string, (part: string) => string>>;
  const makers = Object.entries(functions).filter(([name]) => !name.startsWith("load"));
  return Object.fromEntries(
    PARTS.map((part) => [part, Object.fromEntries(makers.map(([name, make]) => [name, make(part)]))]),
  );
}

/** In a process of its own, as the build's tools are not for jest. */
function buildAll(files: readonly string[]): Readonly<Record<string, Built>> {
  const build = `
    const atBuild = require("./.ci/at-build.cjs");
    const build = (resourcePath, options, resourceQuery = "", emitFile) =>
      atBuild.call({ resourcePath, resourceQuery, getOptions: () => options, emitFile, addContextDependency() {} });
    const [parts, ...paths] = ${JSON.stringify([PARTS, ...files.map((file) => join(ROOT, file))])};
    process.stdout.write(JSON.stringify(paths.map((path) => {
      const files = {};
      return {
        inNode: build(path, {}, "", (name, text) => (files[name] = text)),
        files,
        inPage: build(path, { page: true }),
        scripts: Object.fromEntries(parts.map((part) => [part, build(path, { page: true }, "?part=" + part)])),
      };
    })));`;
  const output = execFileSync(process.execPath, ["-e", build], { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 26 });
  return Object.fromEntries((JSON.parse(output) as readonly Built[]).map((built, i) => [files[i]!, built]));
}

const readTexts = (script: string): unknown => JSON.parse(/\btexts = (\{.*\});/.exec(script)![1]!);
