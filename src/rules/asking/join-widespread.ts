import { isBlank } from "../../plan/placed";
import { findHeading, type Plan } from "../../plan/plan";
import type { Role } from "../../plan/role";
import type { CellValue } from "../../sheet/cell";
import type { Found, Trouble } from "../rule";
import { quoteCell } from "./about-step";

interface Fault {
  /** What is wrong with the cells: `name no day`. */
  readonly what: string;
  /** Fewer are reported cell by cell. */
  readonly fewest?: number;
}

/**
 * One finding for a fault that most of the filled cells of a column have; null where it is to be reported cell by cell.
 *
 * @example
 * joinWidespread(found, plan, "deadline", { what: "name no day" })
 * // { cell: D1, message: "5 of 7 deadlines name no day, such as “March 2027”." }
 */
export function joinWidespread(
  found: readonly Found[],
  plan: Pick<Plan, "columns" | "headingRow"> & { readonly steps: Pick<Plan["steps"], "length" | "readColumn"> },
  role: Role & "deadline",
  { what, fewest = 3 }: Fault,
): Trouble | null {
  const cell = findHeading(plan, role);
  if (!cell || found.length < fewest) return null;
  const values: CellValue[] = [];
  plan.steps.readColumn(role, 0, plan.steps.length, values);
  const all = values.filter((value) => !isBlank({ value })).length;
  const example = quoteCell({ value: values[found[0]?.index ?? 0] ?? "" });
  return found.length * 2 > all
    ? { cell, message: `${found.length} of ${all} ${role}s ${what}, such as ${example}.` }
    : null;
}
