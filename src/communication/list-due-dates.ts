import type { Day } from "../sheet/serial-date";
import type { CommunicationPlan } from "./communication-plan";
import { listDueDays } from "./due-days";
import { findLastDay } from "./weeks-ahead";

/** A day on which somebody is to be told something. */
export interface DueDate {
  readonly day: Day;
  readonly audience: string;
  /** The step's text, and what tells its plan from others. */
  readonly step: string;
  readonly plan: string;
  /** Who tells it, as the plan has it, or `""`. */
  readonly communicator: string;
}

/** The days of this week and the eleven after it on which somebody is to be told something, from today on. */
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
