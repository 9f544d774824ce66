import type { CheckOutcome, PlanCheck } from "../commands/check/check-outcome";
import { describeSteps } from "../commands/check/describe-steps";
import { textOf } from "../plan/placed";
import type { Plan, Step } from "../plan/plan";
import type { Field, Role } from "../plan/role";
import type { Finding } from "../rules/finding";
import { formatCell } from "../sheet/a1";
import { type Day, formatIsoDay } from "../sheet/serial-date";
import { readProgress } from "../values/read-progress";
import { type Readings, readingsOf } from "../values/readings";
import type { Carrier, FindingLine, PlanLine, StepLine, StepState } from "./desk-line";

/** The plans of a workbook as a review keeps them, in the order of the workbook. */
export function describePlans({ checks, monthFirst }: CheckOutcome, today: Day): readonly PlanLine[] {
  return checks.flatMap((check) =>
    check.plan.kind === "plan" ? [describePlan(check, check.plan, { today, monthFirst })] : [],
  );
}

function describePlan(
  { verdict, findings }: PlanCheck,
  plan: Plan,
  calendar: { readonly today: Day; readonly monthFirst: boolean },
): PlanLine {
  const says = readingsOf({ ...calendar, from1904: plan.from1904 ?? false }, plan);
  const { kind, title, because, counts, ignored } = verdict;
  return {
    sheet: plan.sheet,
    name: namePlan(plan),
    verdict: { kind, title, because },
    errors: counts.error,
    warnings: counts.warning,
    tips: counts.tip,
    ignored,
    nextReview: readNextReview(plan, says),
    roles: plan.columns.map(({ role }) => role),
    steps: describeSteps(plan, calendar).map(({ row, sectionName, ...cells }, index): StepLine => {
      const step = plan.steps.get(index);
      return {
        row,
        section: sectionName,
        state: readState(step, says, calendar.today),
        carriers: readCarriers(step, says),
        cells,
        ...(plan.subPlans?.get(index)?.some(({ steps }) => steps.length > 0) && { isDetailed: true as const }),
      };
    }),
    findings: findings.map(describeFinding),
  };
}

/** What a plan may be called by, best first. */
const NAMED_BY: readonly Field[] = ["strategy", "goal", "plan-name", "group-name"];

function namePlan({ title, fields, sheet, partOf }: Plan): string {
  if (partOf?.step) return `Sub-plan: ${partOf.step.text}`;
  const texts = [title, ...NAMED_BY.map((field) => fields[field])].map((cell) => (cell ? textOf(cell) : ""));
  return texts.find((text) => text !== "") ?? sheet;
}

function readNextReview({ fields }: Plan, says: Readings): string | null {
  const cell = fields["next-review"];
  if (!cell || textOf(cell) === "") return null;
  const day = says.day(cell);
  return day?.kind === "day" ? formatIsoDay(day.last) : textOf(cell);
}

function readState(step: Step, says: Readings, today: Day): StepState {
  const progress = readProgress(step, says);
  if (progress === "dropped" || progress === "done") return progress;
  const day = step.deadline ? says.day(step.deadline) : null;
  if (day === null) return "undated";
  return day.last < today ? "late" : "open";
}

/** The columns that say who carries a step, the first that names somebody wins. */
const CARRYING: readonly Role[] = ["owner", "responsible", "lead", "mobilizer", "facilitator"];

function readCarriers(step: Step, says: Readings): readonly Carrier[] {
  for (const role of CARRYING) {
    const cell = step[role];
    if (!cell) continue;
    const people = says.people(cell);
    if (people.kind === "people") return people.names.map((name) => ({ name, isGroup: false }));
    if (people.kind === "group") return [{ name: textOf(cell), isGroup: true }];
  }
  return [];
}

const describeFinding = ({ rule, title, severity, cell, step, message, how, key, ignored }: Finding): FindingLine => ({
  rule,
  title,
  severity,
  cell: formatCell(cell),
  step,
  message,
  how,
  key,
  ignored,
});
