import { findHeading } from "../../plan/plan";
import type { CellValue } from "../../sheet/cell";
import type { Day } from "../../sheet/serial-date";
import type { Readings } from "../../values/readings";
import { isOver } from "../../values/steps/status";
import { simpleText } from "../../values/texts/simple-text";
import { isTaskList } from "../asking/columns/is-task-list";
import { createMonthReader } from "../asking/order/days";
import { quote } from "../asking/wording/quote";
import { sayMonth } from "../asking/wording/say-day";
import { defineRule } from "../define-rule";
import { type Column, readEach } from "../facts/column";
import type { Sight } from "../rule";

/** In a plan of fewer steps one person may own most. */
const FEWEST_STEPS = 4;
/** A larger share is too much for one. */
const MOST = 0.6;
/** A month holds no more, unless a profile says so: one a week. */
const MOST_A_MONTH = 5;

export const ownerOverloaded = defineRule({
  id: "owner-overloaded",
  title: "Overloaded owner",
  severity: "tip",
  needs: ["step", "owner"],
  uses: ["deadline", "status"],
  summary: "The steps are shared among several people and months.",
  why: "A plan that rests on one person stops when that person is ill, moves on or has too much to do.",
  fix: "Share the steps: give some of them to other people.",

  *plan(plan, sight) {
    const cell = findHeading(plan, "owner");
    if (!cell) return;
    const { name, steps, all } = findBusiest(sight.column("owner"), sight.says);
    const isMost = all >= FEWEST_STEPS && steps > all * MOST;
    if (isMost) yield { cell, message: `${quote(name)} owns ${steps} of ${all} steps.`, about: name };
    if (isTaskList(plan)) return;
    for (const { owner, day, count } of findFullMonths(sight))
      if (!isMost || owner !== name)
        yield {
          cell,
          message: `${quote(owner)} owns ${count} steps that are due in ${sayMonth(day)}.`,
          about: `${owner}, ${sayMonth(day)}`,
        };
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

/** The open steps of one person that are due in one month. */
interface MonthOfPerson {
  readonly owner: string;
  /** The first of the days on which they are due. */
  readonly day: Day;
  count: number;
}

/** The months in which more open steps of one person are due than a month holds, in the order of the sheet. */
function findFullMonths({ column, days, says, statuses, profile }: Sight): readonly MonthOfPerson[] {
  const owners = column("owner");
  const most = profile?.capacity ?? MOST_A_MONTH;
  if (!owners) return [];
  const monthOf = createMonthReader();
  const { day } = days("deadline");
  const known = new Map<string, Map<number, MonthOfPerson>>();
  const found: MonthOfPerson[] = [];
  const readOwner = (value: CellValue): string => {
    const people = says.people({ value });
    return people.kind === "people" && people.names.length === 1 ? (people.names[0] ?? "") : "";
  };
  const add = (months: Map<number, MonthOfPerson>, index: number, due: Day): MonthOfPerson => {
    const month = { owner: readOwner(owners.steps.cellAt(index, "owner")?.value ?? ""), day: due, count: 0 };
    months.set(monthOf(due), month);
    return month;
  };
  readEach(
    owners,
    "one-person",
    (value) => simpleText(readOwner(value)),
    (owner, index) => {
      const due = day[index] ?? NaN;
      if (owner === "" || Number.isNaN(due) || isOver(statuses()[index])) return;
      const months = known.get(owner) ?? new Map<number, MonthOfPerson>();
      if (months.size === 0) known.set(owner, months);
      const month = months.get(monthOf(due)) ?? add(months, index, due);
      if (++month.count === most + 1) found.push(month);
    },
  );
  return found;
}
