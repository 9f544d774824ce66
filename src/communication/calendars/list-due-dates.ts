import type { Day } from "../../sheet/serial-date";
import { fold } from "../../values/texts/fold";
import type { Communication, CommunicationPlan } from "../communication-plan";
import { findNextDue, listOccasions } from "../days/due-days";
import { findLastDay } from "../days/weeks-ahead";
import { readAudienceKey } from "../read-audience-key";

/** A day on which something is due to an audience. */
export interface DueDate {
  readonly day: Day;
  readonly audience: string;
  /** The step's text, and what distinguishes its plan from others. */
  readonly step: string;
  readonly plan: string;
  /** How the step's success is measured, or `""`. */
  readonly measure: string;
  /** Who communicates it, as the plan has it, or `""`. */
  readonly communicator: string;
  /**
   * What identifies it among all that its audience hears of its plan: the day of a rhythm, as it would be without
   * holidays; of what is due once the step, so that it may move to another day; of a milestone its name, too.
   */
  readonly occasion: string | Day;
  /** The milestone at which it is due; null where it is due at none. */
  readonly milestone: string | null;
}

/**
 * Lists what is due from today on: rhythms in this week and the eleven weeks after it, what is due once on any later
 * day, too.
 *
 * @example
 * listDueDates(plan) // [{ day: 46350, audience: "Parents", step: "Hire a tutor", occasion: 46350, … }, …]
 */
export function listDueDates({
  communications,
  today,
  rhythm,
}: Pick<CommunicationPlan, "communications" | "today" | "rhythm">): readonly DueDate[] {
  const once = rhythm === "anchored" ? nameOccasions(communications.filter(isOnce)) : null;
  return communications
    .filter(({ state }) => state === "open")
    .flatMap((one) => {
      const { audience, communicator, cadence, span, step } = one;
      const occasions = listOccasions(
        cadence,
        span,
        Math.max(today, span.first),
        isOnce(one) ? Infinity : findLastDay(today),
      );
      return occasions.map(({ day, planned, milestone = null }) => ({
        day,
        audience,
        step: step.text,
        plan: step.plan,
        measure: step.measure,
        communicator: communicator.name,
        occasion: nameOccasion(once?.get(one), milestone) ?? planned,
        milestone,
      }));
    });
}

const nameOccasion = (once: string | undefined, milestone: string | null): string | undefined =>
  once === undefined || milestone === null ? once : `${once} ${fold(milestone)}`;

const isOnce = ({ cadence }: Communication): boolean => cadence.kind !== "every";

/** Steps of the same words are counted by their days, in whichever order they stand. */
function nameOccasions(communications: readonly Communication[]): ReadonlyMap<Communication, string> {
  const sorted = communications
    .map((one) => ({ one, day: findNextDue(one.cadence, one.span, one.span.first) ?? Infinity }))
    .sort((a, b) => a.day - b.day);
  const daysByKey = new Map<string, Set<Day>>();
  return new Map(
    sorted.map(({ one, day }) => {
      const text = fold(one.step.text);
      const key = JSON.stringify([one.step.plan, readAudienceKey(one.audience), text]);
      const days = daysByKey.get(key) ?? new Set();
      daysByKey.set(key, days.add(day));
      return [one, `${text} ${String(days.size)}`];
    }),
  );
}
