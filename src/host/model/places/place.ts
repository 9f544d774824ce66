import type { Rectangle } from "../../../sheet/rectangle";
import type { Sheet } from "../book/sheet";

/** A block of cells on a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly rectangle: Rectangle;
}
