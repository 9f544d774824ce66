import type { Commands } from "./actions/action";
import type { Clock } from "./clock";
import type { Event } from "./event";
import type { OpenFinding, State } from "./state";

interface Around {
  readonly dispatch: (event: Event) => void;
  readonly clock: Clock;
  readonly load: () => Promise<Commands>;
}

/**
 * Finds what can be typed into the card of each finding that is opened. What cannot be loaded is tried again with the
 * next one: meanwhile the card shows how to fix the finding in the sheet.
 *
 * @example
 * const describe = describeOpened({ dispatch, clock, load });
 * describe(state); // after each change
 */
export function describeOpened({ dispatch, clock, load }: Around): (state: State) => void {
  let last: OpenFinding | null = null;

  return ({ opened, check }) => {
    if (opened === last) return;
    last = opened;
    const plan = opened && check?.checks[opened.plan]?.plan;
    if (!plan) return;

    load().then(
      ({ findEntry }) => {
        const { monthFirst } = check;
        dispatch({
          type: "entry-found",
          entry: { opened, entry: findEntry(plan, opened.finding, { today: clock.today(), monthFirst }) },
        });
      },
      () => {
        last = null;
      },
    );
  };
}
