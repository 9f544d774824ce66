import type { Plan } from "../plan/plan";
import { ROLES } from "../plan/role";
import { type RollUp, rollUp } from "../values/roll-up";
import type { Status } from "../values/steps/status";
import { lazily } from "../values/words/word-list";
import { holdsStatuses } from "./asking/columns/holds-statuses";
import { isStillOpen } from "./asking/columns/is-still-open";
import { type Days, readDays } from "./asking/order/days";
import { findDependencies } from "./asking/order/find-dependencies";
import { findParents } from "./asking/order/find-parents";
import { findSummaries } from "./asking/order/find-summaries";
import { sectionsOf } from "./asking/order/sections-of";
import { findPeopleNamed } from "./asking/people/find-people-named";
import { readEach } from "./facts/column";
import type { Facts } from "./facts/file-facts";
import type { Memory } from "./memory";
import type { Sight } from "./rule";
import type { World } from "./world";

/**
 * What every rule sees of a plan. Each content is read once, however many rules ask and in however many cells it
 * stands.
 */
export function lookAt(plan: Plan, world: World, { says, isTemplateText }: Memory, facts: Facts): Sight {
  const days: Record<"start" | "deadline", () => Days> = {
    start: lazily(() => readDays(facts.column("start"), plan.steps.length, says)),
    deadline: lazily(() => readDays(facts.column("deadline"), plan.steps.length, says)),
  };
  return {
    ...world,
    says,
    isTemplateText,
    peopleNamed: lazily(() => findPeopleNamed(plan.steps, says)),
    dependencies: lazily(() => findDependencies(plan)),
    days: (role) => days[role](),
    stillOpen: lazily(
      () => new Set(facts.list("step.placeholder").filter((index) => isStillOpen(plan.steps.get(index, ROLES)))),
    ),
    summaries: lazily(() => findSummaries(plan, days.start(), days.deadline())),
    parents: lazily(() => findParents(plan, days.start(), days.deadline(), says)),
    subPlan: createRollUp(plan, world),
    statuses: lazily(() => readStatuses(facts, says)),
    measuresAreStatuses: lazily(() => holdsStatuses(facts.column("measure"), says)),
    sections: lazily(() => sectionsOf(plan.steps)),
    column: (role) => facts.column(role),
  };
}

/** Each step’s sub-plans are read when they are first asked for. */
function createRollUp({ subPlans }: Plan, world: World): Sight["subPlan"] {
  const known = new Map<number, RollUp>();
  return (index) => {
    const plans = subPlans?.get(index);
    const said = plans && (known.get(index) ?? rollUp(plans, world));
    if (said) known.set(index, said);
    return said ?? null;
  };
}

function readStatuses(facts: Facts, says: Memory["says"]): readonly Status[] {
  const statuses: Status[] = [];
  const column = facts.column("status");
  if (column)
    readEach(
      column,
      "status",
      (value) => says.status({ value }),
      (status) => statuses.push(status),
    );
  return statuses;
}
