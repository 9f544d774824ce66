import { readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { findImported, listImports } from "../support/imports";
import { listFiles, ROOT } from "../support/repository";

const PURE = ["sheet", "plan", "values", "templates", "recognition", "rules", "communication", "review", "overview"];

/** Who may import whom; an arrow more is a line more here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  sheet: [],
  plan: ["sheet"],
  values: ["plan", "sheet"],
  templates: ["plan", "values", "sheet"],
  recognition: ["plan", "values", "sheet", "templates"],
  rules: ["plan", "values", "sheet"],
  communication: ["plan", "values", "sheet"],
  review: ["rules", "values", "plan", "sheet"],
  overview: ["plan", "values", "sheet", "communication"],
  excel: ["sheet"],
  commands: [...PURE, "excel"],
  desk: ["commands", "review", "rules", "values", "plan", "sheet"],
  taskpane: ["commands", "sheet"],
  host: ["sheet"],
  workbench: ["host", "commands", "taskpane", "sheet"],
  cli: ["host", "commands", "desk", "taskpane", "sheet"],
};

/** Where a folder may use another's types, but none of its code. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = { taskpane: PURE, workbench: PURE, cli: PURE };

interface Arrow {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The module that is imported, with slashes: `"src/host/doors/node"`. */
  readonly path: string;
  readonly typesOnly: boolean;
}

const CODE: ReadonlySet<string> = new Set(listFiles("src", /\.tsx?$/));
const ARROWS = [...CODE].flatMap(arrowsOf);

test("there are imports to look at", () => expect(ARROWS.length).toBeGreaterThan(100));

test.each(Object.keys(MAY_IMPORT))("%s imports only what it may", (folder) => {
  const allowed = MAY_IMPORT[folder]!;
  const types = [...allowed, ...(MAY_IMPORT_TYPES[folder] ?? [])];
  const forbidden = ARROWS.filter(
    ({ from, to, typesOnly }) => from === folder && to !== folder && !(typesOnly ? types : allowed).includes(to),
  );
  expect(forbidden.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test("other folders enter the host by its doors: index.ts, doors and files", () => {
  const doors = /^src\/host(\/(index|doors\/[a-z-]+|files\/[a-z-]+))?$/;
  const elsewhere = ARROWS.filter(({ from, to, path }) => from !== "host" && to === "host" && !doors.test(path));
  expect(ARROWS.some(({ path }) => path === "src/host/doors/spreadsheet")).toBe(true);
  expect(elsewhere.map(({ file, path }) => `${file} enters by ${path}`)).toEqual([]);
});

/** The rooms within a room: each uses only itself and those before it. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  "host/model": [
    "languages",
    "book",
    "places",
    "changes",
    "formulas",
    "sheets",
    "tables",
    "entries",
    "drawings",
    "pivots",
  ],
  values: ["texts", "words", "gaps", "dates", "cadences", "people", "dependencies", "money", "steps"],
  templates: ["catalogue", "layout", "companions", "adopt", "own", "detail", "read-back"],
  "rules/asking": ["wording", "columns", "people", "order"],
  recognition: ["headings", "phrases", "heading-rows", "columns", "fields", "rows", "near-misses", "choices"],
  communication: ["days", "calendars", "pages", "messages"],
  excel: ["read", "write", "amend", "guarded", "marks"],
  "taskpane/views": ["parts", "check", "plan", "insert", "communicate", "review", "rules"],
};

test.each(Object.entries(WITHIN))("the rooms of %s build on each other", (room, order) => {
  const placeOf = (path: string): number => order.findIndex((one) => path.startsWith(`src/${room}/${one}/`));
  const places = ARROWS.map(({ file, path }) => ({ file, to: path, from: placeOf(file), at: placeOf(path) }));
  const upwards = places.filter(({ from, at }) => from >= 0 && at > from);

  expect(order.filter((_, i) => !places.some(({ from }) => from === i))).toEqual([]);
  expect(upwards.map(({ file, to }) => `${file} uses ${to}`)).toEqual([]);
});

test("every folder of src has its line in the table", () => {
  expect([...new Set(ARROWS.map(({ from }) => from))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

test("the README's map of the code says the same", () => {
  const map = Array.from(
    readFileSync(join(ROOT, "README.md"), "utf8").matchAll(/^\| \[(\w+)\]\(src\/\1\) \| .* \| (.*) \|$/gm),
    ([, folder, may]) => [folder!, may!],
  );
  expect(Object.fromEntries(map)).toEqual(
    Object.fromEntries(
      Object.entries(MAY_IMPORT).map(([folder, may]) => [
        folder,
        folder === "commands" ? "all of the above" : may.join(", ") || "–",
      ]),
    ),
  );
});

test("the folders that know nothing of Excel, the browser or the disk import no package", () => {
  const packages = [...CODE]
    .filter((file) => PURE.includes(folderOf(file)))
    .flatMap((file) => listImports(file).map(({ to }) => ({ file, to })))
    .filter(({ to }) => !to.startsWith("."));
  expect(packages).toEqual([]);
});

test("the pane ships nothing of the stand-in, the workbench or the command line, and only two packages", () => {
  const shipped = reachable(join("src", "taskpane", "taskpane.tsx"));
  expect(shipped.size).toBeGreaterThan(50);
  expect([...shipped].map(folderOf).filter((folder) => ["host", "workbench", "cli"].includes(folder))).toEqual([]);
  const packages = [...shipped].flatMap((file) =>
    listImports(file).filter(({ to, typesOnly }) => !to.startsWith(".") && !typesOnly),
  );
  expect(new Set(packages.map(({ to }) => to.split("/")[0]))).toEqual(new Set(["preact", "ics"]));
});

/** The file and every file that it imports, at once or when needed, but for their types. */
function reachable(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const { to, typesOnly } of listImports(file)) {
    const code = typesOnly ? undefined : findImported(file, to, CODE);
    if (code) reachable(code, found);
  }
  return found;
}

function arrowsOf(file: string): Arrow[] {
  return listImports(file)
    .filter(({ to }) => to.startsWith("."))
    .map(({ to, typesOnly }) => {
      const path = relative(ROOT, join(ROOT, dirname(file), to));
      return {
        file: file.replaceAll(sep, "/"),
        from: folderOf(file),
        to: folderOf(path),
        path: path.replaceAll(sep, "/"),
        typesOnly,
      };
    });
}

/** `src/rules/index.ts` → `rules`. */
function folderOf(file: string): string {
  const [first, second] = file.split(sep);
  return first === "src" && second ? second : `outside src (${file})`;
}
