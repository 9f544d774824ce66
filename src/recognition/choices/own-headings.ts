import type { PlanColumn } from "../../plan/plan";
import { type OwnHeadings, type Role, ROLES } from "../../plan/role";
import type { Grid } from "../../sheet/grid";
import { fold } from "../../values/texts/fold";
import type { Candidate } from "../columns/candidate";

/** Below these rows nobody looks for a heading in words of one's own. */
const SEARCHED = 200;
const LONGEST = 160;

/**
 * The rows in which the headings of at least two different columns stand in one's own words.
 *
 * @example findOwnRows(grid, { step: ["Vorhaben"], owner: ["Pate"] }) // [4]
 */
export function findOwnRows({ values, origin }: Grid, own: OwnHeadings): readonly number[] {
  const roleOf = createRoleFinder(own);
  if (roleOf === null) return [];
  return values.slice(0, SEARCHED).flatMap((row, i) => {
    const roles = new Set(row.map((value) => (typeof value === "string" ? roleOf(value) : null)));
    roles.delete(null);
    return roles.size >= 2 ? [origin.row + i] : [];
  });
}

/** The columns with those whose headings are in one's own words: these are sure, and no other column has their role. */
export function nameOwnColumns(
  columns: readonly PlanColumn[],
  candidates: readonly Candidate[],
  own: OwnHeadings,
): readonly PlanColumn[] {
  const roleOf = createRoleFinder(own);
  if (roleOf === null) return columns;
  const named = new Map<Role, PlanColumn>();
  for (const { text, full, column } of candidates) {
    const role = roleOf(text) ?? roleOf(full);
    if (role !== null && !named.has(role))
      named.set(role, { role, heading: text, column, confidence: 1, because: "the profile calls it so" });
  }
  const others = columns.filter(
    ({ role, column }) => !named.has(role) && ![...named.values()].some((one) => one.column === column),
  );
  return [...others, ...named.values()].sort((a, b) => a.column - b.column);
}

/** What a text means among one's own words, or null; null itself where there are no such words. */
function createRoleFinder(own: OwnHeadings): ((text: string) => Role | null) | null {
  const roles = new Map(ROLES.flatMap((role) => (own[role] ?? []).map((word) => [fold(word), role] as const)));
  return roles.size === 0 ? null : (text) => (text.length > LONGEST ? null : (roles.get(fold(text)) ?? null));
}
