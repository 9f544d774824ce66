import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInParallel } from "../../../src/cli/review/read-in-parallel";

const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A program that answers late or at once, dies over some files, and never answers for two at a time. */
const PROGRAM = `
  let busy = false;
  process.on("message", ({ file }) => {
    if (busy || /dies/.test(file)) process.exit(1);
    busy = true;
    setTimeout(() => { busy = false; process.send(JSON.stringify({ file })); }, file.length % 3 === 0 ? 30 : 0);
  });`;

test("lines come in the order of the files, whichever is read first, and also where processes die", async () => {
  const script = join(folder, "program.cjs");
  writeFileSync(script, PROGRAM);
  const names = Array.from({ length: 40 }, (_, i) => join(folder, `${"long ".repeat(i % 4)}${i}.csv`));
  const flags = { today: 46348, dates: null, strict: false, profile: null };
  const readAll = async (files: readonly string[]): Promise<readonly string[]> => {
    const read: string[] = [];
    for await (const line of readInParallel(files, flags, { script, jobs: 3 }))
      read.push((JSON.parse(line) as { file: string }).file);
    return read;
  };
  expect(await readAll(names)).toEqual(names);
  const withDeaths = [5, 6, 20, 39].reduce<readonly string[]>(
    (files, at) => files.with(at, join(folder, `dies ${at}.csv`)),
    names,
  );
  expect(await readAll(withDeaths)).toEqual(withDeaths);
  expect(await readAll([])).toEqual([]);
});
