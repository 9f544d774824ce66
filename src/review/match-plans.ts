import type { PlanSaid } from "./baseline";
import { readText } from "./match-steps";

/** A plan then and now; null where there is none. */
export interface PlanPair {
  readonly before: PlanSaid | null;
  readonly after: PlanSaid | null;
}

/**
 * Finds each plan in what the workbook says later: by the steps that both have, else by the name of the sheet, else by
 * its place, so that a sheet can be renamed and moved. In the order of the later workbook, plans that are gone at the
 * end.
 */
export function matchPlans(before: readonly PlanSaid[], after: readonly PlanSaid[]): readonly PlanPair[] {
  const [older, newer] = [before.map(listTexts), after.map(listTexts)];
  const likeness = after
    .flatMap((plan, now) =>
      before.map((other, then) => ({
        now,
        then,
        score: countShared(newer[now], older[then]) * 2 + Number(plan.sheet === other.sheet),
      })),
    )
    .sort((a, b) => b.score - a.score || Math.abs(a.now - a.then) - Math.abs(b.now - b.then));
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { now, then } of likeness) {
    if (partner.has(now) || taken.has(then)) continue;
    partner.set(now, then);
    taken.add(then);
  }
  return [
    ...after.map((plan, now) => ({ before: before[partner.get(now) ?? -1] ?? null, after: plan })),
    ...before.filter((_, then) => !taken.has(then)).map((plan) => ({ before: plan, after: null })),
  ];
}

const listTexts = (plan: PlanSaid): ReadonlySet<string> =>
  new Set(plan.steps.map((step) => readText(plan, step, ["step"])).filter((text) => text !== ""));

const countShared = (texts: ReadonlySet<string> = new Set(), others: ReadonlySet<string> = new Set()): number =>
  [...texts].filter((text) => others.has(text)).length;
