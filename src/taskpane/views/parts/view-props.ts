import type { Perform } from "../../actions/action";
import type { State } from "../../state";
import type { Event } from "../../event";

/** What every view of the pane is drawn from. */
export interface ViewProps {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
  readonly perform: Perform;
}
