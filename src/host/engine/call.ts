import type { Workbook } from "../model/workbook";
import type { Runtime } from "./runtime";

/** What a member is told besides its object and its arguments. */
export interface Call {
  readonly workbook: Workbook;
  /** What Excel keeps for this add-in while it runs: its pane, its ribbon, whether it hears of events. */
  readonly runtime: Runtime;
}
