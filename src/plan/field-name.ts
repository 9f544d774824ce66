import { type Field, FIELDS } from "./role";

/** The defined name of a field's cell: `plan-name` → `ActionPlan.PlanName`. */
export const fieldName = (field: Field): string =>
  `ActionPlan.${field
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")}`;

/** The field whose cell has this defined name; null for any other name. */
export const findNamedField = (name: string): Field | null =>
  FIELDS.find((field) => fieldName(field).toLowerCase() === name.toLowerCase()) ?? null;
