import type { Plan } from "../plan/plan";
import type { Role } from "../plan/role";
import type { CellValue } from "../sheet/cell";
import { isLastNameFirst } from "../values/people/is-last-name-first";

/**
 * Whether the names in the plans of a sheet show that last names stand first: two of them surely do, and they are at
 * least half of those with a comma.
 */
export function findLastNamesFirst(plans: readonly Plan[]): boolean {
  const names = new Set<string>();
  for (const { columns, steps } of plans)
    for (const { role } of columns)
      if (NAMED.has(role)) {
        const values: CellValue[] = [];
        steps.readColumn(role, 0, steps.length, values);
        for (const value of values) if (typeof value === "string" && value.includes(",")) names.add(value);
      }

  const shown = [...names].filter(isLastNameFirst).length;
  return shown >= FEWEST && shown * 2 >= names.size;
}

const FEWEST = 2;
const NAMED: ReadonlySet<Role> = new Set<Role>([
  "owner",
  "responsible",
  "support",
  "lead",
  "mobilizer",
  "communicator",
]);
