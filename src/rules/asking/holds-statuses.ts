import { isBlank } from "../../plan/placed";
import type { Steps } from "../../plan/plan";
import type { CellValue } from "../../sheet/cell";
import type { Readings } from "../../values/readings";

/**
 * True where most of what stands in the column of measures is a status (“DONE”, “in progress”) and at least two cells
 * are.
 */
export function holdsStatuses(steps: Pick<Steps, "length" | "readColumn">, says: Readings): boolean {
  const values: CellValue[] = [];
  steps.readColumn("measure", 0, steps.length, values);
  const filled = values.filter((value) => !isBlank({ value }));
  const statuses = filled.filter((value) => typeof value === "string" && isStatus(value, says));
  return statuses.length >= 2 && statuses.length * 3 >= filled.length * 2;
}

/** A word or two that say how far a step is; a sentence may begin with such a word and go on with a measure. */
const isStatus = (value: string, says: Readings): boolean =>
  value.trim().split(/\s+/).length <= 3 && !/\d/.test(value) && KNOWN.has(says.status({ value }));

const KNOWN: ReadonlySet<string> = new Set(["not-started", "started", "done", "dropped"]);
