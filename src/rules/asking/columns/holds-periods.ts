import type { Plan } from "../../../plan/plan";
import type { Readings } from "../../../values/readings";

/** Fewer are no calendar. */
const FEWEST = 3;

/**
 * True where columns stand for weeks, months or quarters (`Q1 | Q2 | Q3 | Q4`): a mark in one of them says when a step
 * is carried out.
 */
export const holdsPeriods = ({ unnamed }: Pick<Plan, "unnamed">, says: Readings): boolean =>
  unnamed.filter(({ heading }) => COUNTED.test(heading) || says.day({ value: heading }) !== null).length >= FEWEST;

/** True where these are weeks or months and not quarters: a schedule says when, and not how success is measured. */
export const isSchedule = (plan: Pick<Plan, "unnamed">, says: Readings): boolean =>
  holdsPeriods(plan, says) && !plan.unnamed.some(({ heading }) => QUARTER.test(heading));

const QUARTER = /^(?:[QT] ?\d|[IVX]+|\d ?[.º])/iu;

/** `W3`, `Wk 3`, `T1`, `4`, `1º Quad.`, `IV` */
const COUNTED = /^(?:\p{L}{1,5}\.? ?)?(?:\d{1,2}|[IVX]{1,4})(?:[.ºª°] ?)?(?: ?\p{L}{1,6}\.?)?$/u;
