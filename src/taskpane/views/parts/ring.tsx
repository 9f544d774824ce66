import type { Picture } from "../../../commands/read-plan-picture";
import { StateSquare } from "./state-square";

/** Around the ring, with its radius of 15.9155: as many units as there are per cent. */
const RADIUS = 15.9155;
/** Between two parts of the ring, in per cent, so that they can be told without their colors. */
const GAP = 1.5;

/** How many steps are done, as a ring and in words; in a plan without a status, how many are filled in. */
export const Ring = ({ picture: { counts, hasStatus } }: { readonly picture: Picture }) => (
  <div class="plan-hero">
    <svg viewBox="0 0 40 40" width="92" height="92" aria-hidden="true" class="plan-ring">
      <circle cx="20" cy="20" r={RADIUS} class="ring-track" />
      {placeArcs(hasStatus ? listStates(counts) : [["done", counts.filledIn]], counts.steps).map((arc) => (
        <circle
          key={arc.state}
          cx="20"
          cy="20"
          r={RADIUS}
          class={`ring-${arc.state}`}
          stroke-dasharray={`${String(arc.length)} ${String(100 - arc.length)}`}
          stroke-dashoffset={arc.offset}
        />
      ))}
      <text x="20" y="21" text-anchor="middle" class="ring-count">
        {hasStatus ? counts.done : counts.filledIn}
      </text>
      <text x="20" y="27" text-anchor="middle" class="ring-of">
        of {counts.steps}
      </text>
    </svg>
    <ul class="plan-counts">{hasStatus ? <StatusCounts {...counts} /> : <FilledCounts {...counts} />}</ul>
  </div>
);

type Counts = Picture["counts"];
type Part = readonly [state: "done" | "late" | "in-progress", count: number];

const listStates = ({ done, late, inProgress }: Counts): readonly Part[] => [
  ["done", done],
  ["late", late],
  ["in-progress", inProgress],
];

interface Arc {
  readonly state: Part[0];
  /** In per cent of the ring. */
  readonly length: number;
  /** Where it begins, as SVG counts the offset of its dashes. */
  readonly offset: number;
}

/** Lays the parts one behind the other, from the top; a part of no step has no arc. */
function placeArcs(parts: readonly Part[], steps: number): readonly Arc[] {
  let from = 0;
  return parts.flatMap(([state, count]) => {
    const share = steps === 0 ? 0 : (100 * count) / steps;
    const offset = 25 - from; // 25: the top
    from += share;
    return count > 0 ? [{ state, offset, length: Math.max(0.5, share - (share < 100 ? GAP : 0)) }] : [];
  });
}

const StatusCounts = ({ steps, done, late, inProgress, toCome, undated }: Counts) => (
  <>
    <Count state="done" count={done} words={`of ${String(steps)} steps complete`} />
    {late > 0 && <Count state="late" count={late} words="late" />}
    {inProgress > 0 && <Count state="in-progress" count={inProgress} words="in progress" />}
    <Count state="to-come" count={toCome} words={undated > 0 ? `to come · ${String(undated)} undated` : "to come"} />
  </>
);

const FilledCounts = ({ steps, filledIn, late }: Counts) => (
  <>
    <Count state="done" count={filledIn} words={`of ${String(steps)} steps filled in`} />
    {late > 0 && <Count state="late" count={late} words="past their deadline" />}
    <li class="quiet">No column says what is done. Add one named Status.</li>
  </>
);

const Count = (props: {
  readonly state: "done" | "late" | "in-progress" | "to-come";
  readonly count: number;
  readonly words: string;
}) => (
  <li>
    <StateSquare state={props.state} /> <strong>{props.count}</strong> {props.words}
  </li>
);
