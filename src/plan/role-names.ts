import type { Field, Role } from "./role";

/** What a column of a role holds, in plain words, as it stands in a sentence: `the column of owners`. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  step: "action steps",
  owner: "owners",
  responsible: "people responsible",
  support: "supporting people",
  start: "start dates",
  deadline: "deadlines",
  "depends-on": "dependencies",
  resources: "resources",
  "resources-available": "available resources",
  "resources-needed": "needed resources",
  measure: "measures",
  barriers: "barriers",
  audience: "audiences",
  communicator: "communicators",
  cadence: "how often to communicate",
  channel: "channels",
  lead: "leads",
  mobilizer: "mobilizers",
  mobilized: "people to be mobilized",
  facilitator: "the facilitator",
  "facilitator-mobilized": "people the facilitator mobilizes",
  status: "status",
  section: "sections",
  notes: "notes",
};

export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  "plan-name": "name of the district or school",
  "plan-date": "date",
  strategy: "strategy",
  goal: "goal",
  "plan-owner": "owner",
  "target-end": "target end date",
  "next-review": "next review",
  "group-name": "group’s name",
  "facilitator-name": "facilitator",
};
