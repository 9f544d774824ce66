import { useEffect, useState } from "preact/hooks";
import type { Catalogue } from "../../commands/catalogue";
import { findLock, rulesOf } from "../../commands/profile/rules-of";
import type { Severity } from "../../rules/finding";
import { readRules } from "../actions/profile";
import { saveChoice } from "../actions/save-choice";
import { Profile } from "./profile";
import type { ViewProps } from "./view-props";

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
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const rules = (props.state.catalogue?.rules ?? []).filter((rule) =>
    words.every((word) =>
      [rule.title, rule.id, rule.summary, rule.why, rule.fix].join(" ").toLowerCase().includes(word),
    ),
  );

  return (
    <>
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
      <p role="status">{words.length > 0 && rules.length === 0 && "No rule has these words."}</p>
      <p class="quiet">Action Plan {VERSION}. Your data never leaves the workbook.</p>
    </>
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
  const { severities, given = {} } = rulesOf(state.choices ?? NOTHING_CHOSEN);
  const severity = severities[rule.id] ?? rule.severity;
  const standard = given[rule.id] ?? rule.severity;
  const lock = state.choices && findLock(state.choices, rule.id);
  const choose = (chosen: Severity | "off" | "default") =>
    void perform(saveChoice, { kind: "severity", rule: rule.id, severity: chosen });
  const usual = CHOICES.find(([value]) => value === standard)?.[1];

  return (
    <li>
      <label>
        <span>{rule.title}</span>
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
          {rule.summary} {rule.why} {rule.fix}
        </p>
      </details>
    </li>
  );
}

type CatalogueRule = Catalogue["rules"][number];

const NOTHING_CHOSEN = { rules: { severities: {}, ignored: [] } };

const readSeverity = (value: string, standard: Severity | "off"): Severity | "off" | "default" =>
  value === standard ? "default" : (CHOICES.find(([choice]) => choice === value)?.[0] ?? "default");
