import type { Rectangle } from "../../../sheet/rectangle";
import type { Sheet } from "./sheet";

/** A place that somebody holds on to: it moves with its cells. No areas are left once they were deleted. */
export interface Anchor {
  readonly sheet: Sheet;
  areas: readonly Rectangle[];
}
