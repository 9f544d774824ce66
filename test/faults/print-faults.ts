import { runScenario } from "./run-scenario";
import { SCENARIOS } from "./scenarios";

/** Runs every fault at every batch of every action, with every edit of a co-author: `npm run faults`, or `npm run
 * faults -- refresh` for some. */
async function printFaults(): Promise<void> {
  let cases = 0;
  let failures = 0;
  const names = process.argv.slice(2);
  for (const scenario of Object.values(SCENARIOS)
    .flat()
    .filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)))) {
    const run = await runScenario(scenario, (all) => all);
    cases += run.cases;
    failures += run.wrong.length;
    console.log(`${scenario.name}: ${run.cases} cases, ${run.wrong.length} wrong`);
    for (const what of run.wrong) console.log(`  ${what}`);
  }
  console.log(`${cases} cases, ${failures} wrong`);
  process.exitCode = failures > 0 ? 1 : 0;
}

void printFaults();
