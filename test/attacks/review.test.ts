import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import { readDesk } from "../cli/review/read-desk";
import { readParts } from "../support/file-parts";
import { readXml } from "../support/xml";
import { ATTACKS } from "./strings";

/** Each text in every place of a plan, and in the name of its file as a disk takes it: only a text in every result. */
const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
const at = (...names: readonly string[]): string => join(folder, ...names);

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const TEXTS = ATTACKS.map(([, text]) => text);

beforeAll(async () => {
  mkdirSync(at("plans"));
  for (const [place, text] of TEXTS.entries()) {
    const step = `Order beds ${place} ${text}`;
    const rows = [["Action Steps", "Owner", "Measures", "Deadline", "Status", "Notes"]];
    for (let row = 0; row < 3; row++) rows.push([`${step} ${row}`, text, text, text, text, text]);
    writeFileSync(at("plans", `plan ${place}.csv`), rows.map((cells) => cells.map(quote).join(",")).join("\n"));

    const name = text.replaceAll(/[^\p{L}\p{N} .&#%'()+=@-]/gu, "_").slice(0, 80);
    writeFileSync(at("plans", `${name} ${place}.csv`), "Action Steps,Owner,Deadline\nHire a tutor,,2027-01-04\n");
  }
  const results = ["--out", at("d.xlsx"), "--html", at("r.html"), "--sarif", at("s.sarif"), "--junit", at("j.xml")];
  const words = ["review", at("plans"), ...results, "--json", at("l.jsonl"), "--today", "2026-11-28"];
  expect(await main(words, { print: () => undefined, complain: () => undefined })).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("on the desk no cell is a formula, and every text of a step is there", () => {
  const parts = readParts(readFileSync(at("d.xlsx")));
  for (const [path, xml] of Object.entries(parts)) {
    expect(readXml(xml)).toBeDefined(); // well-formed
    if (path.includes("worksheets/sheet")) expect(xml).not.toContain("<f>");
  }
  const { Steps, "Not read": unread } = readDesk(at("d.xlsx"));
  const said = new Set(Steps!.map(({ Measures }) => String(Measures).trim()));
  // A sheet full of brackets is one to be filled in, and no plan; then it is listed as that.
  const files = new Set(unread!.map(({ File }) => String(File)));
  const plain = TEXTS.filter((text, place) => isPlain(text) && !files.has(`${at("plans")}/plan ${place}.csv`));
  expect(plain.length).toBeGreaterThan(20);
  expect(plain.filter((text) => !said.has(text.trim()))).toEqual([]);
});

/** Other texts are read without what nobody sees. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]+$/.test(text) && !text.includes("  ");

test("links lead to files only, and the page has no element or address of theirs", () => {
  const page = readFileSync(at("r.html"), "utf8");
  for (const [, address = ""] of page.matchAll(/<a href="([^"]*)"/g))
    expect(address).toMatch(/^(?:#[\w-]+|plans\/[\w%.!~*()&#;-]+)$/);
  expect([...page.matchAll(/<(img|iframe|object|svg|form|link|base)\b/g)]).toEqual([]);
  expect([...page.matchAll(/<script\b/g)]).toHaveLength(1);
  // eslint-disable-next-line no-control-regex -- none of them may be in a page
  expect(page).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
});

test("the reports for programs are well-formed", () => {
  expect(readXml(readFileSync(at("j.xml"), "utf8")).name).toBe("testsuites");
  const { runs } = JSON.parse(readFileSync(at("s.sarif"), "utf8")) as { readonly runs: readonly unknown[] };
  expect(runs).toHaveLength(1);
  expect(readFileSync(at("l.jsonl"), "utf8").trim().split("\n")).toHaveLength(TEXTS.length * 2 + 1);
});
