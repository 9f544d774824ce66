import { textOf } from "../../plan/placed";
import type { Role } from "../../plan/role";
import type { OwnColumn, OwnTemplate } from "./own-template";

/** A column of the template, with what it is for and called. */
export interface OwnTarget {
  readonly role: Role | null;
  readonly heading: string;
  readonly own: OwnColumn;
}

/** The columns of a template as a plan can be moved to them. */
export const listTargets = ({ columns }: OwnTemplate): readonly OwnTarget[] =>
  columns.map((own) => ({ own, role: own.role ?? null, heading: textOf({ value: own.heading }) }));
