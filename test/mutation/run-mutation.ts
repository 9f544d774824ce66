import type { Stryker } from "@stryker-mutator/core";
import { listTests, type Room, ROOMS } from "./rooms";
import { sampleRoom } from "./sample";
import { pathOfReport, sumUp } from "./sum-up";

const SEED = "plans";
/** Of all functions; about 1,600 mutants. */
const SHARE = 0.08;

/**
 * Changes the code a little, thousands of times, and counts how often a test notices: `npm run mutation`, or `npm run
 * mutation -- rules commands` for some rooms, `-- --all` for every function. What survived is listed.
 */
async function runMutation(): Promise<void> {
  const { Stryker } = await import("@stryker-mutator/core");
  const wanted = process.argv.slice(2);
  const names = wanted.filter((word) => word !== "--all");
  const share = wanted.includes("--all") ? 1 : SHARE;

  for (const room of ROOMS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    process.env.MUTATION_TESTS = listTests(room).join(",");
    await new Stryker(optionsFor(room, share)).runMutationTest();
  }
  console.log(sumUp().join("\n"));
}

const optionsFor = ({ name }: Room, share: number): ConstructorParameters<typeof Stryker>[0] => ({
  mutate: [...sampleRoom(name, share, SEED)],
  plugins: ["@stryker-mutator/jest-runner", "./test/mutation/prose.mjs"],
  ignorers: ["prose"],
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "test/mutation/jest-config.mjs", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 10_000,
  tempDirName: "dist/mutation/tmp",
  ignorePatterns: ["dist", "findings"],
  reporters: ["json", "clear-text", "progress-append-only"],
  jsonReporter: { fileName: pathOfReport(name) },
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
  allowConsoleColors: false,
});

void runMutation();
