import type { Plan } from "../plan/plan";
import type { Role } from "../plan/role";
import type { Fact } from "./facts/fact";
import { kindOf, roleOf } from "./facts/fact";
import type { AskedFacts, Facts } from "./facts/file-facts";
import type { Asked, Found, Rule, Sight } from "./rule";

/** What was asked before, by the list of rules, by those that were active, and by the columns that a plan had. */
const ASKED = new WeakMap<readonly Rule[], Map<string, AskedFacts>>();
const MOST_KEPT = 64;

/**
 * What some rules of a list ask of a plan's cells; the same object for plans with the same columns.
 *
 * @param rules the list
 * @param active those of them that are to be asked
 */
export function collectAsked(rules: readonly Rule[], active: readonly Rule[], plan: Plan): AskedFacts {
  const kept = ASKED.get(rules) ?? new Map<string, AskedFacts>();
  ASKED.set(rules, kept);
  const key = `${active.map(({ id }) => id).join(" ")}:${plan.columns.map(({ role }) => role).join(" ")}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size === MOST_KEPT) kept.clear();
  const asked = listAsked(active, plan);
  kept.set(key, asked);
  return asked;
}

function listAsked(rules: readonly Rule[], plan: Plan): AskedFacts {
  const listed = new Set<Fact>(["step.blank", "step.placeholder"]);
  const tested = new Set<Fact>();
  for (const { on, when, unless } of rules) {
    for (const fact of placesOf(on, plan)) listed.add(fact);
    for (const fact of [...listOf(when), ...listOf(unless)]) tested.add(fact);
  }
  return { listed, tested };
}

/** The steps that a rule finds, by its facts or by comparing them, in the order of the sheet. */
export function findHits(rule: Rule, plan: Plan, facts: Facts, sight: Sight): Iterable<Found> {
  if (rule.find) return rule.find(plan, sight);
  const found = candidatesOf(rule, plan, facts).filter(
    (one) => !isSaidBelow(rule, one, sight) && !(one.at !== "step" && sight.stillOpen().has(one.index)),
  );
  if (found.length === 0 || rule.silentIn?.(plan, sight)) return [];
  const roles = [...rule.needs, ...(rule.uses ?? [])];
  return found.filter(({ index, at: role }) => {
    const cell = plan.steps.cellAt(index, role);
    if (!rule.and || !cell) return !rule.and;
    return rule.and(plan.steps.get(index, roles), sight, { index, role, cell, about: undefined, plan });
  });
}

/** What is blank in a step may well stand in its sub-plan. */
function isSaidBelow({ on }: Rule, { index, at }: Found, { subPlan }: Sight): boolean {
  const said = subPlan(index)?.says;
  if (!said || !listOf(on).some((fact) => fact === `${at}.blank`)) return false;
  return said.has(at) || (ALIKE[at] ?? []).some((role) => said.has(role));
}

/** Where one of these stands in a sub-plan, the others are not asked for. */
const ALIKE: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  owner: ["responsible", "lead"],
  responsible: ["owner", "lead"],
  resources: ["resources-needed", "resources-available"],
  "resources-needed": ["resources", "resources-available"],
  "resources-available": ["resources", "resources-needed"],
};

function candidatesOf({ on, when, unless, once = false }: Rule, plan: Plan, facts: Facts): readonly Found[] {
  const [wanted, unwanted] = [listOf(when), listOf(unless)];
  const places = placesOf(on, plan);
  const found: Found[] = [];
  for (const fact of places) {
    const at = roleOf(fact);
    const needsStep = at !== "step" && kindOf(fact) === "blank";
    for (const index of facts.list(fact))
      if (
        !(needsStep && facts.holds("step.blank", index)) &&
        wanted.every((one) => facts.holds(one, index)) &&
        !unwanted.some((one) => facts.holds(one, index))
      )
        found.push({ index, at });
  }
  if (places.length > 1) found.sort((a, b) => a.index - b.index); // stable: within a row as the facts are listed
  return once ? found.filter(({ index }, place) => found[place - 1]?.index !== index) : found;
}

/** The facts that a rule starts from, with `any` spelled out. */
function placesOf(on: Rule["on"], { columns }: Plan): readonly Fact[] {
  const asked = listOf(on);
  if (asked.every(isFact)) return asked;
  return asked.flatMap((one) =>
    isFact(one) ? [one] : columns.map(({ role }) => `${role}.${one.slice("any.".length)}` as Fact),
  );
}

const isFact = (asked: Asked): asked is Fact => !asked.startsWith("any.");

const listOf = <Item extends string>(given: Item | readonly Item[] | undefined): readonly Item[] =>
  given === undefined ? [] : typeof given === "string" ? [given] : given;
