import type { Day } from "../sheet/serial-date";
import type { CommunicationPlan } from "./communication-plan";
import { dueDays } from "./due-days";

/** A day on which somebody is to be told something. */
export interface DueDate {
  readonly day: Day;
  readonly audience: string;
  /** The step's text, and the sheet it stands on. */
  readonly step: string;
  readonly sheet: string;
  /** Who tells it, or `""`. */
  readonly communicator: string;
}

/** How far ahead dates are told: twelve weeks. */
const DAYS_AHEAD = 84;

/** The days of the next twelve weeks on which somebody is to be told something. */
export const listDueDates = ({ communications, today }: CommunicationPlan): readonly DueDate[] =>
  communications
    .filter(({ isOver }) => !isOver)
    .flatMap(({ audience, communicator, cadence, span, step }) =>
      dueDays(cadence, span, Math.max(today, span.first), today + DAYS_AHEAD - 1).map((day) => ({
        day,
        audience,
        step: step.text,
        sheet: step.sheet,
        communicator: communicator.name,
      })),
    );
