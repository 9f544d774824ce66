import type { Role } from "../../plan/role";

/** What may hold for the cell of any role; `blank` only in rows that have a step, but for the step itself. */
const OF_ANY = ["filled", "blank", "error", "placeholder", "stray"] as const;

/** What may hold besides for the cells of some roles. */
type OwnFact =
  | "step.vague"
  | `owner.${"group" | "several"}`
  | `${"start" | "deadline"}.${"day" | "unreadable" | "text" | "vague" | "past" | "ahead"}`
  | "measure.poor"
  | "cadence.unreadable"
  | `status.${"unreadable" | "over" | "under-way" | "not-started"}`
  | "percent.over";

export type FactOfAny = (typeof OF_ANY)[number];

/** Something that holds for a cell of a step, by what stands in it: `owner.blank`, `deadline.vague`. */
export type Fact = `${Role}.${FactOfAny}` | OwnFact;

/** The key of a fact's test: `blank` for every role, `deadline.vague` for one. */
export type FactKind = FactOfAny | OwnFact;

/** `owner.blank` → `owner` */
export const roleOf = (fact: Fact): Role => fact.slice(0, fact.indexOf(".")) as Role;

/** `owner.blank` → `blank`, `deadline.vague` → `deadline.vague` */
export function kindOf(fact: Fact): FactKind {
  const kind = fact.slice(fact.indexOf(".") + 1);
  return OF_ANY.find((one) => one === kind) ?? (fact as OwnFact);
}
