import type { Field } from "../../../src/plan/role";
import { FIELD_NAMES as TODAYS_NAMES } from "../../../src/plan/role-names";

/** As they were, since findings were identified by their sentences. */
export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  ...TODAYS_NAMES,
  "plan-name": "name of the district or school",
};
