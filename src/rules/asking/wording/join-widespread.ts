import { isBlank } from "../../../plan/placed";
import { findHeading, type Plan } from "../../../plan/plan";
import type { Role } from "../../../plan/role";
import type { Found, Joined, Sight } from "../../rule";
import { quoteCell } from "./quote";

interface Fault {
  /** What is wrong with the cells: `name no day`. */
  readonly what: string;
  /** Fewer are reported cell by cell. */
  readonly fewest?: number;
  /** It is said at once if a larger share of the filled cells have the fault; half by default. */
  readonly least?: number;
}

/**
 * One finding for a fault that most of the filled cells of a column have; null where it is to be reported cell by cell.
 *
 * @example
 * joinWidespread(found, plan, sight, "deadline", { what: "name no day" })
 * // { cell: D1, message: "5 of 7 deadlines name no day, such as “March 2027”." }
 */
export function joinWidespread(
  found: readonly Found[],
  plan: Pick<Plan, "columns" | "headingRow"> & { readonly steps: Pick<Plan["steps"], "cellAt"> },
  { column }: Pick<Sight, "column">,
  role: Role & ("deadline" | "owner"),
  { what, fewest = 3, least = 0.5 }: Fault,
): Joined | null {
  const cell = findHeading(plan, role);
  if (!cell || found.length < fewest) return null;
  const filled = (column(role)?.tally() ?? []).filter(({ value }) => !isBlank({ value }));
  const all = filled.reduce((sum, { count }) => sum + count, 0);
  const example = quoteCell(plan.steps.cellAt(found[0]?.index ?? 0, role) ?? { value: "" });
  return found.length > all * least
    ? { cell, message: `${found.length} of ${all} ${role}s ${what}, such as ${example}.` }
    : null;
}
