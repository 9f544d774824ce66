import type { Catalogue } from "../../commands/catalogue";
import type { Severity } from "../../rules/finding";
import { saveChoice } from "../actions/save-choice";
import type { ViewProps } from "./view-props";

const CHOICES: readonly (readonly [Severity | "off", string])[] = [
  ["error", "Error"],
  ["warning", "Warning"],
  ["tip", "Tip"],
  ["off", "Off"],
];

/** What is checked; a team may change the severity of a rule or turn it off, for this workbook. */
export function RulesTab({ state, perform }: ViewProps) {
  return (
    <>
      <p class="lead">What the check looks for. Your changes are saved in this workbook, for the whole team.</p>
      <ul class="rules">
        {state.catalogue?.rules.map((rule) => (
          <li key={rule.id}>
            <label title={`${rule.summary} ${rule.why}`}>
              <span>{rule.title}</span>
              <select
                value={getSeverity(rule, state.choices?.rules.severities)}
                disabled={state.work !== null}
                onChange={({ currentTarget }) =>
                  void perform(saveChoice, {
                    kind: "severity",
                    rule: rule.id,
                    severity: readSeverity(currentTarget.value, rule),
                  })
                }
              >
                {CHOICES.map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <p class="quiet">Action Plan {VERSION}. Your data never leaves the workbook.</p>
    </>
  );
}

type CatalogueRule = Catalogue["rules"][number];

const getSeverity = (
  rule: CatalogueRule,
  severities: Readonly<Record<string, Severity | "off">> = {},
): Severity | "off" => severities[rule.id] ?? rule.severity;

const readSeverity = (value: string, rule: CatalogueRule): Severity | "off" | "default" =>
  value === rule.severity ? "default" : (CHOICES.find(([choice]) => choice === value)?.[0] ?? "default");
