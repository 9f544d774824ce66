import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../support/repository";
import { type Runner, RUNNERS, RUNNERS_NEED, TYPED } from "./runners";

/**
 * Packs the stand-in for Excel, installs it in an empty folder of somebody else, and runs ten everyday tasks there in
 * the usual runners: `npm run test:package`. It needs the network, and ends with 1 where one of them fails.
 */
function testPackage(): void {
  const folder = mkdtempSync(join(tmpdir(), "library-add-in-"));
  const npm = (where: string, ...words: string[]): string =>
    execFileSync("npm", words, { cwd: where, encoding: "utf8", shell: process.platform === "win32" });
  try {
    const packed = npm(join(ROOT, "dist", "host-package"), "pack", "--silent", "--pack-destination", folder).trim();
    const manifest = { private: true, jest: { testMatch: ["**/*.jest.js"] } };
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    npm(folder, "install", "--silent", "--no-audit", `./${packed}`, "@microsoft/office-js@1.1.110", ...RUNNERS_NEED);
    copyFileSync(join(__dirname, "tasks.cjs"), join(folder, "tasks.cjs"));
    writeFileSync(join(folder, "typed.ts"), TYPED);
    for (const { file, text } of RUNNERS) writeFileSync(join(folder, file), text);

    const failed = RUNNERS.filter((runner) => !runsIn(folder, runner));
    console.log(`${RUNNERS.length - failed.length} of ${RUNNERS.length} ways to run it succeeded.`);
    process.exitCode = failed.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runsIn(folder: string, { name, command: [program = "node", ...words] }: Runner): boolean {
  const run = program === "node" ? process.execPath : join(folder, "node_modules", ".bin", program);
  const { status, stdout, stderr } = spawnSync(run, words, { cwd: folder, encoding: "utf8", shell: false });
  console.log(`${status === 0 ? "ok    " : "FAILED"}  ${name}`);
  if (status !== 0) console.log(`${stdout}\n${stderr}`.replace(/^/gm, "        "));
  return status === 0;
}

testPackage();
