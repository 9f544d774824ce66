import { type Role, ROLES } from "./role";

const COLUMN = "ActionPlan.Column.";
const ORIGIN = "ActionPlan.From.";
const TEMPLATE = "ActionPlan.Own.";

/**
 * The defined name of a column's heading, which says what the column is for whatever its heading says: it stays with
 * the heading when columns are moved or renamed, and when the sheet is renamed or copied into another workbook.
 *
 * @param number tells columns without a role apart
 * @example
 * columnName("depends-on", 5) // "ActionPlan.Column.depends_on"
 * columnName(null, 5) // "ActionPlan.Column.none_5"
 */
export const columnName = (role: Role | null, number: number): string =>
  `${COLUMN}${role === null ? `none_${String(number)}` : role.replaceAll("-", "_")}`;

/** What the name of a heading says that its column is for: null for no role, undefined for any other name. */
export function findNamedColumn(name: string): Role | null | undefined {
  const said = readAfter(COLUMN, name);
  if (said === null) return undefined;
  return /^none_\d+$/.test(said) ? null : ROLES.find((role) => role.replaceAll("-", "_") === said);
}

/** The name of a heading whose column came from this column of another sheet: `ActionPlan.From.C`. */
export const originName = (letters: string): string => `${ORIGIN}${letters}`;

/** `ActionPlan.From.C` → `"C"`; null for any other name. */
export const findOrigin = (name: string): string | null => readAfter(ORIGIN, name)?.toUpperCase() ?? null;

/** The name of a sheet that was made from a team's own template: `ActionPlan.Own.visit_plan`. */
export const ownTemplateName = (id: string): string => `${TEMPLATE}${id.replaceAll("-", "_")}`;

/** The id of a team's own template by the name of its sheet; null for any other name. */
export const findOwnTemplate = (name: string): string | null => readAfter(TEMPLATE, name)?.replaceAll("_", "-") ?? null;

/** Excel does not care about the case of names. */
const readAfter = (beginning: string, name: string): string | null =>
  name.toLowerCase().startsWith(beginning.toLowerCase()) ? name.slice(beginning.length).toLowerCase() : null;
