import { cellOf, isBlank } from "../../../../src/plan/placed";
import type { Plan } from "../../../../src/plan/plan";
import type { Field } from "../../../../src/plan/role";
import { FIELD_NAMES } from "../field-names";
import type { Trouble } from "../rule";

/**
 * A field of the plan's template that is blank, or that is not there any more: then the heading's first cell stands
 * for it.
 */
export function* findFieldMissing(
  { expects, fields, headingRow, columns }: Omit<Plan, "steps">,
  field: Field,
): Iterable<Trouble> {
  const placed = fields[field];
  if (placed ? !isBlank(placed) : !expects.fields.includes(field)) return;
  const cell = placed ? cellOf(placed) : { row: headingRow, column: columns[0]?.column ?? 0 };
  yield { cell, message: `The plan does not say its ${FIELD_NAMES[field]}.` };
}
