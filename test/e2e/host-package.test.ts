import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../support/repository";

/** A folder of somebody else, in which the package is installed as `npm install --save-dev <path>` does it. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "library-add-in-"));
  await mkdir(join(folder, "node_modules", "@types"), { recursive: true });
  await symlink(join(ROOT, "dist", "host-package"), join(folder, "node_modules", "excel-stand-in"), "junction");
  await symlink(
    join(ROOT, "node_modules", "@types", "office-js"),
    join(folder, "node_modules", "@types", "office-js"),
    "junction",
  );
});

afterAll(() => rm(folder, { recursive: true }));

const node = async (...words: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, words, { cwd: folder })).stdout.trim();

const PROGRAM = `
const host = createHost();
const office = openOffice(host, { global: true });
host.user.paste("A1", "Branch\\tLoans\\nRiverside\\t120");
Excel.run(async (context) => {
  const used = context.workbook.worksheets.getItem("Sheet1").getUsedRange();
  used.load("address");
  const selected = context.workbook.getSelectedRange();
  selected.load("address");
  await context.sync();
  console.log(used.address, selected.address);
  office.close();
});
`;

test("plain Node takes the host by require", async () => {
  await writeFile(
    join(folder, "a.cjs"),
    `const { createHost } = require("excel-stand-in");
     const { openOffice } = require("excel-stand-in/node");
     ${PROGRAM}`,
  );
  expect(await node("a.cjs")).toBe("Sheet1!A1:B2 Sheet1!A1");
});

test("plain Node takes the host by import", async () => {
  await writeFile(
    join(folder, "a.mjs"),
    `import { createHost } from "excel-stand-in"; import { openOffice } from "excel-stand-in/node"; ${PROGRAM}`,
  );
  expect(await node("a.mjs")).toBe("Sheet1!A1:B2 Sheet1!A1");
});

test("TypeScript finds the host's types as Node finds its code", async () => {
  const compilerOptions = {
    module: "node16",
    moduleResolution: "node16",
    target: "es2022",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["office-js"],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["typed.mts"] }));
  await writeFile(
    join(folder, "typed.mts"),
    `import { createHost, type Host } from "excel-stand-in";
     const host: Host = createHost({ excelApi: "1.15" });
     const trips: number = host.bridge.traffic.trips;
     // @ts-expect-error there is no such set
     createHost({ excelApi: "2.0" });
     export { trips };`,
  );
  const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  await node(compiler, "--project", join(ROOT, "src", "host")); // as `npm run build:host` does
  await expect(node(compiler, "--project", folder)).resolves.toBe("");
});
