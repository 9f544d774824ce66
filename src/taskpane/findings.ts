import type { PlanCheck } from "../commands/check/check-outcome";
import type { Finding, Severity } from "../rules/finding";
import type { Counts } from "../rules/verdict";
import type { OpenFinding, State } from "./state";

/** The name of the sheet of a checked plan, by the place of the plan in `check.checks`. */
export const findSheet = ({ check }: Pick<State, "check">, plan: number): string => check?.checks[plan]?.sheet ?? "";

/** The findings that the team does not ignore. */
export const listOpenFindings = (check: PlanCheck | undefined): readonly Finding[] =>
  check?.findings.filter(({ ignored }) => ignored === null) ?? [];

export const listIgnoredFindings = (check: PlanCheck | undefined): readonly Finding[] =>
  check?.findings.filter(({ ignored }) => ignored !== null) ?? [];

export const isSameFinding = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.key === b.key && a.cell.row === b.cell.row && a.cell.column === b.cell.column;

/** All findings that are listed, one after the other as they stand in the pane. */
export const listWalk = ({
  check,
  filter,
  grouping,
}: Pick<State, "check" | "filter" | "grouping">): readonly OpenFinding[] =>
  check?.checks.flatMap((one, plan) =>
    groupFindings(listShown(one, filter), grouping).flatMap(({ findings }) =>
      findings.map((finding) => ({ plan, finding })),
    ),
  ) ?? [];

/** The open findings of a severity; of all where it is null. */
export const listShown = (check: PlanCheck | undefined, filter: Severity | null): readonly Finding[] =>
  listOpenFindings(check).filter(({ severity }) => filter === null || severity === filter);

/** The place of a finding in a walk; -1 where it is not listed. */
export const findInWalk = (walk: readonly OpenFinding[], { plan, finding }: OpenFinding): number =>
  walk.findIndex((one) => one.plan === plan && isSameFinding(one.finding, finding));

/** How many findings of each severity are open, in all plans. */
export function countOpen({ check }: Pick<State, "check">): Counts {
  const counts = { error: 0, warning: 0, tip: 0 };
  for (const one of check?.checks ?? []) for (const { severity } of listOpenFindings(one)) counts[severity]++;
  return counts;
}

export interface FindingGroup {
  readonly title: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, tip: 2 };

/** Groups findings by rule or by step, the most severe group first, otherwise in the order found. */
export function groupFindings(findings: readonly Finding[], by: "rule" | "step"): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = by === "rule" ? finding.rule : finding.step;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return Array.from(groups, ([step, found]) => ({
    title: by === "rule" ? (found[0]?.title ?? "") : step || "The plan as a whole",
    severity: findWorst(found),
    findings: found,
  })).sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}

const findWorst = (findings: readonly Finding[]): Severity =>
  findings.reduce<Severity>((worst, { severity }) => (WEIGHT[severity] < WEIGHT[worst] ? severity : worst), "tip");

/** `2 errors, 1 warning`; `""` where there is nothing to count. */
export const formatCounts = (counts: Counts): string =>
  (["error", "warning", "tip"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${String(counts[severity])} ${severity}${counts[severity] === 1 ? "" : "s"}`)
    .join(", ");
