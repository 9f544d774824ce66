import { useEffect, useState } from "preact/hooks";
import type { Catalogue } from "../../../commands/catalogue";
import { findLock, rulesOf } from "../../../commands/profile/rules-of";
import type { Severity } from "../../../rules/finding";
import type { RuleChoices } from "../../../rules/rule-choices";
import { setOpening } from "../../actions/opening";
import { readRules } from "../../actions/profile";
import { saveChoice } from "../../actions/save-choice";
import type { ViewProps } from "../parts/view-props";
import { Profile } from "./profile";

const CHOICES: readonly (readonly [Severity | "off", string])[] = [
  ["error", "Error"],
  ["warning", "Warning"],
  ["tip", "Tip"],
  ["off", "Off"],
];

/** What is checked, by subject; a team may change the severity of a rule or turn it off, for this workbook. */
export function RulesTab(props: ViewProps) {
  const { perform } = props;
  const [search, setSearch] = useState("");
  useEffect(() => void perform(readRules), [perform]);
  const [kind, setKind] = useState<Kind>("all");
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const all = props.state.catalogue?.rules ?? [];
  const inForce = rulesOf(props.state.choices ?? NOTHING_CHOSEN);
  const rules = all.filter(
    (rule) =>
      KINDS[kind](rule, inForce) &&
      words.every((word) =>
        [rule.title, rule.id, rule.summary, rule.why, rule.fix].join(" ").toLowerCase().includes(word),
      ),
  );

  return (
    <>
      <Settings {...props} />
      <p class="lead">What the check looks for. Your changes are saved in this workbook, for the whole team.</p>
      <Profile {...props} />
      <label class="questions">
        Search the rules
        <input
          type="search"
          value={search}
          onInput={({ currentTarget }) => {
            setSearch(currentTarget.value);
          }}
        />
      </label>
      <div class="chips" role="group" aria-label="Which rules">
        {(["all", "changed", "off"] as const).map((one) => (
          <button
            type="button"
            key={one}
            class="chip"
            aria-pressed={kind === one}
            onClick={() => {
              setKind(one);
            }}
          >
            {NAMES[one]} {all.filter((rule) => KINDS[one](rule, inForce)).length}
          </button>
        ))}
      </div>
      {SUBJECTS.map(([subject]) => {
        const own = rules.filter((rule) => findSubject(rule) === subject);
        return own.length === 0 ? null : (
          <section key={subject} aria-label={subject}>
            <h2>{subject}</h2>
            <ul class="rules">
              {own.map((rule) => (
                <RuleLine key={rule.id} {...props} rule={rule} />
              ))}
            </ul>
          </section>
        );
      })}
      <p role="status">
        {rules.length === 0 && (words.length > 0 ? "No rule has these words." : all.length > 0 && NONE[kind])}
      </p>
      <p class="quiet">Action Plan {VERSION}. Your data never leaves the workbook.</p>
    </>
  );
}

type Kind = "all" | "changed" | "off";

const NAMES: Readonly<Record<Kind, string>> = { all: "All", changed: "Changed", off: "Off" };
const NONE: Readonly<Record<Kind, string>> = { all: "", changed: "No rule is changed.", off: "No rule is off." };

const KINDS: Readonly<Record<Kind, (rule: CatalogueRule, inForce: RuleChoices) => boolean>> = {
  all: () => true,
  changed: (rule, inForce) => getSeverity(rule, inForce) !== getStandard(rule, inForce),
  off: (rule, inForce) => getSeverity(rule, inForce) === "off",
};

const getSeverity = ({ id, severity }: CatalogueRule, { severities }: RuleChoices): Severity | "off" =>
  severities[id] ?? severity;

/** What it is unless the team has chosen something else. */
const getStandard = ({ id, severity }: CatalogueRule, { given = {} }: RuleChoices): Severity | "off" =>
  given[id] ?? severity;

/** What else can be set: for this pane, and for the workbook. */
function Settings({ state, dispatch, perform }: ViewProps) {
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">Settings</h2>
      <ul class="extras">
        <li>
          <label>
            <input
              type="checkbox"
              checked={state.keepChecking}
              onChange={({ currentTarget }) => {
                dispatch({ type: "keep-checking", on: currentTarget.checked });
              }}
            />
            <span>
              Keep checking while I type{" "}
              <span class="quiet">After the first check, for as long as this pane is open.</span>
            </span>
          </label>
        </li>
        {state.opensWithWorkbook !== null && (
          <li>
            <label>
              <input
                type="checkbox"
                checked={state.opensWithWorkbook}
                onChange={({ currentTarget }) => void perform(setOpening, { on: currentTarget.checked })}
              />
              <span>
                Open with this workbook{" "}
                <span class="quiet">Shows this pane whenever somebody opens it who has Action Plan.</span>
              </span>
            </label>
          </li>
        )}
      </ul>
    </section>
  );
}

/** A rule belongs to the first subject that its id fits. */
const SUBJECTS: readonly (readonly [subject: string, ids: RegExp])[] = [
  ["Progress", /^(?:status|done|start-passed)/],
  ["Owner", /^(?:owner|plan-owner|name-)/],
  ["Dates", /^(?:deadline|start|review|plan-date|year|ongoing)/],
  ["Steps", /^(?:step|plan-empty|plan-too-long|depends|number|section|answer)/],
  ["Measures, resources, resistance", /^(?:measure|resources|barriers)/],
  ["Communication", /^(?:audience|communicator|cadence)/],
  ["Who leads", /^(?:lead|mobiliz|facilitator|self-)/],
  ["The sheet", /^/],
];

const findSubject = ({ id }: CatalogueRule): string => SUBJECTS.find(([, ids]) => ids.test(id))?.[0] ?? "";

function RuleLine({ state, perform, rule }: ViewProps & { readonly rule: CatalogueRule }) {
  const inForce = rulesOf(state.choices ?? NOTHING_CHOSEN);
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

type CatalogueRule = Catalogue["rules"][number];

const NOTHING_CHOSEN = { rules: { severities: {}, ignored: [] } };

const readSeverity = (value: string, standard: Severity | "off"): Severity | "off" | "default" =>
  value === standard ? "default" : (CHOICES.find(([choice]) => choice === value)?.[0] ?? "default");
