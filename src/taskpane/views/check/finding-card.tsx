import { findLock } from "../../../commands/profile/rules-of";
import type { Fix } from "../../../rules/finding";
import { fixFinding } from "../../actions/fix-finding";
import { detailStep } from "../../actions/overview";
import { saveChoice } from "../../actions/save-choice";
import { findSheet, isSameFinding } from "../../findings";
import type { OpenFinding } from "../../state";
import { ActionButton } from "../parts/action-button";
import { ColumnChoice, isGuess, listColumns } from "../parts/column-choice";
import { EntryForm, keyOfDraft } from "../parts/entry-form";
import type { ViewProps } from "../parts/view-props";

interface CardProps extends ViewProps {
  readonly opened: OpenFinding;
}

/** The open finding: why it matters, a field for what is missing, what the pane can do, and how to ignore it. */
export function FindingCard(props: CardProps) {
  const { state, opened } = props;
  const { finding } = opened;
  const isIgnoring = state.ignoring !== null && isSameFinding(state.ignoring.finding, finding);
  const entry = state.entry && isSameFinding(state.entry.opened.finding, finding) ? state.entry.entry : null;

  return (
    <div class="details">
      <p class="quiet">{finding.why}</p>
      <p class={entry ? "quiet" : ""}>{finding.how}</p>
      <GuessedColumns {...props} />
      {finding.fixes.map((fix) => "because" in fix && <p key={fix.title}>{fix.because}</p>)}
      {entry ? (
        <EntryForm key={keyOfDraft(opened)} {...props} entry={entry}>
          <CardButtons {...props} suggested={entry.suggestions.map(({ value }) => value)} isIgnoring={isIgnoring} />
        </EntryForm>
      ) : (
        <div class="buttons">
          <CardButtons {...props} suggested={[]} isIgnoring={isIgnoring} />
        </div>
      )}
      {isIgnoring && <ReasonForm {...props} />}
    </div>
  );
}

interface ButtonsProps extends CardProps {
  /** What can be chosen already. */
  readonly suggested: readonly string[];
  readonly isIgnoring: boolean;
}

function CardButtons({ suggested, isIgnoring, ...props }: ButtonsProps) {
  const { state, dispatch, opened } = props;
  const lock = state.choices && findLock(state.choices, opened.finding.rule);
  const detail = DETAILS[opened.finding.rule];
  const isSuggested = (fix: Fix): boolean =>
    fix.kind === "write" && typeof fix.content === "string" && suggested.includes(fix.content);

  return (
    <>
      {opened.finding.fixes.map((fix, index) =>
        isSuggested(fix) ? null : (
          <ActionButton {...props} key={fix.title} action={fixFinding} input={{ ...opened, fix: index }} look="primary">
            {fix.title}
          </ActionButton>
        ),
      )}
      {detail !== undefined && (
        <ActionButton
          {...props}
          action={detailStep}
          input={{ sheet: findSheet(state, opened.plan), cell: opened.finding.cell, text: opened.finding.step }}
        >
          {detail}
        </ActionButton>
      )}
      {lock ? (
        <p class="quiet">{lock.name} lets nobody ignore this.</p>
      ) : (
        <button
          type="button"
          aria-expanded={isIgnoring}
          onClick={() => {
            dispatch({ type: "ignoring", ignoring: isIgnoring ? null : opened });
          }}
        >
          Ignore…
        </button>
      )}
    </>
  );
}

/** Findings that a sub-plan answers, or is about. */
const DETAILS: Readonly<Record<string, string>> = {
  "step-vague": "Detail this step",
  "deadline-before-sub-plan": "Go to its sub-plan",
  "done-before-sub-plan": "Go to its sub-plan",
  "sub-plan-done": "Go to its sub-plan",
};

/** The columns that the finding depends on and that were guessed: here a wrong guess is noticed and corrected. */
function GuessedColumns({ opened: { plan, finding }, ...props }: CardProps) {
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

function ReasonForm({ state, perform, opened: { finding } }: CardProps) {
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
