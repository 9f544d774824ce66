import type { NotAPlan, Plan } from "../plan/plan";
import { fold } from "../values/fold";
import type { Finding, Severity } from "./finding";
import { NO_CHOICES, type RuleChoices } from "./rule-choices";
import type { World } from "./world";

/** What the check concludes; the pane, the report, the command line and its JSON all show this one. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** `Not ready to submit` */
  readonly title: string;
  /** How many findings of each severity are not ignored. */
  readonly counts: Counts;
  /** How many findings the team ignores. */
  readonly ignored: number;
  /** How many rules the team has turned off. */
  readonly rulesOff: number;
}

/** From the worst to the best; `no-plan` is not a verdict, but says that there is none. */
const KINDS = ["not-ready", "example", "not-started", "ready-with-waivers", "ready", "no-plan"] as const;

export type VerdictKind = (typeof KINDS)[number];

export type Counts = Readonly<Record<Severity, number>>;

/** Whether it may be submitted. */
export const isReady = ({ kind }: Pick<Verdict, "kind">): boolean => kind === "ready" || kind === "ready-with-waivers";

/**
 * The verdict on one plan. Open errors and open questions keep it from being ready; what the team ignores or has turned
 * off does not, but is said.
 *
 * @example readVerdict(plan, []) // → { kind: "ready", title: "Ready to submit", counts: { error: 0, … }, … }
 */
export function readVerdict(
  plan: Plan | NotAPlan,
  findings: readonly Finding[],
  { severities }: RuleChoices = NO_CHOICES,
  { templateTexts = new Set() }: Pick<World, "templateTexts"> = {},
): Verdict {
  const open = findings.filter(({ ignored }) => ignored === null);
  const found = {
    counts: countFindings(open),
    ignored: findings.length - open.length,
    rulesOff: Object.values(severities).filter((severity) => severity === "off").length,
  };
  const kind = plan.kind === "not-a-plan" ? "no-plan" : readKind(plan, open, found, templateTexts);
  return { ...found, kind, title: entitle(kind, found) };
}

/**
 * The verdict on a workbook is the worst on its plans; null where it has no plan.
 *
 * @example
 * readWorkbookVerdict([ready, notReady])?.kind // "not-ready"
 */
export function readWorkbookVerdict(verdicts: readonly Verdict[]): Verdict | null {
  const ofPlans = verdicts.filter(({ kind }) => kind !== "no-plan");
  return ofPlans.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))[0] ?? null;
}

type Numbers = Pick<Verdict, "counts" | "ignored" | "rulesOff">;

function readKind(
  plan: Plan,
  open: readonly Finding[],
  { counts, ignored, rulesOff }: Numbers,
  templateTexts: ReadonlySet<string>,
): VerdictKind {
  if (plan.steps.length === 0) return "not-started";
  if (isExample(plan, templateTexts)) return "example";
  if (counts.error > 0 || open.some(({ rule }) => rule === "column-unsure")) return "not-ready";
  return ignored > 0 || rulesOff > 0 ? "ready-with-waivers" : "ready";
}

/** At least half of the steps are those of a template's example. */
function isExample({ steps }: Plan, templateTexts: ReadonlySet<string>): boolean {
  if (templateTexts.size === 0 || steps.length > LONGEST_EXAMPLE) return false;
  const copied = steps.filter(({ step }) => templateTexts.has(fold(String(step?.value ?? ""))));
  return copied.length * 2 >= steps.length;
}

/** No template has so many steps in its example. */
const LONGEST_EXAMPLE = 40;

function entitle(kind: VerdictKind, { ignored, rulesOff }: Numbers): string {
  const waivers = [
    ...(rulesOff > 0 ? [`${rulesOff} rule${rulesOff === 1 ? "" : "s"} turned off`] : []),
    ...(ignored > 0 ? [`${ignored} finding${ignored === 1 ? "" : "s"} ignored`] : []),
  ];
  return kind === "ready-with-waivers" ? `Ready to submit, with ${waivers.join(" and ")}` : TITLES[kind];
}

const TITLES: Readonly<Record<Exclude<VerdictKind, "ready-with-waivers">, string>> = {
  "not-ready": "Not ready to submit",
  example: "Still the example",
  "not-started": "Not started",
  ready: "Ready to submit",
  "no-plan": "No action plan here",
};

/** How many of the findings are errors, warnings and tips. */
function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, tip: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
