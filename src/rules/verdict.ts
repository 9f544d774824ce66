import type { NotAPlan, Plan } from "../plan/plan";
import { fold } from "../values/texts/fold";
import { isStillConsidered } from "./asking/columns/is-still-considered";
import { RULES } from "./catalogue/index";
import type { Finding, Severity } from "./finding";
import type { Rule } from "./rule";
import { NO_CHOICES, type RuleChoices } from "./rule-choices";
import type { World } from "./world";

/** What the check concludes; the pane, the report, the command line and its JSON all show this one. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** `Not ready to submit` */
  readonly title: string;
  /** Why there is no verdict, as a sentence; null where there is one. */
  readonly because: string | null;
  /** How many findings of each severity are not ignored. */
  readonly counts: Counts;
  /** How many findings the team ignores. */
  readonly ignored: number;
  /** How many rules the team has turned off. */
  readonly rulesOff: number;
  /** How many rules that find errors find less by the team's choice. */
  readonly rulesMilder: number;
  /** How many sheets the team has said are not plans. */
  readonly sheetsLeftOut: number;
  /** Of how many sheets the team has cut off steps or columns. */
  readonly sheetsInPart: number;
}

/**
 * From the worst to the best. `none`: something keeps the check from a verdict; `no-plan` is not a verdict either, and
 * says that there is no plan.
 */
const KINDS = [
  "none",
  "not-ready",
  "example",
  "not-started",
  "considering",
  "ready-with-waivers",
  "ready",
  "no-plan",
] as const;

export type VerdictKind = (typeof KINDS)[number];

export type Counts = Readonly<Record<Severity, number>>;

/** Whether it may be submitted. */
export const isReady = ({ kind }: Pick<Verdict, "kind">): boolean => kind === "ready" || kind === "ready-with-waivers";

/** What a verdict depends on besides the findings. */
export interface Circumstances extends Pick<World, "templateTexts"> {
  /** Why there can be no verdict, as a sentence: a formula was not calculated, what the team chose cannot be read. */
  readonly obstacle?: string | null;
  /** True where not all sheets of the workbook were checked. */
  readonly isPartial?: boolean;
  readonly sheetsLeftOut?: number;
  readonly sheetsInPart?: number;
}

/**
 * The verdict on one plan. Open errors and open questions keep it from being ready; what the team ignores or has turned
 * off does not, but is said.
 *
 * @example readVerdict(plan, []) // → { kind: "ready", title: "Ready to submit", counts: { error: 0, … }, … }
 */
export function readVerdict(
  plan: Plan | NotAPlan,
  findings: readonly Finding[],
  { severities, given = {}, by }: RuleChoices = NO_CHOICES,
  {
    templateTexts = new Set(),
    obstacle = null,
    isPartial = false,
    sheetsLeftOut = 0,
    sheetsInPart = 0,
  }: Circumstances = {},
): Verdict {
  const open = findings.filter(({ ignored }) => ignored === null);
  const numbers = {
    counts: countFindings(open),
    ignored: findings.length - open.length,
    rulesOff: Object.entries(severities).filter(([id, severity]) => severity === "off" && given[id] !== "off").length,
    rulesMilder: RULES.filter((rule) => isMilder(rule, severities[rule.id], given[rule.id])).length,
    sheetsLeftOut,
    sheetsInPart,
  };
  if (plan.kind === "not-a-plan") return { ...numbers, kind: "no-plan", title: NO_PLAN, because: plan.because };
  if (obstacle !== null) return { ...numbers, kind: "none", title: NONE, because: obstacle };
  const kind = readKind(plan, open, numbers, templateTexts);
  return { ...numbers, kind, title: entitle(kind, numbers, isPartial, by), because: null };
}

/** The verdict on a workbook is the worst on its plans; there is none where it has no plan. */
export function readWorkbookVerdict(verdicts: readonly Verdict[]): Verdict {
  const ofPlans = verdicts.filter(({ kind }) => kind !== "no-plan");
  const [worst] = ofPlans.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return worst ?? { ...NOTHING, kind: "none", title: NONE, because: "No sheet of this workbook holds an action plan." };
}

/** The verdict on one plan as it is shown beside that on its workbook: a plan alone cannot be submitted. */
export const besideWorkbook = (verdict: Verdict, ofWorkbook: Verdict): Verdict =>
  isReady(verdict) && !isReady(ofWorkbook)
    ? { ...verdict, title: "No errors here, but another plan is not ready" }
    : verdict;

const NONE = "No verdict";
const NO_PLAN = "No action plan here";
const NOTHING = {
  counts: { error: 0, warning: 0, tip: 0 },
  ignored: 0,
  rulesOff: 0,
  rulesMilder: 0,
  sheetsLeftOut: 0,
  sheetsInPart: 0,
} as const;

/** A missing column is an error or a warning, depending on the column. What a profile gives no team has chosen. */
const isMilder = (
  { id, severity }: Rule,
  chosen: Severity | "off" | undefined,
  given: Severity | "off" = severity,
): boolean =>
  (given === "error" || id === "column-missing") && chosen !== given && (chosen === "warning" || chosen === "tip");

type Numbers = Pick<Verdict, "counts" | "ignored" | "rulesOff" | "rulesMilder" | "sheetsLeftOut" | "sheetsInPart">;

function readKind(
  plan: Plan,
  open: readonly Finding[],
  numbers: Numbers,
  templateTexts: ReadonlySet<string>,
): KindOfVerdict {
  if (plan.steps.length === 0) return "not-started";
  if (isExample(plan, templateTexts)) return "example";
  if (numbers.counts.error > 0 || open.some(({ rule }) => rule === "column-unsure")) return "not-ready";
  if (isStillConsidered(plan)) return "considering";
  return listWaivers(numbers).length > 0 ? "ready-with-waivers" : "ready";
}

/** At least half of the steps are those of a template's example. */
function isExample({ steps }: Plan, templateTexts: ReadonlySet<string>): boolean {
  if (templateTexts.size === 0 || steps.length > LONGEST_EXAMPLE) return false;
  const copied = steps.filter(({ step }) => templateTexts.has(fold(String(step?.value ?? ""))));
  return copied.length * 2 >= steps.length;
}

/** No template has so many steps in its example. */
const LONGEST_EXAMPLE = 40;

type KindOfVerdict = Exclude<VerdictKind, "none" | "no-plan">;

/** Who reads that a plan is ready is told by whose rules, since these may be milder than the add-in’s own. */
function entitle(kind: KindOfVerdict, numbers: Numbers, isPartial: boolean, by?: string): string {
  const ready = by === undefined ? TITLES.ready : `${TITLES.ready} by the rules of ${by}`;
  const title =
    kind === "ready"
      ? ready
      : kind === "ready-with-waivers"
        ? `${ready}, with ${joinAll(listWaivers(numbers))}`
        : TITLES[kind];
  return isPartial && isReady({ kind }) ? `${title}, as far as this sheet goes` : title;
}

/** What the team has waived: `1 rule turned off`, `2 findings ignored`. */
const listWaivers = ({ rulesOff, rulesMilder, ignored, sheetsLeftOut, sheetsInPart }: Numbers): readonly string[] => [
  ...count(rulesOff, "rule", "turned off"),
  ...count(rulesMilder, "rule", "made milder"),
  ...count(ignored, "finding", "ignored"),
  ...count(sheetsLeftOut, "sheet", "left out"),
  ...count(sheetsInPart, "sheet", "read in part"),
];

const count = (number: number, what: string, how: string): readonly string[] =>
  number === 0 ? [] : [`${number} ${what}${number === 1 ? "" : "s"} ${how}`];

const joinAll = (texts: readonly string[]): string =>
  [texts.slice(0, -1).join(", "), texts.at(-1) ?? ""].filter((text) => text !== "").join(" and ");

const TITLES: Readonly<Record<Exclude<KindOfVerdict, "ready-with-waivers">, string>> = {
  "not-ready": "Not ready to submit",
  example: "Still the example",
  "not-started": "Not started",
  considering: "Still being considered",
  ready: "Ready to submit",
};

/** How many of the findings are errors, warnings and tips. */
function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, tip: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
