import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLoader } from "../support/load-alone";
import { listFiles, ROOT } from "../support/repository";

/** They start something as soon as they are imported: a server, a page, a command. Nothing else imports them. */
const STARTS: readonly string[] = [
  join("src", "cli", "action-plan.ts"),
  join("src", "taskpane", "taskpane.tsx"),
  join("src", "taskpane", "worker.ts"),
  join("src", "workbench", "page", "main.tsx"),
  join("src", "workbench", "server", "start.ts"),
];

const SOURCES = new Map(
  listFiles("src", /\.tsx?$/)
    .filter((file) => !file.endsWith(".d.ts"))
    .map((file) => [file, readFileSync(join(ROOT, file), "utf8")]),
);

test("each module of src can be imported first and alone", () => {
  expect(SOURCES.size).toBeGreaterThan(300);
  expect(findFailing(SOURCES, STARTS)).toEqual({});
});

test("a module that only loads after another one is found", () => {
  const sources = new Map([
    ["src/bell.ts", `import { lessons } from "./lessons"; export const rings = lessons.length;`],
    [
      "src/lessons.ts",
      `import { rings } from "./bell"; export const lessons = ["reading"]; export const total = () => rings;`,
    ],
    ["src/school.ts", `import { total } from "./lessons"; export const school = { total };`],
  ]);
  expect(Object.keys(findFailing(sources, []))).toEqual(["src/lessons.ts", "src/school.ts"]);
});

test("so is one that needs what a page sets up", () => {
  const sources = new Map([
    ["src/ward.ts", `export const ward = clinic.wards[0];`],
    ["src/nurse.ts", `export const nurse = () => clinic.nurses[0];`],
  ]);
  expect(Object.keys(findFailing(sources, []))).toEqual(["src/ward.ts"]);
});

/** The files that throw when they are the first of ours to be imported, and what they throw. */
function findFailing(
  sources: ReadonlyMap<string, string>,
  starts: readonly string[],
): Readonly<Record<string, string>> {
  const loadAlone = createLoader(sources, /^@univerjs\/|\.css$/);
  const failing: Record<string, string> = {};

  for (const file of sources.keys()) {
    if (starts.includes(file)) continue;
    try {
      loadAlone(file);
    } catch (error) {
      failing[file] = String(error);
    }
  }
  return failing;
}
