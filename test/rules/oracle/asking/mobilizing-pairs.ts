/** Who mobilizes, and whom: a member of the group, or as a last resort the facilitator. */
export const PAIRS = [
  ["mobilizer", "mobilized"],
  ["facilitator", "facilitator-mobilized"],
] as const;
