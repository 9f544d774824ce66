import { spawn } from "node:child_process";

/** Opens the address in the user's browser where there is one; else nothing happens, the address has been printed. */
export function openBrowser(address: string): void {
  if (!hasScreen()) return;
  const [program, ...words] = OPENERS[process.platform] ?? ["xdg-open"];
  const opener = spawn(program, [...words, address], { detached: true, stdio: "ignore" });
  opener.on("error", () => undefined); // no such program: no browser
  opener.unref();
}

/** The empty word is the title that `start` takes first. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", '""'],
};

const hasScreen = (): boolean =>
  !process.env.CI && (process.platform in OPENERS || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));
