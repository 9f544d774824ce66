import type { NotAPlan, Plan } from "../plan/plan";
import type { Finding, Severity } from "./finding";

/** What the check concludes of a plan; the pane, the report, the command line and its JSON all show this one. */
export interface Verdict {
  readonly kind: "ready" | "not-ready" | "no-plan";
  /** `Not ready to submit` */
  readonly title: string;
  /** How many findings of each severity are not ignored. */
  readonly counts: Counts;
  /** How many findings the team ignores. */
  readonly ignored: number;
}

export type Counts = Readonly<Record<Severity, number>>;

/**
 * A plan is ready to submit when none of its errors is open; ignored findings do not count.
 *
 * @example readVerdict(plan, []) // → { kind: "ready", title: "Ready to submit", counts: { error: 0, … }, ignored: 0 }
 */
export function readVerdict({ kind }: Pick<Plan | NotAPlan, "kind">, findings: readonly Finding[]): Verdict {
  const open = findings.filter(({ ignored }) => ignored === null);
  const counts = countFindings(open);
  const verdict = kind === "not-a-plan" ? "no-plan" : counts.error > 0 ? "not-ready" : "ready";
  return { kind: verdict, title: TITLES[verdict], counts, ignored: findings.length - open.length };
}

const TITLES: Readonly<Record<Verdict["kind"], string>> = {
  ready: "Ready to submit",
  "not-ready": "Not ready to submit",
  "no-plan": "No action plan here",
};

/** How many of the findings are errors, warnings and tips. */
function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, tip: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
