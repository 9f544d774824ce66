import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { unpackChromium } from "./unpack-chromium";

/**
 * Starts a Chromium without a window. On Linux it is the one that `npm install` brings, with an environment of its own:
 * no font, language or setting of the machine changes what a test sees. `CHROMIUM=/path/to/chrome` chooses another.
 * On Windows and macOS it is the system's Edge or Chrome. One that crashes while it starts, as happens once in some
 * hundred times, is started once more.
 */
export async function launchBrowser(): Promise<Browser> {
  const options = { ...(await chooseBrowser()), args: QUIET, timeout: A_MINUTE };
  return chromium.launch(options).catch(() => chromium.launch(options));
}

/** How long a page is waited for, in milliseconds: a busy machine may take a minute for what takes another a second. */
export const PATIENCE = 120_000;

const A_MINUTE = 60_000;

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--lang=en-US",
];

/** The package holds a Chromium for Linux on x64 only; Windows always has Edge. */
async function chooseBrowser(): Promise<LaunchOptions> {
  if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM };
  if (process.platform === "linux" && process.arch === "x64") return unpackChromium();
  return { channel: process.platform === "win32" ? "msedge" : "chrome" };
}
