import { findNamedColumn } from "../../plan/column-name";
import type { PlanColumn } from "../../plan/plan";
import type { Role } from "../../plan/role";
import type { Grid } from "../../sheet/grid";
import type { Candidate } from "../columns/candidate";

/** A heading whose cells have names that say what their columns are for. */
export interface NamedHeading {
  /** Counted from 0. */
  readonly row: number;
  /** Column → its role, or null for one that has none. */
  readonly roles: ReadonlyMap<number, Role | null>;
}

/**
 * The heading that the names of its cells describe, as a sheet has it that was made from another plan or from a team's
 * own template; null where no row has two such names.
 */
export function followColumns({ names = [] }: Pick<Grid, "names">): NamedHeading | null {
  const rows = new Map<number, Map<number, Role | null>>();
  for (const { name, cell } of names) {
    const role = findNamedColumn(name);
    if (role === undefined) continue;
    const roles = rows.get(cell.row) ?? new Map<number, Role | null>();
    rows.set(cell.row, roles.set(cell.column, role));
  }
  const [best] = [...rows].toSorted(([, a], [, b]) => b.size - a.size);
  return best && best[1].size >= 2 ? { row: best[0], roles: best[1] } : null;
}

/** The columns with the roles that the names of their headings give them; no other column has one of these. */
export function applyNames(
  columns: readonly PlanColumn[],
  candidates: readonly Candidate[],
  { roles }: NamedHeading,
): readonly PlanColumn[] {
  const named = candidates.flatMap(({ column, text }): PlanColumn[] => {
    const role = roles.get(column);
    return role ? [{ role, heading: text, column, confidence: 1, because: "set when the sheet was made" }] : [];
  });
  const others = columns.filter(({ column, role }) => !roles.has(column) && !named.some((one) => one.role === role));
  return [...others, ...named].toSorted((a, b) => a.column - b.column);
}
