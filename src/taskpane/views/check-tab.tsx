import type { PlanCheck } from "../../commands/check-plan";
import { ignoredFindings } from "../findings";
import { FindingList } from "./finding-list";
import { IgnoredList } from "./ignored-list";
import { isShown, nameOf, sectionId, Summary } from "./summary";
import { Understood } from "./understood";
import { Verdict } from "./verdict";
import type { ViewProps } from "./view-props";

export function CheckTab(props: ViewProps) {
  const { state, actions } = props;
  const { check, work } = state;
  return (
    <>
      <div class="buttons">
        <button type="button" class="primary" disabled={work !== null} onClick={() => void actions.check("active")}>
          Check this sheet
        </button>
        <button type="button" disabled={work !== null} onClick={() => void actions.check("all")}>
          Check all sheets
        </button>
      </div>
      {check ? (
        <>
          {check.lost && (
            <p class="quiet">
              This is the check of {check.at}. Its sheet could not be read again: it may be gone or have another name.
              Check again.
            </p>
          )}
          {check.stale && !check.lost && !actions.mayKeepChecking() && (
            <p class="quiet">The workbook has changed since this check ({check.at}).</p>
          )}
          <Summary check={check} />
          {check.checks.map((one, plan) =>
            isShown(one, check) ? (
              <CheckedPlan key={`${one.sheet}-${String(plan)}`} {...props} check={one} plan={plan} />
            ) : null,
          )}
          <Tools {...props} />
        </>
      ) : (
        <p class="quiet">
          Reads the sheet in front and says what a plan lacks before it can be submitted: steps without an owner, a
          measure or a deadline, and more.
        </p>
      )}
    </>
  );
}

function CheckedPlan({ check, plan, ...props }: ViewProps & { readonly check: PlanCheck; readonly plan: number }) {
  const checks = props.state.check?.checks ?? [];
  return (
    <section class="checked" id={sectionId(plan)} aria-label={check.sheet}>
      {checks.length > 1 && <h2>{nameOf(check, checks)}</h2>}
      <Verdict check={check} />
      {check.notHighlighted !== null && <p class="quiet">{check.notHighlighted}</p>}
      <FindingList {...props} check={check} plan={plan} />
      <IgnoredList {...props} findings={ignoredFindings(check)} />
      <Understood {...props} check={check} />
    </section>
  );
}

function Tools({ state, actions }: ViewProps) {
  return (
    <div class="tools">
      <label>
        <input
          type="checkbox"
          checked={state.keepChecking}
          onChange={({ currentTarget }) => {
            actions.dispatch({ type: "keep-checking", on: currentTarget.checked });
          }}
        />
        Keep checking while I type
      </label>
      <div class="buttons">
        <button type="button" disabled={state.work !== null} onClick={() => void actions.writeReport()}>
          Write check report
        </button>
        <button type="button" disabled={state.work !== null} onClick={() => void actions.clearHighlights()}>
          Clear highlights
        </button>
      </div>
    </div>
  );
}
