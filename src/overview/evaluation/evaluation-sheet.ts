import { amendPage } from "../../communication/pages/amend-page";
import { hasTable } from "../../communication/pages/built-tables";
import { layOutPage } from "../../communication/pages/lay-out-page";
import type { Block, Page, PageColumn } from "../../communication/pages/page";
import { findPage } from "../../communication/pages/read-page";
import type { Amendment } from "../../sheet/amendment";
import type { CellValue } from "../../sheet/cell";
import type { Draft } from "../../sheet/draft";
import { type Grid, valueAt } from "../../sheet/grid";
import { readStatus } from "../../values/steps/status";
import { fold } from "../../values/texts/fold";
import type { Measure } from "./evaluation";
import { judgeMeasure } from "./judge-measure";

const TABLES = ["EvaluationMeasures"] as const;

/** What people type next to each measure is never overwritten; “Met” is judged from it, unless they type that, too. */
const COLUMNS: readonly PageColumn[] = [
  { id: "measure", heading: "Measure", width: 36, kind: "text" },
  { id: "kind", heading: "Shows", width: 19, kind: "text" },
  { id: "source", heading: "Step or strategy", width: 28, kind: "text" },
  { id: "baseline", heading: "Baseline", width: 12, kind: "text" },
  { id: "target", heading: "Target", width: 12, kind: "text" },
  { id: "actual", heading: "Actual", width: 12, kind: "text" },
  { id: "date", heading: "Measured on", width: 13, kind: "date" },
  { id: "evidence", heading: "Evidence", width: 26, kind: "text" },
  { id: "met", heading: "Met", width: 10, kind: "text", quiet: true },
  { id: "mark", heading: "Mark", width: 0, kind: "mark" },
];

/** A measure, and whether it is met; null where nobody can tell yet. */
export interface MeasureResult {
  readonly text: string;
  readonly isMet: boolean | null;
}

/**
 * The sheet on which the results of the plans are written down.
 *
 * @example
 * EVALUATION.isOn(grid) // true on the sheet that the add-in built, whatever its name is now
 */
export const EVALUATION = {
  name: "Evaluation",
  tables: TABLES,
  isOn: (grid: Pick<Grid, "tables">): boolean => hasTable(grid, TABLES),
  layOut: (measures: readonly Measure[]): Draft => layOutPage(makePage(measures, () => "")),
  /** What to change on the sheet to bring it up to date; null where it is another sheet. */
  refresh(measures: readonly Measure[], grid: Grid): Amendment | null {
    const met = new Map(readLines(grid).map((line) => [line.key, sayMet(line.isMet)]));
    return (
      amendPage(
        makePage(measures, (measure) => met.get(keyOf(measure.kind, measure.text, measure.source)) ?? ""),
        grid,
      )?.amendment ?? null
    );
  },
  /** Whether each measure of the sheet is met. */
  read: (grid: Grid): readonly MeasureResult[] => readLines(grid).map(({ text, isMet }) => ({ text, isMet })),
};

function makePage(measures: readonly Measure[], isMet: (measure: Measure) => string): Page {
  return {
    name: EVALUATION.name,
    columns: COLUMNS,
    filters: false,
    head: [
      { id: "title", contents: { measure: "Evaluation" } },
      {
        id: "about",
        contents: {
          measure:
            "Type the baseline and the target of each measure, later the actual value, the day and the evidence. " +
            "What you type stays when the sheet is brought up to date.",
        },
      },
    ],
    blocks: [makeBlock(measures, isMet)],
  };
}

const makeBlock = (measures: readonly Measure[], isMet: (measure: Measure) => string): Block => ({
  table: TABLES[0],
  title: { id: "measures", contents: { measure: "Measures" } },
  lines: measures.map((one) => ({ measure: one.text, kind: one.kind, source: one.source, met: isMet(one) })),
  getKey: ({ measure = "", kind = "", source = "" }) => ({ group: kind, text: `${measure} ${source}` }),
  getName: ({ measure = "" }) => `“${measure}”`,
  goneRemark: "",
});

const keyOf = (kind: string, text: string, source: string): string => JSON.stringify([kind, text, source].map(fold));

interface LineResult extends MeasureResult {
  readonly key: string;
}

function readLines(grid: Grid): readonly LineResult[] {
  const table = findPage(
    makePage([], () => ""),
    grid,
  )?.tables.get(TABLES[0]);
  if (!table) return [];
  return table.lines.flatMap(({ row, texts, typed }) => {
    const read = (id: string): CellValue => {
      const column = table.places.get(id);
      return column === undefined ? "" : valueAt(grid, { row, column });
    };
    const { measure = "", kind = "", source = "" } = texts;
    if (measure === "") return [];
    const said = typed.has("met") ? readStatus(read("met")) : "blank";
    const judged = judgeMeasure({ baseline: read("baseline"), target: read("target"), actual: read("actual") });
    const isMet =
      /^met$/i.test(String(read("met")).trim()) && typed.has("met") ? true : said === "done" ? true : judged;
    return [{ text: measure, key: keyOf(kind, measure, source), isMet: said === "not-started" ? false : isMet }];
  });
}

const sayMet = (isMet: boolean | null): string => (isMet === null ? "" : isMet ? "Met" : "Not yet");
