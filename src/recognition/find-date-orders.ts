import type { DateOrder, DateOrders } from "../plan/date-orders";
import type { Plan } from "../plan/plan";
import type { Role } from "../plan/role";
import type { CellValue } from "../sheet/cell";
import { findDateOrder } from "../values/date-order";

/** What the dates in the plans of a sheet, and in the fields above them, show of the order of day and month. */
export function findDateOrders(plans: readonly Plan[]): DateOrders {
  const byColumn = new Map<number, CellValue[]>();
  for (const { columns, steps } of plans)
    for (const { role, column } of columns)
      if (DATED.has(role)) {
        const values = byColumn.get(column) ?? [];
        for (const step of steps) values.push(step[role]?.value ?? "");
        byColumn.set(column, values);
      }

  const columns: Record<number, DateOrder> = {};
  for (const [column, values] of byColumn) {
    const order = findDateOrder(values);
    if (order !== null) columns[column] = order;
  }

  const fields = plans.flatMap((plan) => Object.values(plan.fields).map(({ value }) => value));
  return { columns, sheet: findDateOrder([...[...byColumn.values()].flat(), ...fields]) };
}

const DATED: ReadonlySet<Role> = new Set<Role>(["start", "deadline", "completed"]);
