import { findLock } from "../../../commands/profile/rules-of";
import type { Severity } from "../../../rules/finding";
import { saveChoice } from "../../actions/save-choice";
import type { ViewProps } from "../parts/view-props";
import { type CatalogueRule, getSeverity, getStandard, readRulesInForce } from "./rule-severity";

/** A rule: its severity, which can be chosen, and what it means. */
export function RuleLine({ state, perform, rule }: ViewProps & { readonly rule: CatalogueRule }) {
  const inForce = readRulesInForce(state);
  const severity = getSeverity(rule, inForce);
  const standard = getStandard(rule, inForce);
  const lock = state.choices && findLock(state.choices, rule.id);
  const choose = (chosen: Severity | "off" | "default") =>
    void perform(saveChoice, { kind: "severity", rule: rule.id, severity: chosen });
  const usual = CHOICES.find(([value]) => value === standard)?.[1];

  return (
    <li>
      <label>
        <span>
          {severity !== standard && <span class="changed" aria-hidden="true" />}
          {rule.title}
        </span>
        <select
          value={severity}
          disabled={state.work !== null || Boolean(lock)}
          onChange={({ currentTarget }) => {
            choose(readSeverity(currentTarget.value, standard));
          }}
        >
          {CHOICES.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {lock && <p class="quiet">Locked by {lock.name}.</p>}
      {severity !== standard && (
        <p class="quiet">
          Was {usual}.{" "}
          <button
            type="button"
            class="link"
            disabled={state.work !== null}
            onClick={() => {
              choose("default");
            }}
          >
            Reset<span class="only-read"> {rule.title}</span>
          </button>
        </p>
      )}
      <details>
        <summary class="quiet">
          What it means<span class="only-read">: {rule.title}</span>
        </summary>
        <p class="quiet">
          {rule.summary} {rule.why} {rule.fix}{" "}
          <a href={`rules/${rule.id}.html`} target="_blank" rel="noopener">
            Examples<span class="only-read"> of {rule.title}</span>
          </a>
        </p>
      </details>
    </li>
  );
}

const CHOICES: readonly (readonly [Severity | "off", string])[] = [
  ["error", "Error"],
  ["warning", "Warning"],
  ["tip", "Tip"],
  ["off", "Off"],
];

const readSeverity = (value: string, standard: Severity | "off"): Severity | "off" | "default" =>
  value === standard ? "default" : (CHOICES.find(([choice]) => choice === value)?.[0] ?? "default");
