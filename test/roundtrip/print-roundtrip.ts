import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { type OpenAll, openInLibreOffice, openInOpenpyxl } from "./open-elsewhere";
import { type Tried, tryFile } from "./try-file";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name a folder with workbooks: npm run roundtrip -- FOLDER");
  process.exitCode = 2;
} else void printRoundtrip(folder);

/** Tries every workbook of a folder and its folders, and prints what came of it. */
async function printRoundtrip(from: string): Promise<void> {
  const files = readdirSync(from, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(xlsx|xlsm|xltx|xltm)$/i.test(name))
    .map((name) => join(from, name))
    .sort();
  const copies = mkdtempSync(join(tmpdir(), "roundtrip-copies-"));
  const results: Tried[] = [];
  const written = new Map<string, string>();
  for (const [place, file] of files.entries()) {
    const tried = await tryFile(file);
    if (tried.communicated) {
      const copy = join(copies, `${place}${extname(file)}`);
      writeFileSync(copy, tried.communicated.copy);
      written.set(copy, file);
    }
    results.push({ ...tried, communicated: tried.communicated && { ...tried.communicated, copy: new Uint8Array() } });
    if (process.stderr.isTTY) process.stderr.write(`\r${place + 1} of ${files.length}`);
  }
  printResults(results);
  printOpened("openpyxl", openInOpenpyxl, written);
  printOpened("LibreOffice", openInLibreOffice, written);
  rmSync(copies, { recursive: true });
}

function printResults(results: readonly Tried[]): void {
  const opened = results.filter(({ refused, crashed }) => refused === null && crashed === null);
  const sum = (count: (tried: Tried) => number): number => opened.reduce((total, tried) => total + count(tried), 0);
  print("workbooks", results.length);
  print("refused by name", results.filter(({ refused }) => refused !== null).length);
  print("crashed", results.filter(({ crashed }) => crashed !== null).length);
  print("saved without an edit: other bytes", opened.filter(({ sameBytes }) => !sameBytes).length);
  print("communicated", opened.filter(({ communicated }) => communicated).length);
  print(
    "  parts to keep",
    sum(({ communicated }) => communicated?.kept ?? 0),
  );
  print(
    "  parts changed",
    sum(({ communicated }) => communicated?.changed.length ?? 0),
  );
  print(
    "  parts lost",
    sum(({ communicated }) => communicated?.lost.length ?? 0),
  );
  print(
    "  sheets that read differently",
    sum(({ misread }) => misread.length),
  );
  print("typed into", opened.filter(({ typed }) => typed).length);
  print(
    "  parts changed or lost",
    sum(({ typed }) => (typed ? typed.changed.length + typed.lost.length : 0)),
  );
  print("  sheets with other elements", opened.filter(({ typed }) => (typed?.elements.length ?? 0) > 0).length);
  printDetails(results);
}

const print = (what: string, value: number | string): void => {
  console.log(`${what.padEnd(40)}${String(value).padStart(8)}`);
};

function printDetails(results: readonly Tried[]): void {
  for (const { file, refused, crashed, sameBytes, communicated, typed, misread } of results) {
    const said = [
      refused,
      crashed,
      sameBytes ? null : "not the same bytes",
      ...(communicated?.changed.map((part) => `changed: ${part}`) ?? []),
      ...(communicated?.lost.map((part) => `lost: ${part}`) ?? []),
      ...(typed?.changed.map((part) => `changed by typing: ${part}`) ?? []),
      ...(typed?.lost.map((part) => `lost by typing: ${part}`) ?? []),
      ...(typed?.elements.map((element) => `other element: ${element}`) ?? []),
      ...misread.map((sheet) => `reads differently: ${sheet}`),
    ].filter((sentence) => sentence !== null);
    if (said.length > 0) console.log(`\n${file}\n  ${said.join("\n  ")}`);
  }
}

/** Files that the other program cannot open before are not counted against their copies. */
function printOpened(program: string, open: OpenAll, written: ReadonlyMap<string, string>): void {
  const copies = open([...written.keys()]);
  if (!copies) {
    print(`opened in ${program}`, "not here");
    return;
  }
  const failed = Array.from(written).filter(([copy]) => !copies.has(copy));
  const originals = open(failed.map(([, file]) => file)) ?? new Set();
  const worse = failed.filter(([, file]) => originals.has(file));
  print(`copies opened in ${program}`, copies.size);
  print("  only the original opens", worse.length);
  for (const [, file] of worse) console.log(`    ${file}`);
}
