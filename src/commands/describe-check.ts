import { textOf } from "../plan/placed";
import { formatCell, formatColumn } from "../sheet/a1";
import type { PlanCheck } from "./check-plan";

/** A check as plain data for other programs: rows count from 1, columns and cells are in A1 letters. */
export function describeCheck({ sheet, plan, findings }: PlanCheck) {
  return { sheet, plan: plan.kind === "plan" ? describePlan(plan) : { kind: plan.kind, because: plan.because }, findings: findings.map(describeFinding) };
}

const describePlan = ({ kind, template, headingRow, columns, steps }: Extract<PlanCheck["plan"], { kind: "plan" }>) => ({
  kind,
  template,
  headingRow: headingRow + 1,
  columns: columns.map(({ role, heading, column }) => ({ role, heading, column: formatColumn(column) })),
  steps: steps.map(({ row, step }) => ({ row: row + 1, text: step ? textOf(step) : "" })),
});

const describeFinding = ({ rule, severity, cell, message, fixes, ignored }: PlanCheck["findings"][number]) => ({
  rule,
  severity,
  cell: formatCell(cell),
  message,
  fixable: fixes.length > 0,
  ignored: ignored !== null,
});
