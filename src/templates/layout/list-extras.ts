import type { Role } from "../../plan/role";
import type { Template } from "../template";

/** A column that can be added when a template is inserted. */
export interface Extra {
  readonly role: Role;
  readonly heading: string;
  /** When it is useful, as a sentence. */
  readonly why: string;
  /** True where the column is there by default. */
  readonly usual: boolean;
}

/** Lists the optional columns of a template, in its order, without those that the check offers later. */
export const listExtras = ({ columns }: Template): readonly Extra[] =>
  columns.flatMap(({ role, heading, optional, later, usual = false }) =>
    role && optional !== undefined && later !== true ? [{ role, heading, why: optional, usual }] : [],
  );

/** The optional columns that a template has by default. */
export const listUsualExtras = ({ columns }: Template): readonly Role[] =>
  columns.flatMap(({ role, usual }) => (role && usual ? [role] : []));
