import type { Chart, Setting } from "../../model/book/drawing";
import type { Sheet } from "../../model/book/sheet";
import type { Workbook } from "../../model/book/workbook";
import { findSetting } from "../../model/drawings/settings";

/** A chart that is written. */
export interface WrittenChart {
  readonly chart: Chart;
  readonly workbook: Workbook;
  /** What was set of a part, or of a wider one that it belongs to: `ask("Legend", "Position")`. */
  readonly ask: (part: string, name: string) => Setting | undefined;
  /** The colour that a series or a piece of a pie has by itself, by its place: `"#4472C4"`, or `"accent1"`. */
  readonly accentAt: (index: number) => string;
}

/** @param hasTheme Whether the file says what its accents are; otherwise they are those of Excel's standard theme. */
export const openChart = (workbook: Workbook, sheet: Sheet, chart: Chart, hasTheme: boolean): WrittenChart => ({
  chart,
  workbook,
  ask: (part, name) => findSetting({ workbook, sheet, id: chart.id, part }, name),
  accentAt: (index) => (hasTheme ? `accent${(index % ACCENTS.length) + 1}` : (ACCENTS[index % ACCENTS.length] ?? "")),
});

const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
