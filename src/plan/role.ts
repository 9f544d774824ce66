/** What a column of a plan is for; the names are used everywhere, the command line's JSON included. */
export const ROLES = [
  "step",
  "owner",
  "responsible",
  "support",
  "start",
  "deadline",
  "depends-on",
  "resources",
  "resources-available",
  "resources-needed",
  "measure",
  "barriers",
  "audience",
  "communicator",
  "cadence",
  "channel",
  "lead",
  "mobilizer",
  "mobilized",
  "facilitator",
  "facilitator-mobilized",
  "status",
  "section",
  "notes",
] as const;

export type Role = (typeof ROLES)[number];

/** What a labelled field above the table is for. */
export const FIELDS = [
  "plan-name",
  "plan-date",
  "strategy",
  "goal",
  "plan-owner",
  "target-end",
  "next-review",
  "group-name",
  "facilitator-name",
] as const;

export type Field = (typeof FIELDS)[number];
