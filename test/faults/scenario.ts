import type { Choices } from "../../src/commands/reading/choices";
import type { OpenPane } from "../support/open-pane";
import type { CoAuthor } from "./co-author";

/** Something that a user does, and the workbook in which it is done. */
export interface Scenario {
  readonly name: string;
  readonly setUp: (pane: OpenPane) => Promise<unknown>;
  /** What the user does before, each time: a check whose finding is fixed. */
  readonly prepare?: (pane: OpenPane) => Promise<unknown>;
  readonly act: (pane: OpenPane) => Promise<void>;
  /** True where doing it again adds another sheet, as a second report. */
  readonly addsAgain?: true;
  /** The sheets that are built from the plan: what they say depends on when a co-author changed it. */
  readonly built?: readonly string[];
  /** By default somebody who changes the sheet of the plan. */
  readonly coAuthor?: CoAuthor;
  /** True where it matters which sheets count as plans. */
  readonly counts?: true;
  /** What the workbook keeps of it, where that is no cell of a sheet. */
  readonly keeps?: (choices: Choices) => unknown;
}
