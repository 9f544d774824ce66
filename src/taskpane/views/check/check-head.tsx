import type { PlanCheck } from "../../../commands/check/check-outcome";
import { listFixed } from "../../count-fixed";
import { isBeingCheckedAgain } from "../../keep-checking";
import type { State } from "../../state";
import { Tiles } from "../parts/tiles";
import type { ViewProps } from "../parts/view-props";
import { explainVerdict, explainWorkbook, findDoubt, Verdict } from "./verdict";

/** What stays in view: the verdict on the only plan or on the workbook, and how many findings there are. */
export function CheckHead(props: ViewProps) {
  const { state } = props;
  const { check } = state;
  if (!check) return null;

  const plans = check.checks.filter(({ plan }) => plan.kind === "plan");
  const only: PlanCheck | undefined = plans.length === 1 ? plans[0] : check.checks[0];
  const fixed = listFixed(state).reduce((sum, { count }) => sum + count, 0);
  const doubt = findDoubt(state);
  const isOld = isBeingCheckedAgain(state);

  return (
    <div class="check-head">
      {plans.length > 1 || !only ? (
        <Verdict
          verdict={check.verdict}
          explanation={explainWorkbook(check.verdict, check.checks)}
          doubt={doubt}
          isOld={isOld}
          fixed={fixed}
        />
      ) : (
        <Verdict verdict={only.verdict} explanation={explainVerdict(only)} doubt={doubt} isOld={isOld} fixed={fixed} />
      )}
      {plans.length > 0 && <Tiles {...props} />}
    </div>
  );
}

/** Whether the head shows the verdict of the only plan, so that its section need not. */
export const isOnlyPlan = ({ check }: Pick<State, "check">): boolean =>
  (check?.checks.filter(({ plan }) => plan.kind === "plan").length ?? 0) < 2;
