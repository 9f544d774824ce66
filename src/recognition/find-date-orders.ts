import type { DateOrder, DateOrders } from "../plan/date-orders";
import type { Plan } from "../plan/plan";
import type { Role } from "../plan/role";
import type { CellValue } from "../sheet/cell";
import { listDateOrders } from "../values/dates/date-order";

/**
 * What the dates in the plans of a sheet, and in the fields above them, show of the order of day and month: nothing
 * where they contradict each other.
 */
export function findDateOrders(plans: readonly Plan[]): DateOrders {
  const shown = new Map<number, readonly DateOrder[]>();
  for (const { columns, steps } of plans)
    for (const { role, column } of columns)
      if (DATED.has(role)) {
        const values: CellValue[] = [];
        steps.readColumn(role, 0, steps.length, values);
        shown.set(column, [...(shown.get(column) ?? []), ...listDateOrders(values)]);
      }

  const columns: Record<number, DateOrder> = {};
  for (const [column, orders] of shown) {
    const order = findOnly(orders);
    if (order !== null) columns[column] = order;
  }

  const fields = plans.flatMap((plan) => Object.values(plan.fields).map(({ value }) => value));
  return { columns, sheet: findOnly([...[...shown.values()].flat(), ...listDateOrders(fields)]) };
}

const findOnly = (orders: readonly DateOrder[]): DateOrder | null =>
  orders.every((order) => order === orders[0]) ? (orders[0] ?? null) : null;

const DATED: ReadonlySet<Role> = new Set<Role>(["start", "deadline", "completed"]);
