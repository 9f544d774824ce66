import type { Workbook } from "../model/book/workbook";
import type { EventEntry } from "./events";
import type { Runtime } from "./runtime";

/** What a member is told besides its object and its arguments. */
export interface Call {
  readonly workbook: Workbook;
  /** What Excel keeps for this add-in while it runs: its pane, its ribbon, whether it hears of events. */
  readonly runtime: Runtime;
  /** The page that calls. */
  readonly page: CallingPage;
}

export interface CallingPage {
  readonly platform: "desktop" | "web";
  /** Takes events for this page alone. */
  readonly raise: (entries: readonly EventEntry[]) => void;
  /** The page says that ribbon commands may be raised in it. */
  readonly onReady: () => void;
}
