import type { PlanCheck } from "../commands/check-plan";
import { formatCell } from "../sheet/a1";

/** What `check` prints for a file: a paragraph a plan, a line a finding, as compilers do. */
export const reportText = (file: string, checks: readonly PlanCheck[]): string =>
  checks.map((check) => reportCheck(file, check)).join("\n\n");

function reportCheck(file: string, { sheet, plan, findings, verdict }: PlanCheck): string {
  const title = `${file} › ${sheet}`;
  if (plan.kind === "not-a-plan") return `${title}: no action plan. ${plan.because}`;
  const open = findings.filter(({ ignored }) => ignored === null);
  const widest = open.reduce((length, { cell }) => Math.max(length, formatCell(cell).length), 0);
  const lines = open.map(
    ({ severity, cell, message, rule }) =>
      `  ${formatCell(cell).padEnd(widest)}  ${severity.padEnd(7)}  ${message}  [${rule}]`,
  );
  const { error, warning, tip } = verdict.counts;
  const summary = [
    count(plan.steps.length, "step"),
    count(error, "error"),
    count(warning + tip, "other finding"),
    `${String(verdict.ignored)} ignored`,
  ].join(", ");
  return [`${title}: ${verdict.title.toLowerCase()} (${summary})`, ...lines].join("\n");
}

const count = (number: number, one: string): string => `${String(number)} ${one}${number === 1 ? "" : "s"}`;
