import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/**
 * A Chromium without a window: the one on PATH (or in CHROMIUM) if there is one, else the one that comes as an npm package, so that nothing but
 * `npm install` is needed.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = findInstalled();
  const { executablePath, env } = installed ? { executablePath: installed, env: process.env } : await unpackBrowser();
  return chromium.launch({ executablePath, args: QUIET, env });
}

/** How long a page is waited for, in milliseconds: a machine that has much to do may take a minute for what takes another a second. */
export const PATIENCE = 120_000;

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function findInstalled(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

/** The package brings the libraries that a bare system lacks; the browser finds them through LD_LIBRARY_PATH. */
async function unpackBrowser(): Promise<{ readonly executablePath: string; readonly env: NodeJS.ProcessEnv }> {
  const entry = require.resolve("@sparticuz/chromium"); // …/build/cjs/index.cjs
  const packaged = join(dirname(entry), "..", "..");
  const { default: packagedChromium } = await import("@sparticuz/chromium");
  const { inflate } = (await import(join(dirname(entry), "lambdafs.cjs"))) as {
    inflate: (path: string) => Promise<string>;
  };
  const executablePath = await packagedChromium.executablePath(join(packaged, "bin"));
  await inflate(join(packaged, "bin", "al2023.tar.br"));
  const libraries = [join(tmpdir(), "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return { executablePath, env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}
