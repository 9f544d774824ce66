import { ExcelError } from "../../excel/excel-error";
import type { SelectedCell } from "../../excel/select-cell";
import { cellOf, isBlank, textOf } from "../../plan/placed";
import type { Plan } from "../../plan/plan";
import type { Cell } from "../../sheet/cell";
import { fold } from "../../values/texts/fold";

/** Which step is meant. */
export interface StepWanted {
  /** Its words, or their beginning where no other step begins so. */
  readonly text: string;
  /** The sheet of its plan; any by default. */
  readonly sheet?: string | undefined;
  /** Its cell, which tells steps with the same words apart. */
  readonly cell?: Cell;
}

/** A step by its plan and its place in it. */
export interface StepOfPlan {
  readonly plan: Plan;
  readonly index: number;
  readonly text: string;
  readonly cell: Cell;
}

/** @throws {ExcelError} where no step is meant, or where several may be */
export function findStep(plans: readonly Plan[], { text, sheet, cell }: StepWanted): StepOfPlan {
  const words = fold(text);
  const steps = plans.filter((plan) => sheet === undefined || plan.sheet === sheet).flatMap(listSteps);
  const same = steps.filter((step) => fold(step.text) === words);
  const found = same.find((step) => step.cell.row === cell?.row) ?? same[0];
  if (found && (same.length === 1 || cell)) return found;
  if (same.length > 1)
    throw new ExcelError(
      "InvalidArgument",
      `${String(same.length)} steps say “${text}”. Say which sheet is meant, or word them differently.`,
    );

  const alike = words === "" ? [] : steps.filter((step) => fold(step.text).startsWith(words));
  const [only] = alike;
  if (only && alike.length === 1) return only;
  throw new ExcelError(
    "ItemNotFound",
    alike.length > 1
      ? `${String(alike.length)} steps begin with “${text}”: write more of it.`
      : steps.length === 0
        ? "There is no plan with a step to detail."
        : `No step says “${text}”.`,
  );
}

/**
 * The step in the row of the selected cell.
 * @throws {ExcelError} where there is none
 */
export function findSelected(plans: readonly Plan[], { sheet, cell }: SelectedCell): StepOfPlan {
  const found = plans.filter((plan) => plan.sheet === sheet).flatMap(listSteps);
  const step = found.find((one) => one.cell.row === cell.row);
  if (step) return step;
  throw new ExcelError("ItemNotFound", "Select a step of a plan first: a cell in its row.");
}

const listSteps = (plan: Plan): readonly StepOfPlan[] =>
  Array.from({ length: plan.steps.length }, (_, index) => ({ index, cell: plan.steps.cellAt(index, "step") })).flatMap(
    ({ index, cell }) => (cell && !isBlank(cell) ? [{ plan, index, text: textOf(cell), cell: cellOf(cell) }] : []),
  );
