import { textOf } from "../plan/placed";
import type { Plan } from "../plan/plan";
import type { Field, Role } from "../plan/role";
import { checksum } from "./checksum";

/** The columns that a communication plan is drawn from. */
const DRAWN_FROM: readonly Role[] = [
  "step",
  "measure",
  "audience",
  "communicator",
  "responsible",
  "owner",
  "cadence",
  "channel",
  "start",
  "deadline",
  "status",
];
const FIELDS_DRAWN_FROM: readonly Field[] = ["plan-date", "target-end"];

/** What the plans say, as a short text that changes with every word the communication plan is drawn from. Rows inserted above change nothing. */
export const fingerprint = (plans: readonly Plan[]): string =>
  checksum(
    JSON.stringify(
      plans.map(({ sheet, fields, steps }) => [
        sheet,
        FIELDS_DRAWN_FROM.map((field) => fields[field]?.value ?? ""),
        steps.map((step) => DRAWN_FROM.map((role) => (step[role] ? textOf(step[role]) : ""))),
      ]),
    ),
    10,
  );
