import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { buildSync } from "esbuild";

/** A page of an add-in as it is on the disk. */
export interface PageFile {
  readonly html: string;
  /** Where the files lie that its addresses name. */
  readonly folder: string;
  /** The code that a bundler would have put into it, ready to run; null where the page names its own scripts. */
  readonly code: string | null;
}

/** Where add-ins keep what they serve, built or not. */
const BUILT = ["dist", "build", "out", "public", "."];

/**
 * Finds a page of an add-in by its address: the built one, else the source with the script of its name beside it,
 * which is then bundled.
 * @throws {Error} where there is no such page, or no script for it
 * @example findPage("test/drive/library-add-in", "https://localhost:3000/taskpane.html")
 */
export function findPage(folder: string, url: string): PageFile {
  const path = new URL(url).pathname.replace(/^\//, "");
  const built = BUILT.map((place) => join(folder, place, path)).find(existsSync);
  const file = built ?? findInside(join(folder, "src"), basename(path));
  if (file === null) throw new Error(`There is no ${path} in ${folder}. Build the add-in first.`);
  const html = readFileSync(file, "utf8");
  const isComplete =
    /<script\b[^>]*\bsrc=["'](?!https?:\/\/[^"']*office(?:\.debug)?\.js)/i.test(html) || html.includes("<script>");
  return { html, folder: dirname(file), code: isComplete ? null : bundle(findScript(file)) };
}

function findInside(folder: string, name: string): string | null {
  if (!existsSync(folder)) return null;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const found = entry.isDirectory() ? findInside(path, name) : entry.name === name ? path : null;
    if (found !== null) return found;
  }
  return null;
}

const SCRIPTS = [".ts", ".tsx", ".js", ".jsx", ".mjs"];

function findScript(page: string): string {
  const names = [basename(page, extname(page)), "index"];
  const paths = names.flatMap((name) => SCRIPTS.map((ending) => join(dirname(page), name + ending)));
  const found = paths.find(existsSync);
  if (found === undefined) throw new Error(`${page} has no script, and there is none of its name beside it.`);
  return found;
}

const AS_ADDRESS = Object.fromEntries(
  [".png", ".svg", ".jpg", ".gif", ".ico", ".html"].map((ending) => [ending, "dataurl" as const]),
);

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: "unwritten",
    format: "iife",
    target: "es2020",
    loader: { ...AS_ADDRESS, ".css": "empty" },
    define: { "process.env.NODE_ENV": '"development"' },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
