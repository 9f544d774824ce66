import { isBlank } from "../../../plan/placed";
import type { CellValue } from "../../../sheet/cell";
import { isNothing, isPlaceholder } from "../../../values/gaps/is-placeholder";
import type { Readings } from "../../../values/readings";
import type { Column } from "../../facts/column";

/** True where most of what stands in a column is a status (“DONE”, “in progress”) and at least two cells are. */
export function holdsStatuses(column: Column | undefined, says: Readings): boolean {
  let [filled, statuses] = [0, 0];
  for (const { value, count } of column?.tally() ?? []) {
    if (isBlank({ value })) continue;
    filled += count;
    if (typeof value === "string" && isStatus(value, says)) statuses += count;
  }
  return statuses >= 2 && statuses * 3 >= filled * 2;
}

/** True for a tick, and for a word or two that say how far a step is; neither for a placeholder nor for a figure. */
export const saysHowFar = (value: CellValue, says: Readings): boolean =>
  typeof value === "boolean" ||
  (typeof value === "string" && isStatus(value, says) && !isPlaceholder(value) && !isNothing(value));

/** True for a word or two that say that a step will not be done: “Cancelled”, in remarks too. */
export const saysDropped = (value: CellValue, says: Readings): boolean =>
  saysHowFar(value, says) && says.status({ value }) === "dropped";

/** A sentence may begin with such a word and go on with a measure. */
const isStatus = (value: string, says: Readings): boolean =>
  !/\d/.test(value) && A_FEW_WORDS.test(value) && KNOWN.has(says.status({ value }));

const A_FEW_WORDS = /^\s*(?:\S+\s+){0,2}\S+\s*$/;
const KNOWN: ReadonlySet<string> = new Set(["not-started", "started", "done", "dropped"]);
