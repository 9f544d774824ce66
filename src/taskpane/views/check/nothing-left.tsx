import { chooseTab } from "../../actions/choose-tab";
import { previewSubmission } from "../../actions/review";
import { writeReport } from "../../actions/write-report";
import { listFixed } from "../../count-fixed";
import { ActionButton } from "../parts/action-button";
import type { ViewProps } from "../parts/view-props";

/** The end of the walk: no finding is left in any plan. */
export function NothingLeft(props: ViewProps) {
  const { state, dispatch, perform } = props;
  const steps = state.check?.checks.reduce((sum, { plan }) => sum + (plan.kind === "plan" ? plan.steps.length : 0), 0);
  const fixed = listFixed(state);

  return (
    <>
      <section class="end" aria-labelledby="end">
        <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
          <path class="end-sheet" d="M9 4h24v36H9zM14 12h2M20 12h9M14 19h2M20 19h9M14 26h2M20 26h6" />
          <path class="end-mark" d="M35 25a9 9 0 1 0 0 18 9 9 0 0 0 0-18" />
          <path class="end-tick" d="m31 34 3 3 5.5-6" />
        </svg>
        <h2 id="end">Nothing is left to fix</h2>
        <p class="quiet">
          No errors, warnings or tips in {steps} {steps === 1 ? "step" : "steps"}.
        </p>
        <div class="buttons">
          <button
            type="button"
            class="primary"
            onClick={() => {
              chooseTab(dispatch, perform, "communicate");
            }}
          >
            Plan who hears about it
          </button>
          <ActionButton {...props} action={previewSubmission} input={undefined}>
            Submit for review…
          </ActionButton>
          <ActionButton {...props} action={writeReport} input={undefined}>
            Write check report
          </ActionButton>
        </div>
      </section>
      {fixed.length > 0 && (
        <section class="was-fixed" aria-labelledby="was-fixed">
          <h2 id="was-fixed">What was fixed</h2>
          <ul>
            {fixed.map(({ title, count }) => (
              <li key={title}>
                <span class="tick" aria-hidden="true">
                  ✓
                </span>
                {title} <span class="count">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
