import type { Profile } from "../../rules/profile/profile";
import { listLocked, rulesInForce } from "../../rules/profile/rules-in-force";
import type { RuleChoices } from "../../rules/rule-choices";
import type { Choices } from "../reading/choices";

type Chosen = Pick<Choices, "rules" | "profile">;

/** The rules that a workbook is checked by: what its profile says, and what the team has chosen besides. */
export const rulesOf = ({ rules, profile }: Chosen): RuleChoices => rulesInForce(rules, profile ?? null);

/** The profile that locks a rule; null where the team may change it. */
export const findLock = ({ profile }: Pick<Chosen, "profile">, rule: string): Profile | null =>
  profile && listLocked(profile).has(rule) ? profile : null;
