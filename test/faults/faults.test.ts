import { pickPairwise } from "./list-cases";
import { runScenario } from "./run-scenario";
import { SCENARIOS } from "./scenarios";

jest.setTimeout(300_000);

test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
  "%s: the workbook is as before or complete, what is said is true, and trying again completes it",
  async (_, scenario) => {
    const { cases, wrong } = await runScenario(scenario, pickPairwise);
    expect(cases).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  },
);
