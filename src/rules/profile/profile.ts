import type { Field, OwnHeadings, Role } from "../../plan/role";
import type { Severity } from "../finding";

/** The rules of a district, a hospital, a library system: what everybody who submits a plan to it keeps to. */
export interface Profile {
  /** `Oak Hills School District` */
  readonly name: string;
  /** `2027-28`; may be blank. */
  readonly version: string;
  /** Rule id → how it counts. */
  readonly rules: Readonly<Record<string, ProfileRule>>;
  /** What every plan has to have, and every step has to say. */
  readonly required: { readonly columns: readonly Role[]; readonly fields: readonly Field[] };
  /** What its columns are called there, besides what the add-in knows. */
  readonly headings: OwnHeadings;
  /** Who may own a step; empty where anybody may. */
  readonly people: readonly string[];
  /** How many steps of one person may be due in a month; null for the add-in's own number. */
  readonly capacity: number | null;
}

export interface ProfileRule {
  /** Null for the rule's own. */
  readonly severity: Severity | "off" | null;
  /** True where no team can change it, nor ignore what it finds. */
  readonly locked: boolean;
}
