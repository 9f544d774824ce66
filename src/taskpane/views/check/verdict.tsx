import type { PlanCheck } from "../../../commands/check/check-outcome";
import type { Verdict as Given } from "../../../rules/verdict";
import { formatCounts } from "../../findings";
import { mayKeepChecking } from "../../keep-checking";
import type { State } from "../../state";

interface VerdictProps {
  readonly verdict: Pick<Given, "kind" | "title">;
  /** What stands below it. */
  readonly explanation: string;
  /** Why it no longer holds; null where it does. */
  readonly doubt: string | null;
  /** True while the plans are checked again, so that it may no longer hold. */
  readonly isOld: boolean;
  /** How many findings are fixed since the first check. */
  readonly fixed?: number;
}

/** The verdict: ready to submit, or how many findings stand in the way. */
export function Verdict({ verdict: { kind, title }, explanation, doubt, isOld, fixed = 0 }: VerdictProps) {
  const isDoubtful = doubt !== null || isOld;
  const held = isOld && LOOKS[kind] === "ready" ? "Checking again…" : title;

  return (
    <div
      class={`verdict verdict-${isDoubtful ? LOOKS.none : LOOKS[kind]}`}
      role="status"
      aria-busy={isOld}
      tabIndex={-1}
    >
      <strong>{doubt === null ? held : "No verdict"}</strong>
      {fixed > 0 && (
        <span class="fixed">
          ✓ {fixed} fixed<span class="only-read"> since the first check</span>
        </span>
      )}
      <span class="verdict-why">
        {doubt ?? (isOld ? "The workbook has just changed and is being checked again." : explanation)}
      </span>
    </div>
  );
}

const LOOKS = {
  none: "no-plan",
  "not-ready": "not-ready",
  example: "unfinished",
  "not-started": "no-plan",
  considering: "unfinished",
  "ready-with-waivers": "ready",
  ready: "ready",
  "no-plan": "no-plan",
} as const satisfies Readonly<Record<Given["kind"], string>>;
/** Why the verdict of the check that is shown may no longer hold, as a sentence; null where it does. */
export function findDoubt(state: State): string | null {
  const { check, work } = state;
  if (!check) return null;
  if (check.lost) return "The sheet of this check can no longer be read.";
  if (check.unfinished && !work) return "The last check did not come to its end. Check again.";
  return check.stale && !mayKeepChecking(state) ? "The workbook has changed since this check. Check again." : null;
}

/** What stands below the verdict: how many findings there are, and in how many steps. */
export function explainVerdict({ plan, verdict: { kind, counts, because } }: PlanCheck): string {
  if (plan.kind === "not-a-plan") return plan.because;
  if (because !== null) return because;

  const steps = plan.steps.length;
  if (kind === "not-started") return "The plan has no steps yet.";
  if (kind === "considering") return "Some actions have nobody yet. Go on, and say when all have been considered.";
  if (kind === "example") return "Replace the steps of the example with your own.";
  if (kind === "not-ready") return `${formatCounts(counts)} in ${String(steps)} ${steps === 1 ? "step" : "steps"}`;
  const rest = formatCounts({ ...counts, error: 0 });
  return rest === "" ? "Nothing to fix." : `No errors; ${rest} to review.`;
}

/** `The worst of its 3 plans.` */
export function explainWorkbook({ because }: Given, checks: readonly PlanCheck[]): string {
  const plans = checks.filter(({ plan }) => plan.kind === "plan").length;
  return because ?? `The workbook is as ready as the worst of its ${String(plans)} plans.`;
}
