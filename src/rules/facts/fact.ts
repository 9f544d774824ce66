import type { Role } from "../../plan/role";

/** What may hold for the cell of any role; `blank` only in rows that have a step, but for the step itself. */
const OF_ANY = ["filled", "blank", "error", "placeholder", "stray"] as const;

/** What may hold besides for the cells of some roles. */
type OwnFact =
  | "step.vague"
  | `${"step" | "owner" | "measure"}.none`
  | `owner.${"group" | "several"}`
  | `${"responsible" | "communicator"}.group`
  | `${"owner" | "responsible"}.status`
  | `${"resources" | "resources-needed" | "resources-available"}.unsecured`
  | `${"start" | "deadline"}.${"day" | "unreadable" | "text" | "vague" | "past" | "ahead"}`
  | "deadline.ongoing"
  | "measure.poor"
  | "cadence.unreadable"
  | `status.${"over" | "dropped" | "under-way" | "not-started"}`
  | `notes.${"over" | "dropped"}`
  | "percent.over";

export type FactOfAny = (typeof OF_ANY)[number];

/** Something that holds for a cell of a step, by what stands in it: `owner.blank`, `deadline.vague`. */
export type Fact = `${Role}.${FactOfAny}` | OwnFact;

/** The key of a fact's test: `blank` for every role, `deadline.vague` for one. */
export type FactKind = FactOfAny | OwnFact;

/** `owner.blank` → `owner` */
export const roleOf = (fact: Fact): Role => partsOf(fact).role;

/** `owner.blank` → `blank`, `deadline.vague` → `deadline.vague` */
export const kindOf = (fact: Fact): FactKind => partsOf(fact).kind;

interface FactParts {
  readonly role: Role;
  readonly kind: FactKind;
}

/** There are a few hundred facts at most, and each check asks for the same. */
const PARTS = new Map<Fact, FactParts>();

function partsOf(fact: Fact): FactParts {
  const known = PARTS.get(fact);
  if (known) return known;
  const dot = fact.indexOf(".");
  const ofAny = OF_ANY.find((one) => one === fact.slice(dot + 1));
  const parts = { role: fact.slice(0, dot) as Role, kind: ofAny ?? (fact as OwnFact) };
  PARTS.set(fact, parts);
  return parts;
}
