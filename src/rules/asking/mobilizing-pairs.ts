import type { Role } from "../../plan/role";

/** Who mobilizes, and whom: a member of the group, or as a last resort the facilitator. */
export const PAIRS: readonly (readonly [who: Role, whom: Role])[] = [
  ["mobilizer", "mobilized"],
  ["facilitator", "facilitator-mobilized"],
];
