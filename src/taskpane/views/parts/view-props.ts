import type { Perform } from "../../actions/action";
import type { Event } from "../../event";
import type { State } from "../../state";

/** What every view of the pane is drawn from. */
export interface ViewProps {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
  readonly perform: Perform;
}
