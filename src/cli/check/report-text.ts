import type { CheckOutcome, PlanCheck } from "../../commands/check/check-outcome";
import type { Verdict } from "../../rules/verdict";
import { formatCell } from "../../sheet/a1";

/**
 * What `check` prints for a file: a paragraph a plan, a line a finding, as compilers do; at last the verdict on all.
 */
export function reportText(file: string, { checks, verdict }: Pick<CheckOutcome, "checks" | "verdict">): string {
  const plans = checks.filter(({ plan }) => plan.kind === "plan").length;
  const paragraphs = checks.map((check) => reportCheck(`${file} › ${namePlan(check, checks)}`, check));
  const onAll = plans > 1 ? [`${file}: ${sayVerdict(verdict)} (${count(plans, "plan")})`] : [];
  return [...paragraphs, ...onAll].join("\n\n");
}

/** `not ready to submit`, `no verdict: “Plan” has formulas …` */
const sayVerdict = ({ title, because }: Verdict): string =>
  because === null ? title.toLowerCase() : `${title.toLowerCase()}: ${because}`;

function reportCheck(title: string, { plan, findings, verdict }: PlanCheck): string {
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
  return [`${title}: ${sayVerdict(verdict)} (${summary})`, ...lines].join("\n");
}

/** The sheet, and of several plans on it what stands above each: `Sheet1 › 2. Attendance plan`. */
function namePlan({ sheet, plan }: PlanCheck, all: readonly PlanCheck[]): string {
  const title = plan.kind === "plan" && plan.title ? String(plan.title.value).trim() : "";
  return title !== "" && all.filter((one) => one.sheet === sheet).length > 1 ? `${sheet} › ${title}` : sheet;
}

const count = (number: number, one: string): string => `${String(number)} ${one}${number === 1 ? "" : "s"}`;
