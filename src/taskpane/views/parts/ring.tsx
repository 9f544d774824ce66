import type { Picture } from "../../../commands/read-plan-picture";
import { StateSquare } from "./state-square";

/** Around the ring, with its radius of 15.9155: as many units as there are per cent. */
const RADIUS = 15.9155;
/** Between two parts of the ring, in per cent, so that they can be told without their colors. */
const GAP = 1.5;

/** How many steps are done, as a ring and in words; in a plan without a status, how many are filled in. */
export function Ring({ picture: { counts, hasStatus } }: { readonly picture: Picture }) {
  const { steps, done, late, inProgress, toCome, undated, filledIn } = counts;
  const parts = hasStatus
    ? ([
        ["done", done],
        ["late", late],
        ["in-progress", inProgress],
      ] as const)
    : ([["done", filledIn]] as const);
  const share = (count: number): number => (steps === 0 ? 0 : (100 * count) / steps);
  let from = 0;
  return (
    <div class="plan-hero">
      <svg viewBox="0 0 40 40" width="92" height="92" aria-hidden="true" class="plan-ring">
        <circle cx="20" cy="20" r={RADIUS} class="ring-track" />
        {parts.map(([state, count]) => {
          const length = share(count);
          const shown = Math.max(0.5, length - (length < 100 ? GAP : 0));
          const offset = 25 - from; // it begins at the top
          from += length;
          return (
            count > 0 && (
              <circle
                key={state}
                cx="20"
                cy="20"
                r={RADIUS}
                class={`ring-${state}`}
                stroke-dasharray={`${String(shown)} ${String(100 - shown)}`}
                stroke-dashoffset={offset}
              />
            )
          );
        })}
        <text x="20" y="21" text-anchor="middle" class="ring-count">
          {hasStatus ? done : filledIn}
        </text>
        <text x="20" y="27" text-anchor="middle" class="ring-of">
          of {steps}
        </text>
      </svg>
      <ul class="plan-counts">
        {hasStatus ? (
          <>
            <Count state="done" count={done} words={`of ${String(steps)} steps complete`} />
            {late > 0 && <Count state="late" count={late} words="late" />}
            {inProgress > 0 && <Count state="in-progress" count={inProgress} words="in progress" />}
            <Count
              state="to-come"
              count={toCome}
              words={undated > 0 ? `to come · ${String(undated)} undated` : "to come"}
            />
          </>
        ) : (
          <>
            <Count state="done" count={filledIn} words={`of ${String(steps)} steps filled in`} />
            {late > 0 && <Count state="late" count={late} words="past their deadline" />}
            <li class="quiet">No column says what is done. Add one named Status.</li>
          </>
        )}
      </ul>
    </div>
  );
}

const Count = (props: {
  readonly state: "done" | "late" | "in-progress" | "to-come";
  readonly count: number;
  readonly words: string;
}) => (
  <li>
    <StateSquare state={props.state} /> <strong>{props.count}</strong> {props.words}
  </li>
);
