import type { Progress } from "../../commands/reading/progress";
import type { Clock } from "../clock";
import type { Event } from "../event";
import type { Notice, State } from "../state";

/** All that the commands' part of the add-in offers; it is loaded right after the pane shows. */
export type Commands = typeof import("../../commands");

/**
 * One thing that can be done in the pane. The same object serves its button, its key and its place in the ribbon.
 * @example
 * <button onClick={() => void perform(goToCell, { plan: 0, finding })}>B4</button>
 */
export interface Action<Input = undefined> {
  /** Where the ribbon has a button for it, the manifest's `FunctionName`. */
  readonly id: string;
  /** What the pane says meanwhile: `Checking the plan…` */
  readonly doing: string;
  /** True where it tells how far it is. */
  readonly tellsProgress?: true;
  /** What to say once the user has stopped it; by default that Excel may still finish what it has begun. */
  readonly stopped?: string;
  /** True where nobody asked for it: the pane says nothing of it unless something in the add-in is broken. */
  readonly quiet?: true;
  /** What the state learns where it was stopped or failed, and nobody is told. */
  readonly left?: Event;
  /** What shows at once. */
  readonly announce?: (input: Input) => Event;
  /** Does it; returns what to tell the user, or null where the pane shows it anyway. */
  run(tools: Tools, input: Input): Promise<Notice | null>;
}

/** What an action works with. */
export interface Tools {
  readonly state: () => State;
  readonly dispatch: (event: Event) => void;
  readonly clock: Clock;
  readonly load: () => Promise<Commands>;
  readonly progress: Progress;
}

/** Does an action as soon as it is its turn; resolves once it is done, and never rejects. */
export interface Perform {
  (action: Action): Promise<void>;
  <Input>(action: Action<Input>, input: Input): Promise<void>;
}
