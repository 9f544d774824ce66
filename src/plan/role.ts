/**
 * What a column of a plan is for; the names are used everywhere, the command line's JSON included.
 *
 * `percent` is how far a step is as a share, `completed` the day on which it was done, `number` the step's own number
 * (`3`, `1.a`, `RP-12`), `milestone` says whether the step marks one. A percentage under the heading “Status” is a
 * `status`.
 *
 * @example
 * ROLES.includes("deadline") // true
 */
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
  "percent",
  "completed",
  "number",
  "milestone",
  "section",
  "notes",
] as const;

export type Role = (typeof ROLES)[number];

/** Role → what its columns are called besides what is known: the words of one district. */
export type OwnHeadings = Readonly<Partial<Record<Role, readonly string[]>>>;

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
  "group-members",
  "all-considered",
  "part-of",
] as const;

export type Field = (typeof FIELDS)[number];
