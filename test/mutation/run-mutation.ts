import type { Stryker } from "@stryker-mutator/core";
import { listTests, type Room, ROOMS, TESTS_LEFT_OUT } from "./rooms";
import { sampleRoom } from "./sample";
import { keepReport, listSurvivors, pathOfReport, sumUp } from "./sum-up";

const SEED = "plans";
/** Of all functions; about 1,700 mutants. */
const SHARE = 0.07;

/**
 * Changes the code a little, a thousand times and more, and counts how often a test notices: `npm run mutation`, with
 * `-- rules commands` for some rooms; `-- --all` takes every function, `-- --share=0.02` a fiftieth of them, and
 * `-- --again` only what survived the last run. What survived is listed.
 */
async function runMutation(): Promise<void> {
  const { Stryker } = await import("@stryker-mutator/core");
  const words = process.argv.slice(2);
  const names = words.filter((word) => !word.startsWith("--"));
  const given = words.find((word) => word.startsWith("--share="));
  const share = words.includes("--all") ? 1 : given ? Number(given.replace("--share=", "")) : SHARE;

  process.env.MUTATION_TESTS_LEFT_OUT = TESTS_LEFT_OUT.join("\n");
  for (const room of ROOMS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    process.env.MUTATION_TESTS = listTests(room).join(",");
    const join = words.includes("--again") ? keepReport(room.name) : null;
    const mutate = join ? listSurvivors(room.name) : sampleRoom(room.name, share, SEED);
    await new Stryker(optionsFor(room, mutate)).runMutationTest();
    join?.();
  }
  console.log(sumUp().join("\n"));
}

const optionsFor = ({ name }: Room, mutate: readonly string[]): ConstructorParameters<typeof Stryker>[0] => ({
  mutate: [...mutate],
  plugins: ["./test/mutation/quick-runner.mjs", "./test/mutation/prose.mjs"],
  ignorers: ["prose"],
  testRunner: "quick",
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 180_000, // the runner counts the rounds of a loop that has no end; a busy computer is none
  dryRunTimeoutMinutes: 15,
  tempDirName: "dist/mutation/tmp",
  ignorePatterns: ["dist", "findings"],
  reporters: ["json", "clear-text", "progress-append-only"],
  jsonReporter: { fileName: pathOfReport(name) },
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
  allowConsoleColors: false,
});

void runMutation();
