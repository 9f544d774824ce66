import { cellOf, isBlank } from "../../../plan/placed";
import type { Plan } from "../../../plan/plan";
import type { Field } from "../../../plan/role";
import type { Trouble } from "../../rule";

/**
 * A field of the plan's template that is blank, or that is not there any more: then the heading's first cell stands for
 * it.
 *
 * @example
 * findFieldMissing(plan, "plan-date", "The plan is not dated.")
 * // [{ cell: B3, message: "The plan is not dated.", about: "plan-date" }]
 */
export function findFieldMissing(
  { expects, fields, headingRow, columns, partOf }: Omit<Plan, "steps">,
  field: Field,
  message: string,
): readonly Trouble[] {
  if (partOf?.step) return []; // asked for in the plan that it is a part of
  const placed = fields[field];
  if (placed ? !isBlank(placed) : !expects.fields.includes(field)) return [];
  const cell = placed ? cellOf(placed) : { row: headingRow, column: columns[0]?.column ?? 0 };
  return [{ cell, message, about: field }];
}
