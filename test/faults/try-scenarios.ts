import { pickPairwise } from "./list-cases";
import { runScenario } from "./run-scenario";
import type { Scenario } from "./scenario";

/**
 * A test of each scenario, by default one in which any two of batch, fault, code and edit meet; with fewer than `least`
 * cases it has not been tried.
 */
export function tryScenarios(scenarios: readonly Scenario[], { pick = pickPairwise, least = 31 } = {}): void {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    "%s: the workbook is as before or complete, what is said is true, and trying again completes it",
    async (_, scenario) => {
      const { cases, wrong } = await runScenario(scenario, pick);
      expect(cases).toBeGreaterThanOrEqual(least);
      expect(wrong).toEqual([]);
    },
  );
}
