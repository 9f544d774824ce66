import { listCases } from "./list-cases";
import { type Case, coAuthorOf, type Outcomes, readOutcomes, runCase } from "./run-case";
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
  for (const edit of Object.keys(coAuthorOf(scenario).edits)) outcomes.set(edit, await readOutcomes(scenario, edit));
  const cases = pick(listCases(scenario, outcomes.get("nothing")?.[0]?.batches ?? 0));

  const wrong: string[] = [];
  for (const one of cases)
    for (const what of await runCase(one, outcomes.get(one.edit) ?? [])) wrong.push(`${explain(one)}: ${what}`);
  return { cases: cases.length, wrong };
}

const explain = ({ scenario, batch, fault, code, edit }: Case): string =>
  `${scenario.name}, batch ${batch}, ${fault} (${code}), a co-author ${edit}`;
