import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { RULES } from "../../src/rules/catalogue/index";
import { ROOT } from "../support/repository";
import { flatten, readXml } from "../support/xml";

/** What a web server serves to Excel. */
const ADDIN = join(ROOT, "dist", "addin");
const page = readFileSync(join(ADDIN, "taskpane.html"), "utf8");
const SCRIPTS = Array.from(page.matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g), (match) => match[1]!);
const STYLES = Array.from(page.matchAll(/<link[^>]*\bhref="?([^"\s>]+\.css)/g), (match) => match[1]!);

test("the page takes Office.js from Microsoft, before anything of ours, and nothing else from elsewhere", () => {
  expect(SCRIPTS[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect([...SCRIPTS.slice(1), ...STYLES].filter((address) => address.includes(":"))).toEqual([]);
});

test("scripts and styles carry a hash in their names, so that a new version is never an old one from a cache", () => {
  const ours = [...SCRIPTS.slice(1), ...STYLES];
  expect(ours.length).toBeGreaterThanOrEqual(2);
  expect(ours.filter((name) => !/\.[0-9a-f]{10}\.(js|css)$/.test(name))).toEqual([]);
});

test("the page's policy is kept: no script inside the page, none that is made of text", () => {
  expect(page).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com;/);
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(page).not.toMatch(/\son[a-z]+=/);
  for (const script of SCRIPTS.slice(1))
    expect(readFileSync(join(ADDIN, script), "utf8")).not.toMatch(/\beval\(|new Function\(/);
});

test("what it takes to show the pane is at most 25 KB, compressed", () => {
  const sizes = [...SCRIPTS.slice(1), ...STYLES].map(
    (name) => gzipSync(readFileSync(join(ADDIN, name)), { level: 9 }).length,
  );
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1024;
  console.info(`The pane's own scripts and styles: ${kilobytes.toFixed(1)} KB compressed (goal 25, limit 35).`);
  expect(kilobytes).toBeLessThanOrEqual(25);
});

test("no drawing of a rule's examples is built", () => {
  const built = readdirSync(ADDIN)
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(ADDIN, name), "utf8"))
    .join("");
  const marks = RULES.map(({ id }) => `{${id}}`);
  expect(marks.length).toBeGreaterThan(40);
  expect(built).toContain(RULES[0]?.id);
  expect(marks.filter((mark) => built.includes(mark))).toEqual([]);
});

test("every rule has its page", () => {
  expect(RULES.filter(({ id }) => !existsSync(join(ADDIN, "rules", `${id}.html`)))).toEqual([]);
});

test.each(["manifest.xml", "manifest.marketplace.xml"])(
  "every address of our own in %s is a file that is served",
  (name) => {
    const addresses = flatten(readXml(readFileSync(join(ADDIN, name), "utf8"))).flatMap(
      ({ attributes }) => attributes.DefaultValue ?? attributes.Url ?? [],
    );
    const paths = addresses
      .filter((address) => address.startsWith("https://"))
      .map((address) => new URL(address).pathname);
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !existsSync(join(ADDIN, path)))).toEqual([]);
  },
);
