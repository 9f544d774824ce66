import type { PlanCheck } from "../../commands/check-plan";
import { checkPlan } from "../actions/check-plan";
import { clearHighlights } from "../actions/clear-highlights";
import { writeReport } from "../actions/write-report";
import { listIgnoredFindings } from "../findings";
import { mayKeepChecking } from "../keep-checking";
import { ActionButton } from "./action-button";
import { FindingList } from "./finding-list";
import { IgnoredList } from "./ignored-list";
import { formatName, isShown, sectionId, Summary } from "./summary";
import { Understood } from "./understood";
import { explainVerdict, explainWorkbook, findDoubt, Verdict } from "./verdict";
import type { ViewProps } from "./view-props";

export function CheckTab(props: ViewProps) {
  const { state } = props;
  const { check } = state;

  return (
    <>
      <div class="buttons">
        <ActionButton {...props} action={checkPlan} input={{ scope: "active" }} look="primary">
          Check this sheet
        </ActionButton>
        <ActionButton {...props} action={checkPlan} input={{ scope: "all" }}>
          Check all sheets
        </ActionButton>
      </div>
      {check ? (
        <>
          {check.lost && (
            <p class="quiet">
              This check is from {check.at}. Its sheet can no longer be read: it may have been deleted or renamed. Check
              again.
            </p>
          )}
          {check.stale && !check.lost && !mayKeepChecking(state) && (
            <p class="quiet">The workbook has changed since this check ({check.at}). Check again.</p>
          )}
          {check.checks.filter(({ plan }) => plan.kind === "plan").length > 1 && (
            <Verdict
              verdict={check.verdict}
              explanation={explainWorkbook(check.verdict, check.checks)}
              doubt={findDoubt(state)}
            />
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
          Reads the active sheet and lists what the plan still needs before you submit it: steps without an owner, a
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
      {checks.length > 1 && <h2>{formatName(check, checks)}</h2>}
      <Verdict verdict={check.verdict} explanation={explainVerdict(check)} doubt={findDoubt(props.state)} />
      {check.notHighlighted !== null && <p class="quiet">{check.notHighlighted}</p>}
      <FindingList {...props} check={check} plan={plan} />
      <IgnoredList {...props} findings={listIgnoredFindings(check)} />
      <Understood {...props} check={check} />
    </section>
  );
}

function Tools(props: ViewProps) {
  const { state, dispatch } = props;

  return (
    <div class="tools">
      <label>
        <input
          type="checkbox"
          checked={state.keepChecking}
          onChange={({ currentTarget }) => {
            dispatch({ type: "keep-checking", on: currentTarget.checked });
          }}
        />
        Keep checking while I type
      </label>
      <div class="buttons">
        <ActionButton {...props} action={writeReport} input={undefined}>
          Write check report
        </ActionButton>
        <ActionButton {...props} action={clearHighlights} input={undefined}>
          Clear highlights
        </ActionButton>
      </div>
    </div>
  );
}
