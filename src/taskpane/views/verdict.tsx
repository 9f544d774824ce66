import type { PlanCheck } from "../../commands/check-plan";
import { formatCounts } from "../findings";

/** The verdict: ready to submit, or how many findings stand in the way. */
export function Verdict({ check }: { readonly check: PlanCheck }) {
  const { kind, title } = check.verdict;

  return (
    <div class={`verdict verdict-${LOOKS[kind]}`} role="status" tabIndex={-1}>
      <strong>{title}</strong>
      <span>{explainVerdict(check)}</span>
    </div>
  );
}

const LOOKS = {
  "not-ready": "not-ready",
  example: "not-ready",
  "not-started": "not-ready",
  "ready-with-waivers": "ready",
  ready: "ready",
  "no-plan": "no-plan",
} as const satisfies Readonly<Record<PlanCheck["verdict"]["kind"], string>>;

/** What stands below the verdict: how many findings there are, and in how many steps. */
export function explainVerdict({ plan, verdict: { kind, counts } }: PlanCheck): string {
  if (plan.kind === "not-a-plan") return plan.because;

  const steps = plan.steps.length;
  if (kind === "not-started") return "The plan has no steps yet.";
  if (kind === "example") return "Replace the steps of the example with your own.";
  if (kind === "not-ready") return `${formatCounts(counts)} in ${String(steps)} ${steps === 1 ? "step" : "steps"}`;
  const rest = formatCounts({ ...counts, error: 0 });
  return rest === "" ? "Nothing to fix." : `No errors; ${rest} to review.`;
}
