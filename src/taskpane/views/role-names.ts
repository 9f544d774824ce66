import type { Role } from "../../plan/role";

/** What the pane calls a column's role. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  step: "the action step",
  owner: "the owner (accountable)",
  responsible: "by whom (responsible)",
  support: "who supports",
  start: "the start",
  deadline: "the deadline",
  "depends-on": "what it depends on",
  resources: "the resources",
  "resources-available": "the resources available",
  "resources-needed": "the resources needed",
  measure: "the measure or KPI",
  barriers: "the barriers or resistance",
  audience: "the target audience",
  communicator: "who informs them",
  cadence: "how often they are informed",
  channel: "the channel",
  lead: "who leads",
  mobilizer: "who mobilizes",
  mobilized: "who is to be mobilized",
  facilitator: "the facilitator (last resort)",
  "facilitator-mobilized": "whom the facilitator mobilizes",
  status: "the status",
  section: "the section",
  notes: "notes",
};
