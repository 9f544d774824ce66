import { sameFinding } from "../findings";
import type { OpenFinding } from "../state";
import { ColumnChoice, columnsOf, isGuess } from "./column-choice";
import type { ViewProps } from "./view-props";

/** Why it matters, how to fix it, and what the pane can do. */
export function FindingDetails({ state, actions, opened }: ViewProps & { readonly opened: OpenFinding }) {
  const { finding } = opened;
  const ignoring = state.ignoring !== null && sameFinding(state.ignoring.finding, finding);
  return (
    <div class="details">
      <p>{finding.why}</p>
      <p>
        <strong>How to fix it: </strong>
        {finding.how}
      </p>
      <GuessedColumns state={state} actions={actions} opened={opened} />
      {finding.fixes.map((fix) => "because" in fix && <p key={fix.title}>{fix.because}</p>)}
      <div class="buttons">
        {finding.fixes.map((fix, index) => (
          <button
            type="button"
            key={fix.title}
            class="primary"
            disabled={state.work !== null}
            onClick={() => void actions.fix(opened, index)}
          >
            {fix.title}
          </button>
        ))}
        <button
          type="button"
          aria-expanded={ignoring}
          onClick={() => {
            actions.dispatch({ type: "ignoring", ignoring: ignoring ? null : opened });
          }}
        >
          Ignore…
        </button>
      </div>
      {ignoring && <ReasonForm state={state} actions={actions} opened={opened} />}
    </div>
  );
}

/** The columns that the finding depends on and that were guessed: here is where a wrong guess shows. */
function GuessedColumns({ state, actions, opened: { plan, finding } }: ViewProps & { readonly opened: OpenFinding }) {
  const check = state.check?.checks[plan];
  if (check?.plan.kind !== "plan") return null;
  const guessed = columnsOf(check.plan).filter((column) => isGuess(column) && finding.guessed?.includes(column.column));
  return guessed.map((column) => (
    <p key={column.column}>
      <ColumnChoice state={state} actions={actions} check={check} column={column} />
    </p>
  ));
}

function ReasonForm({ state, actions, opened: { finding } }: ViewProps & { readonly opened: OpenFinding }) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const reason =
      event.currentTarget instanceof HTMLFormElement ? new FormData(event.currentTarget).get("reason") : "";
    void actions.settle({
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
