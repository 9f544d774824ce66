import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/repository";

const FOLDER = join(ROOT, "findings");
const scripts = readdirSync(FOLDER).filter((file) => file.endsWith(".sh"));

test("the list of findings has a line for each script, and no other", () => {
  const listed = Array.from(readFileSync(join(FOLDER, "README.md"), "utf8").matchAll(/^\| \[.*?\]\((.*?)\) \|/gm));
  expect(listed.map(([, script]) => script).sort()).toEqual(scripts.sort());
});

test("each script of a finding can be run", () => {
  expect(scripts.filter((script) => !canBeRun(join(FOLDER, script)))).toEqual([]);
});

/** Windows does not know which files can be run. */
const canBeRun = (file: string): boolean => process.platform === "win32" || (statSync(file).mode & 0o100) !== 0;
