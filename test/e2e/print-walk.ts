import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** `npm run walk`: a newcomer’s walk in a browser, by mouse and by keyboard; prints every act, and which is wrong. */
const TESTS = ["newcomer", "keyboard"];

const jest = [require.resolve("jest/bin/jest"), ...TESTS.map((name) => `test/e2e/${name}.test.ts`)];
execFileSync(process.execPath, [...jest, "--selectProjects", "browser"], { stdio: ["ignore", "ignore", "inherit"] });
for (const name of TESTS) console.info(readFileSync(`dist/walk/${name}.md`, "utf8"));
