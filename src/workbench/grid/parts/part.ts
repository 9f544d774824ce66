import type { Sheet } from "../../../host/doors/spreadsheet";
import type { SheetView } from "../sheet-view";

/**
 * Something of a sheet besides its cells that the view shows. The model never changes a value in place, so another
 * object is another state.
 */
export interface Part<Value> {
  readonly of: (sheet: Sheet) => Value;
  /** `before` is what was shown until now; undefined for a sheet that Univer has just been given whole. */
  readonly show: (view: SheetView, value: Value, before: Value | undefined, sheet: Sheet) => void;
}
