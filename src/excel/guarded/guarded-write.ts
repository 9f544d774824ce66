import type { Rectangle } from "../../sheet/rectangle";
import type { Contents, TargetRead, Values } from "./contents";

/** A block of cells and what was read in it. */
export interface Expected {
  readonly at: Rectangle;
  readonly values: Values;
}

/** A change of cells that were read in an earlier round trip, so that a co-author may have moved them since. */
export interface GuardedWrite<Targets extends readonly Rectangle[]> {
  readonly sheet: string;
  /** The cells by which the place is recognized, such as headings and the text of a step. */
  readonly expected: readonly Expected[];
  /** The cells that are about to be changed. */
  readonly targets: Targets;
  /** The rows among which the targets are and which a co-author may sort. */
  readonly among?: Rectangle;
  /** Why the change must not be made after all, as a sentence for the user; or null. */
  readonly refuse?: (targets: Each<Targets, TargetRead>) => string | null;
  /** Queues the change. The ranges are those of `targets`, and have moved along with their cells. */
  readonly change: (targets: Each<Targets, Excel.Range>) => void;
  /** What the targets hold after it: by this the change is recognized where Excel’s answer is lost. */
  readonly makes: (targets: Each<Targets, TargetRead>) => readonly Values[];
}

type Each<Targets extends readonly Rectangle[], Of> = { readonly [Index in keyof Targets]: Of };

/**
 * `changed`, and what the targets held before; `moved`: the cells are no longer where they were, so nothing was
 * changed, or what was changed is restored.
 */
export type GuardedOutcome =
  | { readonly kind: "changed"; readonly before: readonly Contents[] }
  | { readonly kind: "moved" }
  | { readonly kind: "refused"; readonly because: string };

/** The same for any number of targets. */
export interface AnyWrite extends Pick<GuardedWrite<readonly Rectangle[]>, "sheet" | "expected" | "targets" | "among"> {
  readonly refuse?: (targets: readonly TargetRead[]) => string | null;
  readonly change: (targets: readonly Excel.Range[]) => void;
  readonly makes: (targets: readonly TargetRead[]) => readonly Values[];
}
