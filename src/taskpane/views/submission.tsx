import type { VerifyOutcome } from "../../commands/verify-submission";
import { goToChange, submitPlans, verifySubmission } from "../actions/review";
import { ActionButton } from "./action-button";
import type { ViewProps } from "./view-props";

/** Submits the plans, and shows whether they still say what was submitted. */
export function Submission(props: ViewProps) {
  const { state, dispatch } = props;
  const verified = state.verified;

  return (
    <section class="tools" aria-labelledby="submit">
      <h2 id="submit">Submit</h2>
      <p class="quiet">
        Checks every plan, and keeps in the workbook what they say, with the verdict and your note. Nothing is sent.
      </p>
      <div class="questions">
        <label>
          Note for the reader (optional)
          <textarea
            name="note"
            rows={2}
            maxLength={1000}
            value={state.reviewDraft.note}
            disabled={state.work !== null}
            onInput={({ currentTarget }) => {
              dispatch({ type: "review-drafted", draft: { note: currentTarget.value } });
            }}
          />
        </label>
      </div>
      <div class="buttons">
        <ActionButton {...props} action={submitPlans} input={undefined} look="primary">
          Submit
        </ActionButton>
        <ActionButton {...props} action={verifySubmission} input={undefined}>
          Compare with the submission
        </ActionButton>
      </div>
      {verified && <Verified {...props} verified={verified} />}
    </section>
  );
}

function Verified({ verified, ...props }: ViewProps & { readonly verified: VerifyOutcome }) {
  const { submission, isUnchanged, isIntact, edits, verdict, sameRules } = verified;
  return (
    <>
      <p role="status">
        {isUnchanged
          ? `Unchanged since it was submitted on ${submission.on}.`
          : `${sayCount(edits.length)} changed since it was submitted on ${submission.on}:`}
      </p>
      {edits.length > 0 && (
        <ul>
          {edits.slice(0, MOST_LISTED).map(({ sheet, step, column, before, after, cell }, i) => (
            <li key={i}>
              {cell ? (
                <ActionButton {...props} action={goToChange} input={{ sheet, cell }} look="link">
                  {step || column}
                </ActionButton>
              ) : (
                step || column
              )}{" "}
              <span class="quiet">
                {column}: {before || "(nothing)"} → {after || "(nothing)"}
              </span>
            </li>
          ))}
        </ul>
      )}
      {!isIntact && <p>What the workbook keeps of its submission was changed, so it proves nothing.</p>}
      <p class="quiet">
        Verdict then: {submission.verdict.title}. Now: {verdict.title}
        {sameRules ? "" : ", by other rules than then"}. This finds changes; it is not a signature.
      </p>
    </>
  );
}

const sayCount = (count: number): string => `${String(count)} ${count === 1 ? "thing" : "things"}`;

const MOST_LISTED = 100;
