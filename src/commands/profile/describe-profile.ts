import { checksum } from "../../communication/checksum";
import { FIELD_NAMES, ROLE_NAMES } from "../../plan/role-names";
import { RULES_WITH_PROFILE } from "../../rules/catalogue";
import type { Severity } from "../../rules/finding";
import type { Profile } from "../../rules/profile/profile";
import { listLocked } from "../../rules/profile/rules-in-force";
import type { Choices } from "../reading/choices";

/** Which profile it is: its fingerprint is another one once anything in it is. */
export const identifyProfile = (profile: Profile) => ({
  name: profile.name,
  version: profile.version,
  fingerprint: checksum(JSON.stringify(profile), 8),
});

/**
 * The same as a line.
 *
 * @example describeProfile(profile) // "Rules of Oak Hills, 2027-28 (a3k9x0bc)"
 */
export function describeProfile(profile: Profile): string {
  const { name, version, fingerprint } = identifyProfile(profile);
  return `Rules of ${name}${version === "" ? "" : `, ${version}`} (${fingerprint})`;
}

/** A line of what a profile asks for. */
export interface ProfileLine {
  readonly about: string;
  readonly says: string;
  /** True where no team can change it. */
  readonly locked: boolean;
}

/** What a profile asks for, as it is listed. */
export function listProfile(profile: Profile): readonly ProfileLine[] {
  const { rules, required, headings, people, capacity } = profile;
  const locked = listLocked(profile);
  const others = [...locked].filter((id) => rules[id] === undefined && id !== "required-missing");
  const line = (about: string, says: string, isLocked = false): ProfileLine => ({ about, says, locked: isLocked });
  return [
    ...Object.entries(rules).map(([id, { severity }]) =>
      line(titleOfRule(id), severity === null ? "as it is" : saySeverity(severity), locked.has(id)),
    ),
    ...others.map((id) => line(titleOfRule(id), "as it is, since its column is required", true)),
    ...required.columns.map((role) => line(`Column of ${ROLE_NAMES[role]}`, "required", true)),
    ...required.fields.map((field) => line(`Field “${FIELD_NAMES[field]}”`, "required", true)),
    ...Object.entries(headings).map(([role, words]) =>
      line(`Headings of ${ROLE_NAMES[role as keyof typeof ROLE_NAMES]}`, words.join(", ")),
    ),
    ...(people.length > 0 ? [line("People who may own a step", String(people.length))] : []),
    ...(capacity === null ? [] : [line("Steps of one person due in a month", `at most ${capacity}`)]),
  ];
}

export const saySeverity = (severity: Severity | "off"): string =>
  severity === "off" ? "Rule turned off" : `Rule counts as ${severity === "error" ? "an" : "a"} ${severity}`;

/** What findings of a rule are headed with; its id where there is no such rule. */
export const titleOfRule = (id: string): string => RULES_WITH_PROFILE.find((rule) => rule.id === id)?.title ?? id;

/** What the team has chosen for rules, without what its profile leaves no choice of. */
export function listOwnSeverities({ rules, profile }: Pick<Choices, "rules" | "profile">) {
  const locked = profile ? listLocked(profile) : new Set<string>();
  return Object.entries(rules.severities).filter(([id]) => !locked.has(id));
}
