import type { Mark, MarkLook } from "../excel/mark-cells";
import { findHeading, type Plan } from "../plan/plan";
import type { Role } from "../plan/role";
import type { Finding, Severity } from "../rules/finding";
import { RULES } from "../rules";
import { runsOf } from "../sheet/runs";

/**
 * What to colour for a plan's findings. Where a rule is "this cell is blank", all the cells of its column are marked with a
 * formula, so that the colour goes as soon as the cell is filled, without the add-in too; all else is marked as it was found.
 */
export function marksOf(plan: Plan, findings: readonly Finding[]): readonly Mark[] {
  const open = findings.filter(({ ignored }) => ignored === null);
  const live = RULES.flatMap(({ id, live }) => {
    const found = open.find(({ rule }) => rule === id);
    return live && found && live.role !== "step" ? liveMark(plan, id, live.role, found.severity) : [];
  });
  const liveRules = new Set(live.map(({ id }) => id));
  const fixed = SEVERITIES.flatMap((severity) => {
    const cells = open.filter((finding) => finding.severity === severity && !liveRules.has(finding.rule)).map(({ cell }) => cell);
    return cells.length > 0 ? [{ id: severity, look: LOOKS[severity], on: runsOf(cells) }] : [];
  });
  return [...live, ...fixed];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "tip"];

/** Told apart without colour as well: by the line around the cell. Black text on each fill has a contrast well over 4.5:1. */
const LOOKS: Readonly<Record<Severity | "owner" | "measure", MarkLook>> = {
  owner: { fill: "#FFD9B3", border: "#C45500", line: "Continuous", around: true },
  measure: { fill: "#D9D2F0", border: "#5B3FA8", line: "Dash", around: true },
  error: { fill: "#FFC7CE", border: "#9C0006", line: "Continuous", around: false },
  warning: { fill: "#FFEB9C", border: "#7F6000", line: "Dot", around: false },
  tip: { fill: "#DDEBF7", border: "#1F4E79", line: "Dot", around: false },
};

function liveMark(plan: Plan, id: string, role: Role, severity: Severity): Mark[] {
  const column = findHeading(plan, role)?.column;
  const step = findHeading(plan, "step")?.column;
  if (column === undefined || step === undefined) return [];
  const look = role === "owner" || role === "measure" ? LOOKS[role] : LOOKS[severity];
  return [{ id, look, on: runsOf(plan.steps.map(({ row }) => ({ row, column }))), whileBlank: { column, unlessBlank: step } }];
}
