import type { PlanColumn } from "../plan/plan";
import { ROLES, type Role } from "../plan/role";
import { findMeaning } from "./read-heading";

/** Gives each role to the column whose heading says it best; `first` is the sheet's column of `headings[0]`. */
export function nameColumns(headings: readonly string[], first: number): readonly PlanColumn[] {
  const named = new Map<Role, PlanColumn>();
  for (const [index, heading] of headings.entries()) {
    const meaning = findMeaning(heading);
    const role = ROLES.find((one) => one === meaning?.sense);
    if (!meaning || role === undefined || meaning.confidence <= (named.get(role)?.confidence ?? 0)) continue;
    named.set(role, { role, heading, column: first + index, confidence: meaning.confidence, because: `heading “${heading}”` });
  }
  return [...named.values()].sort((a, b) => a.column - b.column);
}
