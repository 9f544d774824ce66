import { findHeading } from "../../plan/plan";
import type { Readings } from "../../values/readings";
import { simpleText } from "../../values/simple-text";
import { quote } from "../asking/about-step";
import { defineRule } from "../define-rule";
import type { Column } from "../facts/column";

/** In a plan of fewer steps one person may own most. */
const FEWEST_STEPS = 4;
/** A larger share is too much for one. */
const MOST = 0.6;

export const ownerOverloaded = defineRule({
  id: "owner-overloaded",
  title: "One person owns most steps",
  severity: "tip",
  needs: ["step", "owner"],
  summary: "The steps are shared among several people.",
  why: "A plan that rests on one person stops when that person is ill, moves on or has too much to do.",
  fix: "Share the steps: give some of them to other people.",

  *plan(plan, { column, says }) {
    const { name, steps, all } = findBusiest(column("owner"), says);
    const cell = findHeading(plan, "owner");
    if (cell && all >= FEWEST_STEPS && steps > all * MOST)
      yield { cell, message: `${quote(name)} owns ${steps} of ${all} steps.`, about: name };
  },

  examples: {
    right: `
      | Action Steps             | Owner    |
      | Choose the books         | Ana Ruiz |
      | Order the books          | Bo Lind  |
      | Shelve the books         | Ana Ruiz |
      | Paint the reading room   | Bo Lind  |
      | Train the volunteers     | Ana Ruiz |
      | Open the reading room    | Bo Lind  |`,
    wrong: `
      | Action Steps             | Owner {owner-overloaded} |
      | Choose the books         | Ana Ruiz                 |
      | Order the books          | Ana Ruiz                 |
      | Shelve the books         | Ana Ruiz                 |
      | Paint the reading room   | Bo Lind                  |
      | Train the volunteers     | Ana Ruiz                 |
      | Open the reading room    | Ana Ruiz                 |`,
  },
});

/** The person who owns most steps, how many these are, and how many steps have a person as their owner. */
function findBusiest(owners: Column | undefined, says: Readings) {
  const counts = new Map<string, { readonly name: string; steps: number }>();
  let all = 0;
  for (const { value, count } of owners?.tally() ?? []) {
    const people = says.people({ value });
    const name = people.kind === "people" ? (people.names[0] ?? "") : "";
    if (name === "") continue;
    all += count;
    const known = counts.get(simpleText(name)) ?? { name, steps: 0 };
    known.steps += count;
    counts.set(simpleText(name), known);
  }
  const busiest = [...counts.values()].toSorted((a, b) => b.steps - a.steps)[0];
  return { name: busiest?.name ?? "", steps: busiest?.steps ?? 0, all };
}
