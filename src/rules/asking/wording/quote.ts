import { type Placed, textOf } from "../../../plan/placed";
import type { Step } from "../../../plan/plan";

/** The step as a sentence calls it: `“Hire a math tutor”`, shortened where it is long; `Row 7` where it has no text. */
export function called({ step, row }: Pick<Step, "step" | "row">): string {
  const text = step ? textOf(step) : "";
  return text === "" ? `Row ${row + 1}` : quote(text);
}

/** A text between quotes, shortened where it is long. */
export const quote = (text: string): string => `“${shorten(text)}”`;

/** A long text ends in `…`. */
export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/** What stands in a cell, between quotes. */
export const quoteCell = (placed: Pick<Placed, "value">): string => quote(textOf(placed));
