import type { Rectangle } from "../../../sheet/rectangle";
import type { Sheet } from "./sheet";

/** A place that someone holds on to: it moves with its cells. It has no areas once they are deleted. */
export interface Anchor {
  readonly sheet: Sheet;
  areas: readonly Rectangle[];
}
