import { CODES, FAULTS } from "./faulty-host";
import { type Case, coAuthorOf } from "./run-case";
import type { Scenario } from "./scenario";

/** Every case of a scenario that takes so many batches. */
export const listCases = (scenario: Scenario, batches: number): readonly Case[] =>
  Array.from({ length: batches }, (_, i) => i + 1).flatMap((batch) =>
    FAULTS.flatMap((fault) =>
      Object.keys(coAuthorOf(scenario).edits).flatMap((edit) =>
        (fault === "none" || fault === "never answers" ? CODES.slice(0, 1) : CODES).flatMap((code) =>
          fault === "none" && edit === "nothing" ? [] : [{ scenario, batch, fault, code, edit }],
        ),
      ),
    ),
  );

/** Some of the cases, in which each two of batch, fault, code and edit come together at least once. */
export function pickPairwise(cases: readonly Case[]): readonly Case[] {
  const open = new Set(cases.flatMap(listPairs));
  const picked: Case[] = [];
  while (open.size > 0) {
    const countOpen = (one: Case) => listPairs(one).filter((pair) => open.has(pair)).length;
    const best = cases.reduce((most, one) => (countOpen(one) > countOpen(most) ? one : most));
    for (const pair of listPairs(best)) open.delete(pair);
    picked.push(best);
  }
  return picked;
}

/**
 * Fewer of them: every fault at every batch, alone or with one edit that is another for each scenario, and the codes in
 * turn.
 */
export function pickInTurn(cases: readonly Case[]): readonly Case[] {
  const edits = new Set(cases.map(({ edit }) => edit));
  edits.delete("nothing");
  const other = [...edits][(cases[0]?.scenario.name.length ?? 0) % edits.size];
  const few = cases.filter(({ edit }) => edit === "nothing" || edit === other);
  const places = new Set(few.map(placeOf));
  return [...places].flatMap((place, i) => {
    const all = few.filter((one) => placeOf(one) === place);
    return all[(i * STRIDE) % all.length] ?? [];
  });
}

const placeOf = ({ batch, fault }: Case): string => `${fault} at ${String(batch)}`;

/** A prime, so that the turns do not keep step with the number of codes. */
const STRIDE = 5;

function listPairs({ batch, fault, code, edit }: Case): readonly string[] {
  const values = [`batch ${batch}`, fault, code, edit];
  return values.flatMap((a, i) => values.slice(i + 1).map((b) => `${a} + ${b}`));
}
