import type { Catalogue } from "../../../commands/catalogue";
import { rulesOf } from "../../../commands/profile/rules-of";
import type { Severity } from "../../../rules/finding";
import type { RuleChoices } from "../../../rules/rule-choices";
import type { State } from "../../state";

/** A rule as the pane lists it. */
export type CatalogueRule = Catalogue["rules"][number];

/** What the team has chosen, and its district. */
export const readRulesInForce = ({ choices }: Pick<State, "choices">): RuleChoices =>
  rulesOf(choices ?? NOTHING_CHOSEN);

const NOTHING_CHOSEN = { rules: { severities: {}, ignored: [] } };

/** What it is in this workbook. */
export const getSeverity = ({ id, severity }: CatalogueRule, { severities }: RuleChoices): Severity | "off" =>
  severities[id] ?? severity;

/** What it is unless the team has chosen something else. */
export const getStandard = ({ id, severity }: CatalogueRule, { given = {} }: RuleChoices): Severity | "off" =>
  given[id] ?? severity;
