import { textOf } from "../plan/placed";
import type { Role } from "../plan/role";
import type { CellValue } from "../sheet/cell";
import { formatIsoDay } from "../sheet/serial-date";
import { DAYS_BEFORE_1904 } from "../values/dates/calendar";
import { fold } from "../values/texts/fold";
import type { ColumnSaid, PlanSaid, StepSaid } from "./baseline";
import type { Difference, DifferenceKind } from "./difference";
import { OWNING, readText, type StepPair } from "./match-steps";

/** A step at both moments; null where it is not there. */
export interface ComparedStep {
  readonly before: StepSaid | null;
  readonly after: StepSaid | null;
}

/** A cell of a step that says something else. */
export type ChangedCell = Pick<Difference, "heading" | "role" | "before" | "after" | "cell">;

export interface PlanComparison {
  readonly take: (pair: StepPair) => ComparedStep;
  /** The cells that say something else, of the columns that are there at both moments. */
  readonly listChangedCells: (step: ComparedStep) => readonly ChangedCell[];
  /** A difference in the first of the columns of these roles that says something else, or about the whole step. */
  readonly describe: (
    kind: DifferenceKind,
    step: ComparedStep,
    roles: readonly Role[],
    more: Partial<Difference>,
  ) => Difference;
}

/** Prepares a plan at two moments for comparing its steps: columns are found again by heading, else by role. */
export function createComparison(older: PlanSaid, newer: PlanSaid): PlanComparison {
  const columns = matchColumns(older.columns, newer.columns);
  const listCells = ({ before, after }: ComparedStep) =>
    columns.map(({ then, now, said }): ChangedCell & { readonly isChanged: boolean } => {
      const [was, is] = [before?.cells[then] ?? "", after?.cells[now] ?? ""];
      return {
        heading: said.heading,
        role: said.role,
        isChanged: was !== is,
        before: formatValue(was, said, older),
        after: formatValue(is, said, newer),
        cell: after?.row === undefined ? null : { row: after.row, column: said.column ?? 0 },
      };
    });
  return {
    take: ({ before, after }) => ({
      before: before === null ? null : (older.steps[before] ?? null),
      after: after === null ? null : (newer.steps[after] ?? null),
    }),
    listChangedCells: (step) => listCells(step).filter(({ isChanged }) => isChanged),
    describe(kind, step, roles, more) {
      const [plan, one] = step.after ? [newer, step.after] : [older, step.before];
      const cells = listCells(step).filter(({ role }) => role !== null && roles.includes(role));
      const { heading, role, before, after, cell } = cells.find(({ isChanged }) => isChanged) ?? cells[0] ?? NO_CELL;
      return {
        kind,
        sheet: plan.sheet,
        heading,
        role,
        before,
        after,
        days: null,
        already: false,
        step: one ? readText(plan, one, ["step"]) : "",
        owner: one ? readText(plan, one, OWNING) : "",
        cell: cell ?? findStepCell(plan, step.after),
        ...more,
      };
    },
  };
}

const NO_CELL: ChangedCell = { heading: "", role: null, before: "", after: "", cell: null };

function findStepCell({ columns }: PlanSaid, step: StepSaid | null): Difference["cell"] {
  if (step?.row === undefined) return null;
  return { row: step.row, column: columns.find(({ role }) => role === "step")?.column ?? 0 };
}

interface ColumnPair {
  readonly then: number;
  readonly now: number;
  /** As it is now. */
  readonly said: ColumnSaid;
}

/** Pairs the columns that are there at both moments. */
export function matchColumns(older: readonly ColumnSaid[], newer: readonly ColumnSaid[]): readonly ColumnPair[] {
  const free = new Set(older.keys());
  const pairs = new Map<number, number>();
  const pair = (isSame: (one: ColumnSaid, other: ColumnSaid) => boolean): void => {
    for (const [now, one] of newer.entries()) {
      const then = pairs.has(now) ? undefined : [...free].find((place) => older[place] && isSame(one, older[place]));
      if (then === undefined) continue;
      pairs.set(now, then);
      free.delete(then);
    }
  };
  pair((one, other) => one.role !== null && one.role === other.role && one.heading === other.heading);
  pair((one, other) => one.role !== null && one.role === other.role);
  pair((one, other) => fold(one.heading) === fold(other.heading));
  return newer.flatMap((said, now) => {
    const then = pairs.get(now);
    return then === undefined ? [] : [{ then, now, said }];
  });
}

const DATED: readonly (Role | null)[] = ["start", "deadline", "completed"];

/** A value as people read it: a date as `2027-03-01`. */
export function formatValue(value: CellValue, { role }: ColumnSaid, { from1904 }: Pick<PlanSaid, "from1904">): string {
  const isDay = typeof value === "number" && DATED.includes(role) && value > 19_000 && value < 110_000;
  return isDay ? formatIsoDay(value + (from1904 ? DAYS_BEFORE_1904 : 0)) : textOf({ value });
}
