import type { Day } from "../sheet/serial-date";
import type { CommunicationPlan } from "./communication-plan";
import { listDueDays } from "./due-days";
import { findLastDay } from "./weeks-ahead";

/** A day on which something is due to an audience. */
export interface DueDate {
  readonly day: Day;
  readonly audience: string;
  /** The step's text, and what distinguishes its plan from others. */
  readonly step: string;
  readonly plan: string;
  /** Who communicates it, as the plan has it, or `""`. */
  readonly communicator: string;
}

/**
 * Lists what is due in this week and the eleven weeks after it, from today on.
 *
 * @example
 * listDueDates({ communications, today: 46348 }) // [{ day: 46350, audience: "Parents", step: "Hire a tutor", … }, …]
 */
export const listDueDates = ({
  communications,
  today,
}: Pick<CommunicationPlan, "communications" | "today">): readonly DueDate[] =>
  communications
    .filter(({ isOver }) => !isOver)
    .flatMap(({ audience, communicator, cadence, span, step }) =>
      listDueDays(cadence, span, Math.max(today, span.first), findLastDay(today)).map((day) => ({
        day,
        audience,
        step: step.text,
        plan: step.plan,
        communicator: communicator.name,
      })),
    );
