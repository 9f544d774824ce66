import { useEffect } from "preact/hooks";
import type { ReviewOutcome } from "../../../commands/read-review";
import { KIND_NAMES, sayCounts, sayDifference, sayEntry } from "../../../commands/review/say-review";
import { DIFFERENCE_KINDS } from "../../../commands/review/say-review";
import type { Difference } from "../../../review/difference";
import { finishReview, goToChange, readReview, startReview, writeAgenda } from "../../actions/review";
import { ActionButton } from "../parts/action-button";
import type { ViewProps } from "../parts/view-props";
import { Submission } from "./submission";

/** A review meeting: what changed since the last one, its agenda, its log; and what was submitted. */
export function ReviewTab(props: ViewProps) {
  const { state, perform } = props;
  const { review } = state;
  useEffect(() => void perform(readReview), [perform]);

  return (
    <>
      {review && <Since {...props} review={review.outcome} isStale={review.stale} />}
      <Submission {...props} />
      {review && review.outcome.log.length > 0 && <Log log={review.outcome.log} />}
    </>
  );
}

interface SinceProps extends ViewProps {
  readonly review: ReviewOutcome;
  readonly isStale: boolean;
}

/** What changed, by kind; before the first review, how to start one. */
function Since({ review, isStale, ...props }: SinceProps) {
  const { since, counts } = review;
  if (since === null) return <FirstReview {...props} />;

  return (
    <section class="questions" aria-labelledby="since">
      <h2 id="since">Since the last review</h2>
      <p class="quiet" role="status">
        {since}: {sayCounts(counts)}.
      </p>
      {isStale && (
        <p>
          The workbook has changed.{" "}
          <ActionButton {...props} action={readReview} input={undefined} look="link">
            Compare again
          </ActionButton>
        </p>
      )}
      {DIFFERENCE_KINDS.map((kind) => {
        const found = review.differences.filter((one) => one.kind === kind);
        return <Differences {...props} key={kind} kind={kind} found={found} count={counts[kind] ?? 0} />;
      })}
      <Finish {...props} />
    </section>
  );
}

const FirstReview = (props: ViewProps) => (
  <section class="questions" aria-labelledby="since">
    <h2 id="since">Review the plan</h2>
    <p>
      Start a review, and the workbook keeps what the plans say today. Next time, this place shows what is done,
      overdue, slipped, handed over or new, however the steps were sorted and the sheets renamed.
    </p>
    <div class="buttons">
      <ActionButton {...props} action={startReview} input={undefined} look="primary">
        Start a review
      </ActionButton>
    </div>
  </section>
);

interface DifferencesProps extends ViewProps {
  readonly kind: Difference["kind"];
  readonly found: readonly Difference[];
  readonly count: number;
}

/** The differences of one kind, each with its cell; nothing where there are none. */
const Differences = ({ kind, found, count, ...props }: DifferencesProps) =>
  count > 0 && (
    <details open>
      <summary>
        {capitalize(KIND_NAMES[kind])} <span class="count">{count}</span>
      </summary>
      <ul>
        {found.slice(0, MOST_LISTED).map((one, index) => (
          <li key={index}>
            <StepName {...props} changed={one} /> <span class="quiet">{sayDifference(one)}</span>
          </li>
        ))}
      </ul>
      {count > MOST_LISTED && <p class="quiet">The agenda lists all of them.</p>}
    </details>
  );

const MOST_LISTED = 50;

/** The step that changed, which leads to its cell where it still has one. */
function StepName({ changed: { cell, sheet, step }, ...props }: ViewProps & { readonly changed: Difference }) {
  const name = step || "(a row without a step)";
  return cell ? (
    <ActionButton {...props} action={goToChange} input={{ sheet, cell }} look="link">
      {name}
    </ActionButton>
  ) : (
    <>{name}</>
  );
}

/** The agenda, then who was there and when the next one is. */
function Finish(props: ViewProps) {
  const { state, dispatch, perform } = props;
  return (
    <form
      class="questions"
      onSubmit={(event) => {
        event.preventDefault();
        void perform(finishReview);
      }}
    >
      <div class="buttons">
        <ActionButton {...props} action={writeAgenda} input={undefined}>
          Write agenda
        </ActionButton>
      </div>
      <label>
        Who reviewed it?
        <input
          name="review-by"
          required
          autocomplete="name"
          maxLength={200}
          value={state.reviewDraft.who}
          disabled={state.work !== null}
          onInput={({ currentTarget }) => {
            dispatch({ type: "review-drafted", draft: { who: currentTarget.value } });
          }}
        />
      </label>
      <label>
        Next review
        <input
          type="date"
          name="next-review"
          value={state.reviewDraft.next}
          disabled={state.work !== null}
          onInput={({ currentTarget }) => {
            dispatch({ type: "review-drafted", draft: { next: currentTarget.value } });
          }}
        />
      </label>
      <div class="buttons">
        <button type="submit">Finish review</button>
      </div>
    </form>
  );
}

const Log = ({ log }: Pick<ReviewOutcome, "log">) => (
  <section class="tools" aria-labelledby="reviews">
    <h2 id="reviews">Earlier reviews</h2>
    <ul>
      {log.toReversed().map((entry, index) => (
        <li key={index}>
          {entry.on} {entry.who}{" "}
          <span class="quiet">
            {sayEntry(entry)}
            {entry.next !== null && `; next on ${entry.next}`}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
