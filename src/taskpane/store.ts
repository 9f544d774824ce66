import type { Event } from "./event";
import { INITIAL, type State } from "./state";
import { update } from "./update";

/** Holds the one state; every change is an event. */
export interface Store {
  readonly state: () => State;
  readonly dispatch: (event: Event) => void;
}

export function makeStore(onChange: (state: State) => void): Store {
  let state = INITIAL;
  return {
    state: () => state,
    dispatch: (event) => {
      const next = update(state, event);
      if (next === state) return;
      state = next;
      onChange(state);
    },
  };
}
