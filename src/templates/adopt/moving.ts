import type { Plan } from "../../plan/plan";
import type { Rectangle } from "../../sheet/rectangle";
import type { SourceSheet } from "./source-sheet";

/** A plan to be moved: its sheet, and the part of it that is the plan's. */
export interface Moving {
  readonly source: SourceSheet;
  readonly plan: Plan;
  readonly region: Rectangle;
  /** The layout it has now, where that is a known one. */
  readonly from: LayoutWords;
}

/** The words of a layout, folded: they are not the team's. */
export interface LayoutWords {
  /** Titles, labels and questions. */
  readonly texts: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
}
