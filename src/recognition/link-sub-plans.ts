import { STEP_POINTER } from "../plan/detail-names";
import { cellOf, isBlank, type Placed, textOf } from "../plan/placed";
import type { PartOf, Plan } from "../plan/plan";
import type { Grid } from "../sheet/grid";
import { fold } from "../values/texts/fold";
import { measureSimilarity } from "../values/texts/measure-similarity";

/** What a sheet says of the step that its plan is a part of; null where it says nothing. */
export function readPartOf({ pointers = [] }: Grid, said: Placed | undefined): PartOf | null {
  if (!said || isBlank(said)) return null;
  const pointer = pointers.find(({ name }) => name.toLowerCase() === STEP_POINTER.toLowerCase());
  return { said, from: pointer ? { sheet: pointer.sheet, ...pointer.cell } : null, step: null, now: null };
}

/**
 * Links the plans of a workbook to their sub-plans, in the same order. A step is found by its words, wherever it was
 * moved; where these have changed a little, by the cell that held it. A plan is never a part of itself.
 *
 * @example
 * linkSubPlans([plan, subPlan])[0].subPlans.get(2) // the sub-plan of its third step
 */
export function linkSubPlans(plans: readonly Plan[]): readonly Plan[] {
  const parts = plans.map(({ partOf }) => partOf);
  if (parts.every((part) => part === undefined)) return plans;

  const links = findLinks(plans);
  const linked = plans.map((plan, i): Plan => {
    const { partOf, subPlans: _, ...own } = plan;
    if (!partOf) return own;
    const link = links[i] ?? null;
    const now = partOf.from && readTextAt(plans, partOf.from);
    return {
      ...own,
      partOf: { ...partOf, now: now ?? null, step: link && describeStep(plans, link) },
    };
  });
  return attach(linked, links);
}

/** A step by the place of its plan, and its place in it. */
interface Link {
  readonly plan: number;
  readonly step: number;
}

function findLinks(plans: readonly Plan[]): readonly (Link | null)[] {
  const wanted = new Set(plans.flatMap(({ partOf }) => (partOf ? [fold(textOf(partOf.said))] : [])));
  const byWords = indexSteps(plans, wanted);
  const links: (Link | null)[] = plans.map(() => null);
  for (const [i, plan] of plans.entries())
    if (plan.partOf) links[i] = findByWords(plans, plan, plan.partOf, byWords, (other) => !leadsTo(links, other, i));
  const taken = new Set(links.flatMap((link) => (link ? [keyOf(link)] : [])));
  for (const [i, { partOf }] of plans.entries()) {
    if (!partOf || links[i]) continue;
    const link = findReworded(plans, partOf);
    if (link && !taken.has(keyOf(link)) && !leadsTo(links, link.plan, i)) links[i] = link;
  }
  return links;
}

const keyOf = ({ plan, step }: Link): string => `${String(plan)} ${String(step)}`;

/** The steps that have the wanted words, folded. */
function indexSteps(plans: readonly Plan[], wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Link[]> {
  const byWords = new Map<string, Link[]>();
  for (const [plan, { steps }] of plans.entries())
    for (let step = 0; step < steps.length; step++) {
      const cell = steps.cellAt(step, "step");
      const words = cell ? fold(textOf(cell)) : "";
      if (wanted.has(words)) byWords.set(words, [...(byWords.get(words) ?? []), { plan, step }]);
    }
  return byWords;
}

/**
 * Of several steps with the same words the one in its place, else one on its sheet, else the first. Where no place is
 * kept, its sheet is the sub-plan's own.
 */
function findByWords(
  plans: readonly Plan[],
  { sheet }: Plan,
  { said, from }: PartOf,
  byWords: ReadonlyMap<string, readonly Link[]>,
  mayBe: (plan: number) => boolean,
): Link | null {
  const found = (byWords.get(fold(textOf(said))) ?? []).filter(({ plan }) => mayBe(plan));
  const isOnSheet = ({ plan }: Link): boolean => plans[plan]?.sheet === (from?.sheet ?? sheet);
  const isInPlace = (link: Link): boolean => isOnSheet(link) && plans[link.plan]?.steps.rows[link.step] === from?.row;
  return found.find(isInPlace) ?? found.find(isOnSheet) ?? found[0] ?? null;
}

/** The step that stands where the step stood, where it says almost the same. */
function findReworded(plans: readonly Plan[], { said, from }: PartOf): Link | null {
  const link = from && findAt(plans, from);
  if (!link) return null;
  const text = describeStep(plans, link)?.text ?? "";
  return measureSimilarity(text, textOf(said)) >= ALIKE ? link : null;
}

const ALIKE = 0.5;

function findAt(plans: readonly Plan[], { sheet, row }: NonNullable<PartOf["from"]>): Link | null {
  for (const [plan, one] of plans.entries()) {
    const step = one.sheet === sheet ? one.steps.rows.indexOf(row) : -1;
    if (step >= 0) return { plan, step };
  }
  return null;
}

function readTextAt(plans: readonly Plan[], from: NonNullable<PartOf["from"]>): string | null {
  const link = findAt(plans, from);
  return (link && describeStep(plans, link)?.text) || null;
}

function describeStep(plans: readonly Plan[], { plan, step }: Link): PartOf["step"] {
  const cell = plans[plan]?.steps.cellAt(step, "step");
  return cell ? { sheet: plans[plan]?.sheet ?? "", cell: cellOf(cell), text: textOf(cell) } : null;
}

/** Whether a plan is another one, or a part of it. */
function leadsTo(links: readonly (Link | null)[], from: number, to: number): boolean {
  for (let at: number | undefined = from; at !== undefined; at = links[at]?.plan) if (at === to) return true;
  return false;
}

/** The plans with their sub-plans, and these with theirs. */
function attach(plans: readonly Plan[], links: readonly (Link | null)[]): readonly Plan[] {
  const made = new Map<number, Plan>();
  const make = (i: number, plan: Plan): Plan => {
    const known = made.get(i);
    if (known) return known;
    const subPlans = new Map<number, Plan[]>();
    for (const [part, link] of links.entries()) {
      const sub = plans[part];
      if (link?.plan === i && sub) subPlans.set(link.step, [...(subPlans.get(link.step) ?? []), make(part, sub)]);
    }
    const whole = subPlans.size > 0 ? { ...plan, subPlans } : plan;
    made.set(i, whole);
    return whole;
  };
  return plans.map((plan, i) => make(i, plan));
}
