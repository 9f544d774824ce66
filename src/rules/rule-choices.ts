import type { Severity } from "./finding";

/** What a team has chosen for the rules; it is kept in the workbook. */
export interface RuleChoices {
  /** Rule id → off, or another severity. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly ignored: readonly IgnoredFinding[];
  /** What of the severities a profile has given, which is no waiver; absent without a profile. */
  readonly given?: Readonly<Record<string, Severity | "off">>;
  /** Whose rules these are; absent without a profile. */
  readonly by?: string;
}

/** Identified by rule and step text, or by what of the plan it is about, so that it survives sorting and rewording. */
export interface IgnoredFinding {
  readonly rule: string;
  /** The finding's key; `""` was once written for all that the rule says of plans. */
  readonly step: string;
  readonly reason: string;
}

/** Every rule with its own severity, and no finding ignored. */
export const NO_CHOICES: RuleChoices = { severities: {}, ignored: [] };
