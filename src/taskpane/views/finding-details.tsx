import { fixFinding } from "../actions/fix-finding";
import { saveChoice } from "../actions/save-choice";
import { isSameFinding } from "../findings";
import type { OpenFinding } from "../state";
import { ActionButton } from "./action-button";
import { ColumnChoice, isGuess, listColumns } from "./column-choice";
import type { ViewProps } from "./view-props";

interface DetailsProps extends ViewProps {
  readonly opened: OpenFinding;
}

/** Why it matters, how to fix it, and what the pane can do. */
export function FindingDetails(props: DetailsProps) {
  const { state, dispatch, opened } = props;
  const { finding } = opened;
  const ignoring = state.ignoring !== null && isSameFinding(state.ignoring.finding, finding);

  return (
    <div class="details">
      <p>{finding.why}</p>
      <p>
        <strong>How to fix it: </strong>
        {finding.how}
      </p>
      <GuessedColumns {...props} />
      {finding.fixes.map((fix) => "because" in fix && <p key={fix.title}>{fix.because}</p>)}
      <div class="buttons">
        {finding.fixes.map((fix, index) => (
          <ActionButton {...props} key={fix.title} action={fixFinding} input={{ ...opened, fix: index }} look="primary">
            {fix.title}
          </ActionButton>
        ))}
        <button
          type="button"
          aria-expanded={ignoring}
          onClick={() => {
            dispatch({ type: "ignoring", ignoring: ignoring ? null : opened });
          }}
        >
          Ignore…
        </button>
      </div>
      {ignoring && <ReasonForm {...props} />}
    </div>
  );
}

/** The columns that the finding depends on and that were guessed: here a wrong guess is noticed and corrected. */
function GuessedColumns({ opened: { plan, finding }, ...props }: DetailsProps) {
  const check = props.state.check?.checks[plan];
  if (check?.plan.kind !== "plan") return null;

  const guessed = listColumns(check.plan).filter(
    (column) => isGuess(column) && finding.guessed?.includes(column.column),
  );
  return guessed.map((column) => (
    <p key={column.column}>
      <ColumnChoice {...props} check={check} column={column} />
    </p>
  ));
}

function ReasonForm({ state, perform, opened: { finding } }: DetailsProps) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const reason =
      event.currentTarget instanceof HTMLFormElement ? new FormData(event.currentTarget).get("reason") : "";
    void perform(saveChoice, {
      kind: "ignore",
      rule: finding.rule,
      step: finding.key,
      reason: typeof reason === "string" ? reason.trim() : "",
    });
  };

  return (
    <form class="reason" onSubmit={submit}>
      <label>
        Why may this stay as it is?
        <input name="reason" required maxLength={200} autocomplete="off" />
      </label>
      <button type="submit" disabled={state.work !== null}>
        Ignore
      </button>
    </form>
  );
}
