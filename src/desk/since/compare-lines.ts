import { comparePlans } from "../../review/compare-plans";
import type { Difference, DifferenceKind } from "../../review/difference";
import { matchPlans } from "../../review/match-plans";
import { isReady } from "../../rules/verdict";
import type { Day } from "../../sheet/serial-date";
import type { DeskLine } from "../desk-line";
import { readSaid } from "./read-said";

/** What is different in a plan since an earlier review. */
export interface PlanChanges {
  readonly isNew: boolean;
  /** True where its file may be submitted now and might not before, false for the reverse, null for no change. */
  readonly becameReady: boolean | null;
  /** Without what was late before and still is. */
  readonly differences: readonly Difference[];
}

/**
 * Compares a file with the same one in an earlier review, plan by plan, in the order of its plans.
 * @param before null for a file that was not there
 */
export function compareLines(
  before: DeskLine | null,
  after: DeskLine,
  days: { readonly before: Day; readonly after: Day },
): readonly PlanChanges[] {
  const pairs = matchPlans((before?.plans ?? []).map(readSaid), after.plans.map(readSaid));
  return pairs.slice(0, after.plans.length).map((pair): PlanChanges => {
    if (!pair.before || !pair.after || !before) return { isNew: true, becameReady: null, differences: [] };
    const isNow = isReady(after.verdict);
    return {
      isNew: false,
      becameReady: isNow === isReady(before.verdict) ? null : isNow,
      differences: comparePlans(
        { day: days.before, plans: [pair.before] },
        { day: days.after, plans: [pair.after] },
      ).filter(({ kind, already }) => kind !== "overdue" || !already),
    };
  });
}

/** `now ready; 2 done, 1 later, 1 new step`, or `unchanged` */
export function sayChanges({ isNew, becameReady, differences }: PlanChanges): string {
  if (isNew) return "new";
  const counts = new Map<string, number>();
  for (const { kind } of differences) counts.set(KINDS[kind], (counts.get(KINDS[kind]) ?? 0) + 1);
  const steps = Array.from(counts, ([what, count]) => `${count} ${what}`).join(", ");
  const verdict = becameReady === null ? "" : becameReady ? "now ready" : "no longer ready";
  return [verdict, steps].filter((text) => text !== "").join("; ") || "unchanged";
}

/** A kind of difference in one or two words, after a number and alone. */
export const KINDS: Readonly<Record<DifferenceKind, string>> = {
  done: "done",
  overdue: "late",
  slipped: "moved later",
  "moved-earlier": "moved earlier",
  "other-deadline": "other deadline",
  "handed-over": "handed over",
  new: "added",
  gone: "gone",
  dropped: "dropped",
  reopened: "reopened",
  reworded: "reworded",
  changed: "changed",
};
