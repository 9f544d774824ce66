import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { makeLoader } from "./quick-load.mjs";
import { endTests, listTests, runTest } from "./quick-tests.mjs";

/** What the instrumented code reads and counts. */
const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/**
 * Runs the tests of a room for one mutant after another in one process. Each mutant gets its own copy of every module,
 * so that nothing is left of the one before; what is in node_modules is loaded once.
 */
class QuickRunner {
  load = makeLoader(forEverybody);
  files = process.env.MUTATION_TESTS.split(",");
  leftOut = new Set(process.env.MUTATION_TESTS_LEFT_OUT.split("\n"));

  capabilities = () => ({ reloadEnvironment: true });

  async dryRun() {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const test of this.files.flatMap((file) => this.collect([file]))) {
      const start = performance.now();
      const failureMessage = await run(test);
      const { id, fileName } = test;
      const result = { id, name: id, fileName: join(process.cwd(), fileName), timeSpentMs: performance.now() - start };
      tests.push(failureMessage === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage });
    }
    await endTests();
    writeFileSync(TIMES, JSON.stringify(Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))));
    return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit = MOST_HITS, disableBail }) {
    const wanted = testFilter && new Set(testFilter);
    const isWanted = ({ id }) => !wanted || wanted.has(id);
    const files = wanted
      ? this.files.filter((file) => testFilter.some((id) => id.startsWith(`${file}: `)))
      : this.files;
    Object.assign(stryker, { hitLimit, hitCount: 0, activeMutant: undefined, mutantCoverage: undefined });

    if (mutantActivation === "static") stryker.activeMutant = activeMutant.id;
    let tests;
    try {
      tests = this.collect(files).filter(isWanted).sort(byTime());
    } catch (error) {
      return { status: "killed", killedBy: [files[0]], failureMessage: String(error), nrOfTests: 1 };
    }
    stryker.activeMutant = activeMutant.id;
    try {
      return await judge(tests, hitLimit, disableBail);
    } finally {
      await endTests();
    }
  }

  /** Loads test files, all with the same fresh modules. */
  collect(files) {
    const load = this.load();
    globalThis.jest.requireActual = load;
    return files
      .flatMap((file) => listTests(file, () => load(join(process.cwd(), file))))
      .filter(({ name }) => !this.leftOut.has(name));
  }
}

/** Runs tests until one notices the mutant, or all of them. */
async function judge(tests, hitLimit, disableBail) {
  const killedBy = [];
  let failureMessage = "";
  for (const test of tests) {
    const failure = await run(test);
    if (stryker.hitCount > hitLimit) return { status: "timeout", reason: "hit limit" };
    if (failure === null) continue;
    killedBy.push(test.id);
    failureMessage ||= failure;
    if (!disableBail) break;
  }
  const nrOfTests = tests.length;
  return killedBy.length > 0
    ? { status: "killed", killedBy, failureMessage, nrOfTests }
    : { status: "survived", nrOfTests };
}

/** So often is no mutant passed that ends, of which it is not known how often it is passed without being changed. */
const MOST_HITS = 10_000_000;

/** How long each test took without a mutant; kept for the process that follows one that was stopped. */
const TIMES = "times-of-tests.json";

/** The quickest first, since most mutants are noticed by many. */
function byTime() {
  const times = existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, "utf8")) : {};
  return (a, b) => times[a.id] - times[b.id];
}

/** What is built at its first use belongs to no test: all of them may notice what is wrong with it. */
function forEverybody(file, exports) {
  if (!file.endsWith("/words/word-list.ts")) return exports;
  const outsideOfTests =
    (build) =>
    (...given) => {
      const { currentTestId } = stryker;
      stryker.currentTestId = undefined;
      try {
        return build(...given);
      } finally {
        stryker.currentTestId = currentTestId;
      }
    };
  const { lazily, lazilyByPart } = exports;
  return {
    ...exports,
    lazily: (build) => lazily(outsideOfTests(build)),
    lazilyByPart: (build) => lazilyByPart(outsideOfTests(build)),
  };
}

/** What went wrong with a test; null where nothing did. */
async function run(test) {
  stryker.currentTestId = test.id;
  try {
    await runTest(test);
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  } finally {
    stryker.currentTestId = undefined;
  }
}

process.on("unhandledRejection", () => undefined); // of a mutant that is dead already

export const strykerPlugins = [{ kind: "TestRunner", name: "quick", injectableClass: QuickRunner }];
