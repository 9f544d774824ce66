import type { Field, Role } from "../../plan/role";
import type { Severity } from "../finding";
import type { RuleChoices } from "../rule-choices";
import type { Profile } from "./profile";

/**
 * What the team has chosen, as far as the profile leaves it the choice, on top of what the profile says.
 *
 * @example
 * // where the profile locks owner-missing
 * rulesInForce({ severities: { "owner-missing": "off" }, ignored: [] }, profile) // { severities: {}, ignored: [], … }
 */
export function rulesInForce(choices: RuleChoices, profile: Profile | null): RuleChoices {
  if (profile === null) return choices;
  const locked = listLocked(profile);
  const own = Object.entries(choices.severities).filter(([rule]) => !locked.has(rule));
  const given = listGiven(profile);
  return {
    severities: { ...given, ...Object.fromEntries(own) },
    ignored: choices.ignored.filter(({ rule }) => !locked.has(rule)),
    given,
    by: profile.name,
  };
}

/** The rules that no team can change: those that the profile locks, and those that ask for what it requires. */
export function listLocked({ rules, required: { columns } }: Profile): ReadonlySet<string> {
  const named = Object.entries(rules).flatMap(([rule, { locked }]) => (locked ? [rule] : []));
  const asking = columns.flatMap((role) => ASKING[role] ?? []);
  return new Set([...named, ...asking, ...(columns.length > 0 ? ["column-missing"] : []), REQUIRED]);
}

/** The severities that the profile gives, those of rules with nothing left to say besides. */
function listGiven({ rules, required }: Profile): RuleChoices["severities"] {
  const needless = [
    ...required.columns.flatMap((role) => NEEDLESS[role] ?? []),
    ...required.fields.flatMap((field) => NEEDLESS_OF_FIELDS[field] ?? []),
  ];
  const said = Object.entries(rules).flatMap(([rule, { severity }]): [string, Severity | "off"][] =>
    severity === null ? [] : [[rule, severity]],
  );
  return Object.fromEntries([...said, ...needless.map((rule) => [rule, "off"] as const)]);
}

/** What finds that something required is missing, where no other rule does. */
const REQUIRED = "required-missing";

/** The rules that find an error in a step without these already. */
export const ASKING: Readonly<Partial<Record<Role, string>>> = {
  step: "step-missing",
  owner: "owner-missing",
  measure: "measure-missing",
  deadline: "deadline-missing",
};

/** What these find would be said twice where it is required. */
const NEEDLESS: Readonly<Partial<Record<Role, string>>> = {
  resources: "resources-missing",
  barriers: "barriers-missing",
  audience: "audience-missing",
  communicator: "communicator-missing",
  cadence: "cadence-missing",
  start: "start-missing",
};

const NEEDLESS_OF_FIELDS: Readonly<Partial<Record<Field, string>>> = {
  "plan-name": "plan-name-missing",
  "plan-date": "plan-date-missing",
  strategy: "strategy-missing",
  "plan-owner": "plan-owner-missing",
};
