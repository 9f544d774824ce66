import { ExcelError } from "../excel/excel-error";
import { writeSheets } from "../excel/write-sheets";
import { listMeasures } from "../overview/evaluation/evaluation";
import { EVALUATION, type MeasureResult } from "../overview/evaluation/evaluation-sheet";
import type { Command } from "./command";
import { openGrid } from "./communicate/open-grid";
import { listPlans } from "./reading/read-closely";
import { readAll } from "./reading/read-plans";
import { type Amend, untilDone } from "./until-done";

export interface EvaluationBuilt {
  readonly sheet: string;
  /** What was done, for the user. */
  readonly text: string;
}

/** Adds the Evaluation sheet, or brings it up to date; what people typed there stays. */
export const buildEvaluation = {
  id: "buildEvaluation",
  title: "Evaluation",
  run: () => untilDone("the evaluation", attempt),
} as const satisfies Command<void, EvaluationBuilt>;

async function attempt(amend: Amend): Promise<EvaluationBuilt | null> {
  const { sheets, taken } = await readAll([EVALUATION]);
  const found = sheets.filter(({ grid }) => EVALUATION.isOn(grid));
  const there = found.find(({ grid }) => grid.sheet === EVALUATION.name) ?? found[0];
  const measures = listMeasures(
    sheets.flatMap(listPlans),
    sheets.filter(({ grid }) => !EVALUATION.isOn(grid)).map(({ grid }) => grid),
  );
  if (measures.length === 0 && !there)
    throw new ExcelError("ItemNotFound", "No plan or logic model of this workbook names a measure yet.");

  const amendment = there && EVALUATION.refresh(measures, openGrid(there));
  if (!amendment) {
    const [sheet = EVALUATION.name] = await writeSheets([EVALUATION.layOut(measures)], taken);
    return { sheet, text: `The sheet “${sheet}” lists ${countMeasures(measures.length)} to fill in.` };
  }
  const names = await amend({ amendments: [amendment], drafts: [], front: amendment.sheet }, taken);
  return (
    names && {
      sheet: amendment.sheet,
      text: `The sheet “${amendment.sheet}” is up to date: ${sayResults(EVALUATION.read(there.grid))}.`,
    }
  );
}

const countMeasures = (count: number): string => `${String(count)} ${count === 1 ? "measure" : "measures"}`;

/** `3 of 8 measures met` */
const sayResults = (results: readonly MeasureResult[]): string =>
  `${String(results.filter(({ isMet }) => isMet === true).length)} of ${countMeasures(results.length)} met`;
