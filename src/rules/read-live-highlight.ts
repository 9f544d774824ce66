import type { Role } from "../plan/role";
import { type Fact, kindOf, roleOf } from "./facts/fact";
import type { LiveHighlight, Rule } from "./rule";

/**
 * What a formula can colour while a cell is blank: the rule's own `live`, or what follows from `on` and `unless` where
 * a rule asks only whether cells are blank or filled; null for any other rule.
 *
 * @example readLiveHighlight(cadenceMissing) // → [{ blank: ["cadence"], filled: ["audience"] }]
 */
export function readLiveHighlight(rule: Rule): LiveHighlight | null {
  const { live, on, when, unless } = rule;
  if (live) return live;
  const [starts, excluded] = [listOf(on), listOf(unless)];
  if (starts.length === 0 || rule.and || when || !starts.every((fact) => isKind(fact, "blank"))) return null;
  const filled = rolesOf(excluded.filter((fact) => isKind(fact, "blank")));
  const blank = new Set([...rolesOf(starts), ...rolesOf(excluded.filter((fact) => isKind(fact, "filled")))]);
  return [{ blank: [...blank], ...(filled.length > 0 && { filled }) }];
}

const isKind = (fact: string, kind: "blank" | "filled"): boolean =>
  fact.endsWith(`.${kind}`) && kindOf(fact as Fact) === kind;

const rolesOf = (facts: readonly string[]): readonly Role[] => facts.map((fact) => roleOf(fact as Fact));

const listOf = (given: string | readonly string[] | undefined): readonly string[] =>
  given === undefined ? [] : typeof given === "string" ? [given] : given;
