import type { Day } from "../../../../src/sheet/serial-date";
import type { StepWith } from "../listed-plan";
import type { Readings } from "../readings";

/** A step that is due on one day. */
export interface DatedStep<Step> {
  readonly step: Step;
  readonly day: Day;
}

/** The steps whose deadline is a day, in the order given. */
export function datedSteps<Step extends StepWith<"deadline", never>>(
  steps: readonly Step[],
  says: Readings,
): DatedStep<Step>[] {
  const dated: DatedStep<Step>[] = [];
  for (const step of steps) {
    const due = says.deadline(step.deadline);
    if (due.kind === "day") dated.push({ step, day: due.first });
  }
  return dated;
}
