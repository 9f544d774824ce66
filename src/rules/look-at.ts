import type { Plan } from "../plan/plan";
import type { CellValue } from "../sheet/cell";
import type { Readings } from "../values/readings";
import type { Status } from "../values/status";
import { lazily } from "../values/words/word-list";
import { type Days, readDays } from "./asking/days";
import { findDependencies } from "./asking/dependencies";
import { findPeopleNamed } from "./asking/people-named";
import type { Memory } from "./memory";
import type { Sight } from "./rule";
import type { World } from "./world";

/**
 * What every rule sees of a plan. Each content is read once, however many rules ask and in however many cells it
 * stands.
 */
export function lookAt(plan: Plan, world: World, { says, isTemplateText }: Memory): Sight {
  const days: Record<"start" | "deadline", () => Days> = {
    start: lazily(() => readDays(plan.steps, "start", says)),
    deadline: lazily(() => readDays(plan.steps, "deadline", says)),
  };
  return {
    ...world,
    says,
    isTemplateText,
    peopleNamed: lazily(() => findPeopleNamed(plan.steps, says)),
    dependencies: lazily(() => findDependencies(plan.steps)),
    days: (role) => days[role](),
    statuses: lazily(() => readStatuses(plan, says)),
  };
}

function readStatuses({ steps }: Plan, says: Readings): readonly Status[] {
  const values: CellValue[] = [];
  steps.readColumn("status", 0, steps.length, values);
  return values.map((value) => says.status({ value }));
}
