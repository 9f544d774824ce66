import type { Actions } from "../actions";
import type { State } from "../state";

/** What every view of the pane is drawn from. */
export interface ViewProps {
  readonly state: State;
  readonly actions: Actions;
}
