import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { atMost, type Figure, told } from "../figure";

const ADDIN = join(process.cwd(), "dist/addin");

/** How much a browser loads, packed as servers pack it. */
export function measureBundles(): readonly Figure[] {
  const html = readFileSync(join(ADDIN, "taskpane.html"), "utf8");
  const files = readdirSync(ADDIN).filter((name) => /\.(?:js|css)$/.test(name));
  const first = files.filter((name) => html.includes(name));
  const check = listLoadedWith("commands", first, files);
  const words = files.filter((name) => name.startsWith("words-")).map((name) => packed([name]));
  if (first.length === 0 || check.length === 0 || words.length === 0)
    throw new Error("The add-in is not built as it was.");
  return [
    atMost("pane until it shows, JavaScript and CSS, KB gzip", packed(first), 25),
    atMost("the check in one language, KB gzip", packed(check), 60, "all languages in Latin letters"),
    told("what a sheet in another alphabet loads besides, at most, KB gzip", Math.max(...words)),
    told("all of the add-in’s JavaScript and CSS, KB gzip", packed(files)),
  ];
}

const packed = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(ADDIN, name)), { level: 9 }).length, 0) / 1024;

/** The files that the pane loads together for a part of it: one of that name, and what it shares with other parts. */
function listLoadedWith(part: string, first: readonly string[], files: readonly string[]): readonly string[] {
  const pane = first.map((name) => readFileSync(join(ADDIN, name), "utf8")).join("\n");
  const id = new RegExp(`(\\d+):"${part}"`).exec(pane)?.[1];
  const loaded = pane.match(/\[(?:\w+\.e\(\d+\),?)+\]/g)?.find((ids) => ids.includes(`(${id})`)) ?? "";
  const shared = Array.from(loaded.matchAll(/\((\d+)\)/g), ([, other]) => other);
  return files.filter((name) => name.startsWith(`${part}.`) || shared.some((other) => name.startsWith(`${other}.`)));
}
