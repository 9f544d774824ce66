import type { Picture } from "../../../commands/read-plan-picture";
import type { Cell } from "../../../sheet/cell";
import { addDate, goToStep } from "../../actions/overview";
import type { ViewProps } from "../parts/view-props";

type Bar = Picture["bars"][number];

/** The steps as bars between the first day and the last; a step clicked is selected in its sheet. */
export function Timeline({ picture, ...props }: ViewProps & { readonly picture: Picture }) {
  const { bars, months, today, end, undrawn, hasStatus } = picture;
  const done = bars.filter(({ state }) => state === "done");
  const dated = bars.filter(({ state, days }) => state !== "done" && days !== null);
  const undated = bars.filter(({ state, days }) => state !== "done" && days === null);

  return (
    <section aria-labelledby="plan-timeline">
      <h2 id="plan-timeline">Timeline</h2>
      <div class="timeline">
        <div class="timeline-months" aria-hidden="true">
          {months.map(({ name, at }) => (
            <span key={at} style={place(at)}>
              {name}
            </span>
          ))}
        </div>
        <div class="timeline-now" aria-hidden="true">
          <span style={placeLabel(today)}>Today</span>
        </div>
        <div class="timeline-days">
          {months.map(({ at }) => (
            <span key={at} class="timeline-month" style={place(at)} aria-hidden="true" />
          ))}
          <span class="timeline-today" style={place(today)} aria-hidden="true" />
          {end && <span class="timeline-end" style={place(end.at)} aria-hidden="true" />}
          {done.length > 0 && (
            <details>
              <summary>{done.length} complete</summary>
              <Steps {...props} bars={done} hasStatus={hasStatus} />
            </details>
          )}
          <Steps {...props} bars={dated} hasStatus={hasStatus} />
        </div>
        {undated.length > 0 && (
          <div class="timeline-undated">
            <Steps {...props} bars={undated} hasStatus={hasStatus} />
          </div>
        )}
      </div>
      <p class="quiet">
        {end && `The dashed line is ${end.day}. `}
        {undrawn > 0 && `${undrawn.toLocaleString("en")} more steps are not drawn.`}
      </p>
    </section>
  );
}

const percent = (at: number): string => `${String(Math.round(1000 * at) / 10)}%`;
const place = (at: number) => ({ insetInlineStart: percent(at) });

/** In the middle over its line, and whole at the ends, too. */
const placeLabel = (at: number) => ({ insetInlineStart: `clamp(0px, ${percent(at)} - 21px, 100% - 42px)` });

interface StepsProps extends ViewProps {
  readonly bars: readonly Bar[];
  readonly hasStatus: boolean;
}

const Steps = ({ bars, hasStatus, perform }: StepsProps) => (
  <ul>
    {bars.map((bar, index) => (
      <li key={index}>
        <button
          type="button"
          class="timeline-step"
          onClick={() =>
            void perform(goToStep, bar.days === null && bar.dateCell ? { ...bar, cell: bar.dateCell } : bar)
          }
        >
          <span>
            {bar.isMilestone && "◆ "}
            {bar.text} · <span class={hasStatus && bar.state === "late" ? "late-words" : "quiet"}>{bar.words}</span>
          </span>
          {bar.days && <Mark {...bar} days={bar.days} />}
        </button>
        {bar.subPlan && (
          <button type="button" class="link" onClick={() => void perform(goToStep, bar.subPlan ?? bar)}>
            Sub-plan<span class="only-read"> of {bar.text}</span>: {bar.subPlan.words}
          </button>
        )}
        {bar.days === null && bar.dateCell && <AddDate perform={perform} bar={bar} cell={bar.dateCell} />}
      </li>
    ))}
  </ul>
);

type Marked = Pick<Bar, "state" | "isMilestone"> & { readonly days: NonNullable<Bar["days"]> };

interface AddDateProps extends Pick<ViewProps, "perform"> {
  readonly bar: Bar;
  readonly cell: Cell;
}

/** Opens a field for the date of a step that has none. */
const AddDate = ({ perform, bar: { sheet, text }, cell }: AddDateProps) => (
  <details class="add-date">
    <summary>
      Add a date<span class="only-read"> to {text}</span>
    </summary>
    <form
      class="buttons"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = event.currentTarget instanceof HTMLFormElement && new FormData(event.currentTarget).get("date");
        if (typeof typed === "string") void perform(addDate, { sheet, cell, step: text, typed });
      }}
    >
      <input name="date" type="date" required aria-label={`Date of ${text}`} />
      <button type="submit">Set date</button>
    </form>
  </details>
);

/** A bar from its start to its deadline, with a diamond at a milestone; without a start the diamond alone. */
function Mark({ state, isMilestone, days: { from, to } }: Marked) {
  const look = `mark mark-${state}`;
  return (
    <span class="timeline-row" aria-hidden="true">
      {from !== null && (
        <span class={look} style={{ ...place(from), inlineSize: `${String(Math.max(1, 100 * (to - from)))}%` }} />
      )}
      {(from === null || isMilestone) && <span class={`${look} diamond`} style={place(to)} />}
    </span>
  );
}
