import { cellOf, type Placed, textOf } from "../../../../src/plan/placed";
import type { Step } from "../../../../src/plan/plan";
import type { Fix } from "../finding";
import type { Trouble } from "../rule";

/** Trouble in one of the step's cells. */
export const troubleAt = (
  step: Pick<Step, "step">,
  placed: Placed,
  message: string,
  fixes: readonly Fix[] = [],
): Trouble => ({
  cell: cellOf(placed),
  step: step.step ? textOf(step.step) : "",
  message,
  fixes,
});

/** The step as a sentence calls it: `“Hire a math tutor”`, shortened where it is long; `Row 7` where it has no text. */
export const called = ({ step, row }: Pick<Step, "step" | "row">): string => {
  const text = step ? textOf(step) : "";
  return text === "" ? `Row ${row + 1}` : quote(text);
};

/** A cell's text between quotes, shortened where it is long. */
export const quote = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text}”`;
