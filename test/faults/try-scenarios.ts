import { pickPairwise } from "./list-cases";
import { runScenario } from "./run-scenario";
import type { Scenario } from "./scenario";

/** A test of each scenario, by default one in which any two of batch, fault, code and edit meet. */
export function tryScenarios(scenarios: readonly Scenario[], pick = pickPairwise): void {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    "%s: the workbook is as before or complete, what is said is true, and trying again completes it",
    async (_, scenario) => {
      const { cases, wrong } = await runScenario(scenario, pick);
      expect(cases).toBeGreaterThanOrEqual(10);
      expect(wrong).toEqual([]);
    },
  );
}
