import type { PlanCheck } from "../../../commands/check/check-outcome";
import { formatCell } from "../../../sheet/a1";
import type { Check } from "../../state";
import { explainVerdict } from "./verdict";

/**
 * Where several plans were checked: the verdict of each, with a link to it. The other sheets are only named, and those
 * that the add-in built are not.
 */
export function Summary({ check: { checks, stale } }: { readonly check: Check }) {
  if (checks.length < 2) return null;

  const others = checks.filter(({ plan }) => plan.kind === "not-a-plan" && !plan.isBuilt).map(({ sheet }) => sheet);

  return (
    <div class="summary">
      <ul>
        {checks.map((check, plan) =>
          check.plan.kind === "plan" ? (
            <li key={plan}>
              <button
                type="button"
                class="link"
                onClick={() => document.getElementById(sectionId(plan))?.scrollIntoView()}
              >
                {formatName(check, checks)}
              </button>{" "}
              {!stale && check.verdict.title}
              {!stale && <span class="quiet"> {explainVerdict(check)}</span>}
            </li>
          ) : null,
        )}
      </ul>
      {others.length > 0 && <p class="quiet">No action plan on {others.map((sheet) => `“${sheet}”`).join(", ")}.</p>}
    </div>
  );
}

export const sectionId = (plan: number): string => `checked-${String(plan)}`;

/** Among several, a sheet without a plan has no section of its own. */
export const isShown = ({ plan }: PlanCheck, { checks }: Check): boolean =>
  plan.kind === "plan" || checks.every((one) => one.plan.kind === "not-a-plan");

/** `Library`; where it holds several plans, `Library, from A12`. */
export function formatName({ sheet, plan }: PlanCheck, checks: readonly PlanCheck[]): string {
  const isAlone = checks.filter((one) => one.sheet === sheet).length === 1;
  return plan.kind === "plan" && !isAlone
    ? `${sheet}, from ${formatCell({ row: plan.headingRow, column: plan.columns[0]?.column ?? 0 })}`
    : sheet;
}
