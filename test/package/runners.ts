/** A way to run the tasks in somebody else's folder. */
export interface Runner {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** Of the folder's own node_modules/.bin, or `node`. */
  readonly command: readonly string[];
}

const eachTask = (test: string, equal: string): string =>
  `for (const [name, task] of Object.entries(tasks)) ${test}(name, () => task(${equal}));\n`;

const inJest = (environment: string): string =>
  `/** @jest-environment ${environment} */\nconst tasks = require("./tasks.cjs");\n` +
  eachTask("test", "(found, right) => expect(found).toStrictEqual(right)");

/** Code in TypeScript that uses the package. */
export const TYPED = `
import { createHost, type Host } from "excel-stand-in";
import { openOffice, type TaskPaneInNode } from "excel-stand-in/node";

export async function listSheets(): Promise<readonly string[]> {
  const host: Host = createHost({ excelApi: "1.15" });
  const office = openOffice(host);
  const names = await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  office.close();
  return names;
}

// @ts-expect-error there is no such set
export const refuse = (): Host => createHost({ excelApi: "2.0" });

export type Pane = TaskPaneInNode;
`;

const TEST_OF_TYPED = `
import { expect, test } from "vitest";
import { listSheets, refuse } from "./typed";

test("TypeScript runs", async () => {
  expect(await listSheets()).toStrictEqual(["Sheet1"]);
  expect(refuse).toThrow(TypeError);
});
`;

const compiled = (module: string, moduleResolution: string): Runner => ({
  name: `types, ${moduleResolution}`,
  file: `tsconfig.${moduleResolution}.json`,
  text: JSON.stringify({
    compilerOptions: {
      module,
      moduleResolution,
      target: "es2022",
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
      ignoreDeprecations: "5.0",
      esModuleInterop: true,
    },
    files: ["typed.ts"],
  }),
  command: ["tsc", "--project", `tsconfig.${moduleResolution}.json`],
});

/** What is installed beside the package for them. */
export const RUNNERS_NEED: readonly string[] = [
  ...["jest@30.5.2", "jest-environment-jsdom@30.5.2", "mocha@11.7.5", "vitest@4.1.4", "typescript@5.9.3"],
];

export const RUNNERS: readonly Runner[] = [
  { name: "jest, node", file: "node.jest.js", text: inJest("node"), command: ["jest", "node.jest.js"] },
  { name: "jest, jsdom", file: "jsdom.jest.js", text: inJest("jsdom"), command: ["jest", "jsdom.jest.js"] },
  {
    name: "mocha",
    file: "mocha.cjs",
    text: `const tasks = require("./tasks.cjs");\n${eachTask("it", 'require("node:assert").deepStrictEqual')}`,
    command: ["mocha", "mocha.cjs"],
  },
  {
    name: "node:test",
    file: "node-test.mjs",
    text:
      `import assert from "node:assert";\nimport test from "node:test";\nimport tasks from "./tasks.cjs";\n` +
      eachTask("test", "assert.deepStrictEqual"),
    command: ["node", "--test", "node-test.mjs"],
  },
  {
    name: "vitest",
    file: "tasks.test.ts",
    text:
      `// @ts-nocheck\nimport { expect, test } from "vitest";\nimport tasks from "./tasks.cjs";\n` +
      eachTask("test", "(found: unknown, right: unknown) => expect(found).toStrictEqual(right)"),
    command: ["vitest", "run", "tasks.test.ts"],
  },
  {
    name: "vitest, TypeScript",
    file: "typed.test.ts",
    text: TEST_OF_TYPED,
    command: ["vitest", "run", "typed.test.ts"],
  },
  compiled("node16", "node16"),
  compiled("esnext", "bundler"),
  compiled("commonjs", "node10"),
];
