import { LOST, sayVerified } from "../../../commands/review/say-verified";
import type { SubmissionPreview } from "../../../commands/submit-plans";
import type { VerifyOutcome } from "../../../commands/verify-submission";
import { addChecklist } from "../../actions/companions";
import { goToChange, previewSubmission, submitPlans, verifySubmission } from "../../actions/review";
import { ActionButton } from "../parts/action-button";
import type { ViewProps } from "../parts/view-props";

/** Submits the plans, and shows whether they still say what was submitted. */
export function Submission(props: ViewProps) {
  const { state, dispatch } = props;
  const { preview, verified } = state;

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
        <ActionButton {...props} action={previewSubmission} input={undefined} look="primary">
          Submit for review…
        </ActionButton>
        <ActionButton {...props} action={verifySubmission} input={undefined}>
          Compare with the submission
        </ActionButton>
        <ActionButton {...props} action={addChecklist} input={undefined}>
          Checklist for people
        </ActionButton>
      </div>
      {preview && <Preview {...props} preview={preview} />}
      {verified && <Verified {...props} verified={verified} />}
    </section>
  );
}

/** What will be said; the second step submits it. */
function Preview({ preview, ...props }: ViewProps & { readonly preview: SubmissionPreview }) {
  const { verdict, rules, plans, waivers } = preview;
  const { counts } = verdict;
  return (
    <section class="questions" aria-labelledby="preview">
      <h3 id="preview">This is what will be said</h3>
      <p role="status">
        <strong>{verdict.title}</strong>
        {verdict.because !== null && `: ${verdict.because}`}
      </p>
      <p class="quiet">
        {counts.error} errors, {counts.warning} warnings, {counts.tip} tips, {verdict.ignored} ignored. {rules}.
      </p>
      {plans.length > 1 && (
        <ul>
          {plans.map(({ sheet, verdict: one }, i) => (
            <li key={i}>
              {sheet}: {one.title}
            </li>
          ))}
        </ul>
      )}
      {waivers.length > 0 && (
        <details open>
          <summary>
            What the team has decided about the rules <span class="count">{waivers.length}</span>
          </summary>
          <ul>
            {waivers.slice(0, MOST_LISTED).map(({ what, about, reason }, i) => (
              <li key={i}>
                {what}: {about} <span class="quiet">{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="buttons">
        <ActionButton {...props} action={submitPlans} input={undefined} look="primary">
          Submit
        </ActionButton>
        <button
          type="button"
          onClick={() => {
            props.dispatch({ type: "submission-previewed", preview: null });
          }}
        >
          Not yet
        </button>
      </div>
    </section>
  );
}

function Verified({ verified, ...props }: ViewProps & { readonly verified: VerifyOutcome }) {
  const { submission, isIntact, isByPage, edits, verdict, sameRules } = verified;
  return (
    <>
      <p role="status">
        {capitalize(sayVerified(verified))}
        {edits.length > 0 ? ":" : "."}
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
      {isByPage && <p>{LOST}</p>}
      {!isIntact && <p>What the workbook keeps of its submission was changed, so it proves nothing.</p>}
      <p class="quiet">
        Verdict then: {submission.verdict.title}. Now: {verdict.title}
        {sameRules ? "" : ", by other rules than then"}. This finds changes; it is not a signature.
      </p>
    </>
  );
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const MOST_LISTED = 100;
