import { textOf } from "../plan/placed";
import type { Plan } from "../plan/plan";
import type { Field, Role } from "../plan/role";
import { checksum } from "./checksum";
import type { Holiday } from "./days/holidays";

/**
 * Whether a communication plan is drawn from the columns of a role. The fingerprint takes them in this order:
 * another order makes every sheet that was built before look outdated once.
 */
const DRAWN_FROM: Readonly<Record<Role, boolean>> = {
  step: true,
  measure: true,
  audience: true,
  communicator: true,
  responsible: true,
  owner: true,
  cadence: true,
  channel: true,
  start: true,
  deadline: true,
  status: true,
  support: false,
  "depends-on": false,
  resources: false,
  "resources-available": false,
  "resources-needed": false,
  barriers: false,
  lead: false,
  mobilizer: false,
  mobilized: false,
  facilitator: false,
  "facilitator-mobilized": false,
  number: false,
  // See `hasMilestones`.
  milestone: false,
  percent: false,
  completed: false,
  section: false,
  notes: false,
};

/** The same for the fields above a plan. */
const FIELD_DRAWN_FROM: Readonly<Record<Field, boolean>> = {
  "plan-date": true,
  "target-end": true,
  "plan-name": false,
  strategy: false,
  goal: false,
  "plan-owner": false,
  "next-review": false,
  "group-name": false,
  "facilitator-name": false,
  "group-members": false,
  "all-considered": false,
  "part-of": false,
};

const listTrue = <Key extends string>(table: Readonly<Record<Key, boolean>>): readonly Key[] =>
  (Object.keys(table) as Key[]).filter((key) => table[key]);

const ROLES = listTrue(DRAWN_FROM);
const FIELDS = listTrue(FIELD_DRAWN_FROM);

/** Told of after everything else, so that the fingerprints of plans without them are as they were. */
const hasMilestones = ({ columns }: Plan): boolean => columns.some(({ role }) => role === "milestone");

/**
 * Condenses what the plans say into ten letters and digits that change with every word the communication plan is drawn
 * from. Rows inserted above a plan change nothing.
 * @example
 * fingerprint([plan]) === built.fingerprint; // false: the plan has changed since its communication plan was built
 */
export const fingerprint = (plans: readonly Plan[], holidays: readonly Holiday[] = []): string =>
  checksum(
    JSON.stringify([
      ...plans.map(({ sheet, fields, steps }) => [
        sheet,
        FIELDS.map((field) => fields[field]?.value ?? ""),
        steps.map((step) => ROLES.map((role) => (step[role] ? textOf(step[role]) : ""))),
      ]),
      ...plans.filter(hasMilestones).map(({ steps }) => steps.map(({ milestone }) => milestone && textOf(milestone))),
      ...holidays.map(({ first, last }) => [first, last]),
    ]),
    10,
  );
