import type { Role } from "../plan/role";
import { isReady } from "../rules/verdict";
import type { Day } from "../sheet/serial-date";
import type { DeskLine, PlanLine } from "./desk-line";
import { createLoads, type Load } from "./loads";

/** What all plans of a review come to. */
export interface Tally {
  readonly files: number;
  /** Files in which no plan was read. */
  readonly unread: number;
  /** These files, and the plans about which nothing can be said; each with its reason. */
  readonly unreadItems: readonly UnreadItem[];
  readonly plans: number;
  /** Plans in files all of whose plans are ready. */
  readonly ready: number;
  readonly errors: number;
  readonly steps: number;
  readonly late: number;
  readonly withoutOwner: number;
  /** The roles for which some plan has a column. */
  readonly roles: ReadonlySet<Role>;
  /** Who carries how much, the most first. */
  readonly loads: readonly Load[];
}

export interface UnreadItem {
  readonly file: string;
  /** `""` for the whole file. */
  readonly sheet: string;
  readonly because: string;
  /** True for a file that an earlier review has read, and that is not there any more. */
  readonly isGone?: boolean;
}

/** Counts once over all lines; what it keeps grows with the people and with what is not read, not with the plans. */
export function tally(lines: Iterable<DeskLine>, today: Day): Tally {
  const sum = { files: 0, unread: 0, plans: 0, ready: 0, errors: 0, steps: 0, late: 0, withoutOwner: 0 };
  const roles = new Set<Role>();
  const loads = createLoads(today);
  const unreadItems: UnreadItem[] = [];
  for (const { file, unread, verdict, plans } of lines) {
    sum.files++;
    if (unread !== null) {
      sum.unread++;
      unreadItems.push({ file, sheet: "", because: unread });
    }
    for (const plan of plans) {
      const { late, withoutOwner } = countSteps(plan);
      sum.plans++;
      if (isReady(verdict)) sum.ready++;
      sum.errors += plan.errors;
      sum.steps += plan.steps.length;
      sum.late += late;
      sum.withoutOwner += withoutOwner;
      for (const role of plan.roles) roles.add(role);
      loads.add(plan);
      const { because } = plan.verdict;
      if (because !== null) unreadItems.push({ file, sheet: plan.sheet, because });
    }
  }
  return { ...sum, unreadItems, roles, loads: loads.list() };
}

/** How the steps of a plan stand. */
export interface StepCounts {
  readonly done: number;
  readonly late: number;
  /** To be done, on no day that can be read. */
  readonly undated: number;
  readonly withoutOwner: number;
}

export function countSteps({ steps }: Pick<PlanLine, "steps">): StepCounts {
  const count = (is: (step: PlanLine["steps"][number]) => boolean): number => steps.filter(is).length;
  return {
    done: count(({ state }) => state === "done"),
    late: count(({ state }) => state === "late"),
    undated: count(({ state }) => state === "undated"),
    withoutOwner: count(({ carriers }) => carriers.length === 0),
  };
}
