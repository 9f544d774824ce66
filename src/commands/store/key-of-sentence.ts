/**
 * What a finding is ignored by, from the sentence that identified it until version 3: those about a plan as a whole,
 * and those about a row without a step. A step's text stays as it is. The sentences are those of that time: never edit
 * them.
 *
 * @example keyOfSentence("The plan has no column for deadlines.") // "plan: deadline"
 */
export function keyOfSentence(sentence: string): string {
  for (const [pattern, makeKey] of SENTENCES) {
    const name = pattern.exec(sentence)?.slice(1).find(Boolean);
    if (name !== undefined) return makeKey(name) ?? sentence;
  }
  return sentence;
}

type MakeKey = (name: string) => string | undefined;

const keyOf = (about: string | undefined): string | undefined => about && `plan: ${about}`;
const byName: MakeKey = keyOf;
const byColumn: MakeKey = (name) => keyOf(COLUMNS[name]);
const byField: MakeKey = (name) => keyOf(FIELDS[name]);
const byRow: MakeKey = (text) => `row: ${text}`;
const always =
  (about: string): MakeKey =>
  () =>
    keyOf(about);

/** Of each sentence, the part that says what it is about. */
const SENTENCES: readonly (readonly [RegExp, MakeKey])[] = [
  [/^The plan has no column for (.+)\.$/u, byColumn],
  [/^column-unsure ([\w-]+)$/u, byName],
  [/^The plan does not say its (.+)\.$/u, byField],
  [/^The plan’s (.+?)(?: still is “| shows #|, “.*”, is no day\.$)/u, byField],
  [/^The plan was to be reviewed on (.+?), \d+ days? ago\.$/u, byName],
  [/^(The plan has no step yet)\.$/u, always("step")],
  [/^(No step has anything in the column) “/u, always("steps")],
  [/^(\d+ (?:of \d+ )?deadlines) (?:are text|cannot be read|name no day)/u, always("steps")],
  [/^(\d+ steps are past their deadline), and no column/u, always("steps")],
  [/^“(.+)” owns \d+ of \d+ steps\.$/u, byName],
  [/^“(.+)” has no step\.$/u, byName],
  [/^In (\d+) steps? the owner is also the person responsible\.$/u, always("owner")],
  [/^(The column of measures) says how far the steps are/u, always("measure")],
  [/^(Nothing) stands in the columns of the last resort yet\./u, always("facilitator")],
  [/^(?:The [a-z ]+ of )?Row \d+\b[^“#]*(?:“([^”]*)”|(#[A-Z/0!?]+))/u, byRow],
  [/^“(.+)” (?:has leading, trailing or invisible spaces|is template text)/u, byRow],
];

const COLUMNS: Readonly<Record<string, string>> = {
  "action steps": "step",
  owners: "owner",
  "people responsible": "responsible",
  "supporting people": "support",
  "start dates": "start",
  deadlines: "deadline",
  dependencies: "depends-on",
  resources: "resources",
  "available resources": "resources-available",
  "needed resources": "resources-needed",
  measures: "measure",
  barriers: "barriers",
  audiences: "audience",
  communicators: "communicator",
  "how often to communicate": "cadence",
  channels: "channel",
  leads: "lead",
  mobilizers: "mobilizer",
  "people to be mobilized": "mobilized",
  "the facilitator": "facilitator",
  "people the facilitator mobilizes": "facilitator-mobilized",
  status: "status",
  notes: "notes",
};

const FIELDS: Readonly<Record<string, string>> = {
  "name of the district or school": "plan-name",
  date: "plan-date",
  strategy: "strategy",
  goal: "goal",
  owner: "plan-owner",
  "target end date": "target-end",
  "next review": "next-review",
  "group’s name": "group-name",
  facilitator: "facilitator-name",
};
