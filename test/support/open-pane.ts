import type { Day } from "../../src/sheet/serial-date";
import { makePerform, type Performer } from "../../src/taskpane/make-perform";
import { makeStore, type Store } from "../../src/taskpane/store";

export interface OpenPane extends Store, Performer {}

/** All of the pane but its views, on the open Excel: what its buttons do and the state that they leave. */
export function openPane(today: Day): OpenPane {
  const store = makeStore(() => undefined);
  const clock = { today: () => today, time: () => "14:05" };
  return { ...store, ...makePerform({ ...store, clock, load: () => import("../../src/commands") }) };
}
