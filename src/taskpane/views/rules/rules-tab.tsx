import { useEffect, useState } from "preact/hooks";
import type { RuleChoices } from "../../../rules/rule-choices";
import { readRules } from "../../actions/profile";
import type { ViewProps } from "../parts/view-props";
import { Profile } from "./profile";
import { RuleLine } from "./rule-line";
import { type CatalogueRule, getSeverity, getStandard, readRulesInForce } from "./rule-severity";
import { Settings } from "./settings";

/** What is checked, by subject; a team may change the severity of a rule or turn it off, for this workbook. */
export function RulesTab(props: ViewProps) {
  const { state, perform } = props;
  const [search, setSearch] = useState("");
  const [kind, setKind] = useState<Kind>("all");
  useEffect(() => void perform(readRules), [perform]);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const all = state.catalogue?.rules ?? [];
  const inForce = readRulesInForce(state);
  const rules = all.filter((rule) => KINDS[kind](rule, inForce) && hasWords(rule, words));

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
      {SUBJECTS.map(([subject]) => (
        <Subject {...props} key={subject} subject={subject} rules={rules} />
      ))}
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

/** Whether a rule speaks of all of the words, in whatever it says. */
function hasWords({ title, id, summary, why, fix }: CatalogueRule, words: readonly string[]): boolean {
  const text = [title, id, summary, why, fix].join(" ").toLowerCase();
  return words.every((word) => text.includes(word));
}

interface SubjectProps extends ViewProps {
  readonly subject: string;
  /** All that are shown, of every subject. */
  readonly rules: readonly CatalogueRule[];
}

function Subject({ subject, rules, ...props }: SubjectProps) {
  const own = rules.filter((rule) => findSubject(rule) === subject);
  if (own.length === 0) return null;
  return (
    <section aria-label={subject}>
      <h2>{subject}</h2>
      <ul class="rules">
        {own.map((rule) => (
          <RuleLine key={rule.id} {...props} rule={rule} />
        ))}
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
