import { textOf } from "../../plan/placed";
import type { NotAPlan, PartOf } from "../../plan/plan";
import { formatCell, formatColumn } from "../../sheet/a1";
import type { PlanCheck } from "./check-outcome";

/** A check as plain data for other programs: rows count from 1, columns and cells are in A1 letters. */
export function describeCheck({ sheet, plan, findings }: PlanCheck) {
  return {
    sheet,
    plan: plan.kind === "plan" ? describePlan(plan) : describeOther(plan),
    findings: findings.map(describeFinding),
  };
}

/** A sheet that is no plan: why, and the table that was found instead, with its columns. */
const describeOther = ({ kind, because, found }: NotAPlan) => ({
  kind,
  because,
  found: found && {
    kind: found.kind,
    headingRow: found.headingRow + 1,
    columns: found.columns.map(({ role, heading, column }) => ({ role, heading, column: formatColumn(column) })),
  },
});

const describePlan = ({
  kind,
  template,
  ownTemplate,
  headingRow,
  columns,
  unnamed,
  questions,
  sections,
  title,
  fields,
  steps,
  partOf,
  subPlans,
}: Extract<PlanCheck["plan"], { kind: "plan" }>) => ({
  kind,
  template,
  ...(ownTemplate !== undefined && { ownTemplate }),
  headingRow: headingRow + 1,
  columns: columns.map(({ role, heading, column, confidence, because }) => ({
    role,
    heading,
    column: formatColumn(column),
    confidence,
    because,
  })),
  title: title === null ? null : textOf(title),
  questions: questions.map(({ role, guessed, candidates }) => ({
    role,
    guessed: formatColumn(guessed.column),
    confidence: guessed.confidence,
    candidates: candidates.map(({ column, heading, because }) => ({ column: formatColumn(column), heading, because })),
  })),
  sections: sections.map(({ name, row, hasSteps }) => ({ name, row: row + 1, hasSteps })),
  withoutRole: unnamed.map(({ heading, column }) => ({ heading, column: formatColumn(column) })),
  fields: Object.entries(fields).map(([field, placed]) => ({ field, cell: formatCell(placed), text: textOf(placed) })),
  ...(partOf && { partOf: describePartOf(partOf) }),
  ...(subPlans && {
    subPlans: Array.from(subPlans, ([index, plans]) => ({
      row: (steps.rows[index] ?? 0) + 1,
      sheets: plans.map(({ sheet }) => sheet),
    })),
  }),
  steps: steps.map(({ row, step, sectionName }) => ({
    row: row + 1,
    text: step ? textOf(step) : "",
    section: sectionName,
  })),
});

/** What a sub-plan says of its step, and where that is; null where no plan has it. */
const describePartOf = ({ said, step }: PartOf) => ({
  text: textOf(said),
  step: step && { sheet: step.sheet, cell: formatCell(step.cell) },
});

const describeFinding = ({ rule, severity, cell, message, fixes, ignored }: PlanCheck["findings"][number]) => ({
  rule,
  severity,
  cell: formatCell(cell),
  message,
  fixable: fixes.length > 0,
  ignored: ignored !== null,
});
