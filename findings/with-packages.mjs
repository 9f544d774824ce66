import { deepStrictEqual } from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Installs packages ("name@version") in a temporary folder, shows something with them, and removes the folder. */
export async function withPackages(packages, show) {
  const folder = mkdtempSync(join(tmpdir(), "finding-"));
  try {
    writeFileSync(join(folder, "package.json"), "{}");
    const words = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...packages];
    execFileSync("npm", words, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
    console.log(`Node ${process.versions.node}, ${packages.join(", ")}`);
    await show(createRequire(join(folder, "package.json")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints what was seen, and fails if that is no longer what we saw. */
export function expectSeen(what, seen, expected) {
  console.log(`${what}:`, seen);
  deepStrictEqual(seen, expected);
}
