import { checkPlan } from "../../actions/check-plan";
import { goToCell } from "../../actions/go-to-cell";
import { findInWalk, listWalk } from "../../findings";
import { mayKeepChecking } from "../../keep-checking";
import { describeShortcut } from "../../shortcuts";
import { ActionButton } from "../parts/action-button";
import type { ViewProps } from "../parts/view-props";

/** At the foot of the check: from one finding to the next, around; where none is left, when it was checked. */
export function WalkBar(props: ViewProps) {
  const { state } = props;
  if (!state.check) return null;

  const walk = listWalk(state);
  const at = state.opened ? findInWalk(walk, state.opened) : -1;
  const [previous, next] = [walk.at(at < 0 ? -1 : at - 1), walk[(at + 1) % Math.max(1, walk.length)]];
  if (!previous || !next)
    return (
      <div class="walk-bar">
        <span class="quiet">{mayKeepChecking(state) ? "Checked as you type" : `Checked at ${state.check.at}`}</span>
        <span class="buttons">
          <ActionButton
            {...props}
            action={checkPlan}
            input={{ scope: state.scope }}
            tip={describeShortcut("checkPlan")}
          >
            Check again
          </ActionButton>
        </span>
      </div>
    );

  return (
    <div class="walk-bar buttons" role="group" aria-label="Findings, one by one">
      <ActionButton {...props} action={goToCell} input={previous} tip={describeShortcut("previousFinding")}>
        <span class="arrow" aria-hidden="true">
          ‹
        </span>{" "}
        Previous
      </ActionButton>
      <span class="quiet">
        {at < 0 ? `${String(walk.length)} in all` : `${String(at + 1)} of ${String(walk.length)}`}
      </span>
      <ActionButton {...props} action={goToCell} input={next} tip={describeShortcut("nextFinding")}>
        Next{" "}
        <span class="arrow" aria-hidden="true">
          ›
        </span>
      </ActionButton>
    </div>
  );
}
