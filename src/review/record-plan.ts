import { isBlank, type Placed, textOf } from "../plan/placed";
import type { Plan } from "../plan/plan";
import type { Field } from "../plan/role";
import { findDependencies } from "../rules/asking/order/find-dependencies";
import type { CellValue } from "../sheet/cell";
import { type Grid, valueAt } from "../sheet/grid";
import type { Day } from "../sheet/serial-date";
import { readProgress } from "../values/read-progress";
import { type Readings, readingsOf } from "../values/readings";
import type { ColumnSaid, DaySpan, PlanSaid, StepSaid } from "./baseline";

/** A plan and the sheet that it was read from. */
export interface PlanOnSheet {
  readonly plan: Plan;
  readonly grid: Grid;
}

/**
 * Records what a plan says today.
 *
 * @example
 * recordPlan({ plan, grid }, { today: 46348, monthFirst: false }).steps[0].state // "done"
 */
export function recordPlan(
  { plan, grid }: PlanOnSheet,
  calendar: { readonly today: Day; readonly monthFirst: boolean },
): PlanSaid {
  const from1904 = plan.from1904 ?? false;
  const says = readingsOf({ ...calendar, from1904 }, plan);
  const columns = listColumns(plan);
  const texts = plan.steps.map(({ step }) => (step ? textOf(step) : ""));
  const waitsFor = new Map(findDependencies(plan).map(({ step, on }) => [step, on.map((one) => texts[one] ?? "")]));
  return {
    sheet: plan.sheet,
    title: plan.title ? textOf(plan.title) : "",
    fields: readFields(plan.fields),
    columns: columns.map(({ heading, role, column }) => ({ heading, role, column })),
    sections: plan.sections.map(({ name }) => name),
    from1904,
    steps: plan.steps.map((step, index): StepSaid => ({
      section: step.sectionName,
      state: readProgress(step, says),
      deadline: readSpan(step.deadline, says),
      waitsFor: waitsFor.get(index) ?? [],
      cells: columns.map(({ column, role, isShared }) =>
        role === null || isShared
          ? valueAt(grid, { row: step.row, column })
          : (plan.steps.cellAt(index, role)?.value ?? ""),
      ),
      row: step.row,
    })),
  };
}

interface Column extends ColumnSaid {
  readonly column: number;
  /** True where its cells answer two questions, as “Ana, by 3 March” does. */
  readonly isShared: boolean;
}

/** Each column of the sheet once, in its order. */
function listColumns({ columns, unnamed }: Plan): readonly Column[] {
  const named = columns.filter(({ column }, i) => columns.findIndex((one) => one.column === column) === i);
  const isShared = (column: number): boolean => columns.filter((one) => one.column === column).length > 1;
  return [
    ...named.map(({ heading, role, column }): Column => ({ heading, role, column, isShared: isShared(column) })),
    ...unnamed
      .filter(({ column }) => !columns.some((one) => one.column === column))
      .map(({ heading, column }): Column => ({ heading, role: null, column, isShared: false })),
  ].sort((a, b) => a.column - b.column);
}

const readFields = (fields: Plan["fields"]): Readonly<Partial<Record<Field, CellValue>>> =>
  Object.fromEntries(Object.entries(fields).flatMap(([field, cell]) => (isBlank(cell) ? [] : [[field, cell.value]])));

function readSpan(cell: Placed | undefined, says: Readings): DaySpan | null {
  const day = cell && !isBlank(cell) ? says.day(cell) : null;
  return day ? [findEnd(day.first), findEnd(day.last)] : null;
}

const findEnd = (day: Day): Day | null => (Number.isFinite(day) ? day : null);
