import type { PlanCheck } from "../../../commands/check/check-outcome";
import { checkPlan } from "../../actions/check-plan";
import { clearHighlights } from "../../actions/clear-highlights";
import { writeReport } from "../../actions/write-report";
import { listIgnoredFindings, listOpenFindings, listWalk } from "../../findings";
import { isBeingCheckedAgain, mayKeepChecking } from "../../keep-checking";
import { ActionButton } from "../parts/action-button";
import type { ViewProps } from "../parts/view-props";
import { CheckHead, isOnlyPlan } from "./check-head";
import { FindingList } from "./finding-list";
import { IgnoredList } from "./ignored-list";
import { NothingLeft } from "./nothing-left";
import { formatName, isShown, sectionId, Summary } from "./summary";
import { Understood } from "./understood";
import { explainVerdict, findDoubt, Verdict } from "./verdict";

/** The verdict and the counts stay in view; below them the findings scroll, one of them open. */
export function CheckTab(props: ViewProps) {
  const { check } = props.state;

  return (
    <>
      <CheckHead {...props} />
      <div class="scroll">
        {check ? (
          <>
            <Age {...props} />
            <Summary check={check} />
            <ListHead {...props} />
            {check.checks.map((one, plan) =>
              isShown(one, check) ? (
                <CheckedPlan key={`${one.sheet}-${String(plan)}`} {...props} check={one} plan={plan} />
              ) : null,
            )}
            {isDone(check.checks) && !check.stale && <NothingLeft {...props} />}
            <Tools {...props} />
          </>
        ) : (
          <>
            <CheckButtons {...props} look="primary" />
            <p class="quiet">
              Reads the active sheet and lists what the plan still needs before you submit it: steps without an owner, a
              measure or a deadline, and more.
            </p>
          </>
        )}
      </div>
    </>
  );
}

/** There are plans, all of them ready, and nothing is left to say of them. */
const isDone = (checks: readonly PlanCheck[]): boolean =>
  checks.some(({ plan }) => plan.kind === "plan") &&
  checks.every((one) => listOpenFindings(one).length === 0 && (one.plan.kind !== "plan" || one.plan.steps.length > 0));

const CheckButtons = ({ look, ...props }: ViewProps & { readonly look?: "primary" }) => (
  <div class="buttons">
    <ActionButton {...props} action={checkPlan} input={{ scope: "active" }} {...(look && { look })}>
      Check this sheet
    </ActionButton>
    <ActionButton {...props} action={checkPlan} input={{ scope: "all" }}>
      Check all sheets
    </ActionButton>
  </div>
);

/** Why the check may not be that of the workbook as it is now. */
function Age({ state }: ViewProps) {
  const { check } = state;
  if (check?.lost)
    return (
      <p class="quiet">
        This check is from {check.at}. Its sheet can no longer be read: it may have been deleted or renamed. Check
        again.
      </p>
    );
  return check?.stale && !mayKeepChecking(state) ? (
    <p class="quiet">The workbook has changed since this check ({check.at}). Check again.</p>
  ) : null;
}

const ONLY = { error: "Only errors", warning: "Only warnings", tip: "Only tips" } as const;

/** What the list is cut down to. */
function ListHead({ state, dispatch }: ViewProps) {
  if (!state.filter) return null;
  const all = listWalk({ ...state, filter: null }).length;

  return (
    <div class="list-head">
      {ONLY[state.filter]}
      <button
        type="button"
        class="link"
        onClick={() => {
          dispatch({ type: "filter-chosen", filter: null });
        }}
      >
        Show all {all}
      </button>
    </div>
  );
}

function CheckedPlan({ check, plan, ...props }: ViewProps & { readonly check: PlanCheck; readonly plan: number }) {
  const checks = props.state.check?.checks ?? [];
  return (
    <section class="checked" id={sectionId(plan)} aria-label={check.sheet}>
      {checks.length > 1 && <h2>{formatName(check, checks)}</h2>}
      {!isOnlyPlan(props.state) && (
        <Verdict
          verdict={check.verdict}
          explanation={explainVerdict(check)}
          doubt={findDoubt(props.state)}
          isOld={isBeingCheckedAgain(props.state)}
        />
      )}
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
      <CheckButtons {...props} />
      <div class="grouping" role="group" aria-label="Group the findings">
        {(["rule", "step"] as const).map((by) => (
          <button
            type="button"
            key={by}
            class="link"
            aria-pressed={state.grouping === by}
            onClick={() => {
              dispatch({ type: "grouping-chosen", grouping: by });
            }}
          >
            By {by}
          </button>
        ))}
      </div>
      <label class="switch">
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
        {!(state.check && isDone(state.check.checks)) && (
          <ActionButton {...props} action={writeReport} input={undefined}>
            Write check report
          </ActionButton>
        )}
        <ActionButton {...props} action={clearHighlights} input={undefined}>
          Clear highlights
        </ActionButton>
      </div>
    </div>
  );
}
