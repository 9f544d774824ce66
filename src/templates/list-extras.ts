import type { Role } from "../plan/role";
import type { Template } from "./template";

/** A column that may be asked for when a template is inserted. */
export interface Extra {
  readonly role: Role;
  readonly heading: string;
  /** Why one would want it. */
  readonly why: string;
}

/** Those of a template, in its order; columns whose time comes later are not among them. */
export const listExtras = ({ columns }: Template): readonly Extra[] =>
  columns.flatMap(({ role, heading, optional, later }) =>
    role && optional !== undefined && later !== true ? [{ role, heading, why: optional }] : [],
  );
