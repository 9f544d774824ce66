import { createRequire } from "node:module";
import { expect } from "expect";
import { ModuleMocker } from "jest-mock";

/** A test by chance tries the same cases each time, and the first that fails is enough: nobody reads a smaller one. */
createRequire(import.meta.url)("fast-check").configureGlobal({ seed: 1, endOnFailure: true });

/** As much of jest as the tests of the rooms use; `requireActual` is `require` here, as nothing is mocked. */
let suite;

/** What is to be done once no test of a file is run any more. */
const endings = [];

/**
 * Lists the tests that a file declares.
 *
 * @param load loads the file
 */
export function listTests(fileName, load) {
  const tests = [];
  suite = { path: `${fileName}: `, fileName, tests, beforeAll: [], before: [], after: [], parent: null };
  load();
  return tests;
}

/** Runs one of them, with what comes before and after each. */
export async function runTest({ body, suite: own }) {
  const suites = [];
  for (let one = own; one; one = one.parent) suites.unshift(one);
  try {
    for (const { beforeAll, before } of suites) for (const hook of [...beforeAll.splice(0), ...before]) await hook();
    await body();
  } finally {
    for (const { after } of suites.reverse()) for (const hook of after) await hook();
  }
}

/** Cleans up after the files whose tests were listed. */
export async function endTests() {
  for (const hook of endings.splice(0)) await hook();
}

function test(name, body) {
  const id = `${suite.path}${name} #${suite.tests.length}`;
  suite.tests.push({ id, name, fileName: suite.fileName, body, suite });
}

function describe(name, body) {
  const parent = suite;
  suite = { ...parent, path: `${parent.path}${name} › `, beforeAll: [], before: [], after: [], parent };
  body();
  suite = parent;
}

const each = (declare) => (rows) => (name, body) => {
  for (const row of rows) declare(name, () => body(...(Array.isArray(row) ? row : [row])));
};

Object.assign(globalThis, {
  expect,
  describe: Object.assign(describe, { each: each(describe) }),
  test: Object.assign(test, { each: each(test) }),
  beforeAll: (hook) => suite.beforeAll.push(hook),
  afterAll: (hook) => endings.push(hook),
  beforeEach: (hook) => suite.before.push(hook),
  afterEach: (hook) => suite.after.push(hook),
  jest: {
    spyOn: (...args) => new ModuleMocker(globalThis).spyOn(...args),
    setTimeout: () => undefined,
    requireActual: undefined,
  },
});
