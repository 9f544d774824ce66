import type { PlanCheck } from "../../commands/check-plan";
import { countFindings, openFindings, sayCounts } from "../findings";

/** The verdict first: ready to submit, or what stands in the way. */
export function Verdict({ check }: { readonly check: PlanCheck }) {
  const { title, text, tone } = verdictOf(check);
  return (
    <div class={`verdict verdict-${tone}`} role="status" tabIndex={-1}>
      <strong>{title}</strong>
      <span>{text}</span>
    </div>
  );
}

export function verdictOf(check: PlanCheck): {
  readonly title: string;
  readonly text: string;
  readonly tone: "ready" | "not-ready" | "no-plan";
} {
  if (check.plan.kind === "not-a-plan")
    return { title: "No action plan here", text: check.plan.because, tone: "no-plan" };
  const counts = countFindings(openFindings(check));
  const steps = check.plan.steps.length;
  const rest = sayCounts({ ...counts, error: 0 });
  if (counts.error > 0)
    return {
      title: "Not ready to submit",
      text:
        steps === 0
          ? `${sayCounts(counts)}; no step yet`
          : `${sayCounts(counts)} in ${String(steps)} ${steps === 1 ? "step" : "steps"}`,
      tone: "not-ready",
    };
  return {
    title: "Ready to submit",
    text: rest === "" ? "Nothing to mend." : `No errors; ${rest} to look at.`,
    tone: "ready",
  };
}
