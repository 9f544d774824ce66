import { listCases } from "./list-cases";
import { type Case, type Outcomes, readOutcomes, runCase } from "./run-case";
import type { Scenario } from "./scenario";

export interface ScenarioRun {
  readonly cases: number;
  /** A sentence for each thing that is wrong. */
  readonly wrong: readonly string[];
}

/** Runs the cases of a scenario that `pick` chooses among all. */
export async function runScenario(
  scenario: Scenario,
  pick: (all: readonly Case[]) => readonly Case[],
): Promise<ScenarioRun> {
  const outcomes = new Map<string, readonly Outcomes[]>();
  const alone = await readOutcomes(scenario, "nothing");
  outcomes.set("nothing", alone);
  const cases = pick(listCases(scenario, alone[0]?.batches ?? 0));
  for (const { edit } of cases) if (!outcomes.has(edit)) outcomes.set(edit, await readOutcomes(scenario, edit));

  const wrong: string[] = [];
  for (const one of cases)
    for (const what of await runCase(one, outcomes.get(one.edit) ?? [])) wrong.push(`${explain(one)}: ${what}`);
  return { cases: cases.length, wrong };
}

const explain = ({ scenario, batch, fault, code, edit }: Case): string =>
  `${scenario.name}, batch ${batch}, ${fault} (${code}), a co-author ${edit}`;
