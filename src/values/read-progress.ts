import { isBlank } from "../plan/placed";
import type { Step } from "../plan/plan";
import { isNothing } from "./gaps/is-placeholder";
import type { Readings } from "./readings";

/** How far a step is; `dropped` will not be done at all. */
export type Progress = "dropped" | "done" | "started" | "open";

/**
 * Reads how far a step is, from its status, its share in per cent and the day of its completion: a step that is dropped
 * in one of them is dropped, one that is done in one of them is done.
 *
 * @example
 * readProgress({ status: { value: "In progress", … }, … }, says) // "started"
 */
export function readProgress(
  { status, percent, completed }: Pick<Step, "status" | "percent" | "completed">,
  says: Readings,
): Progress {
  const said = [status, percent].flatMap((cell) => (cell ? [says.status(cell)] : []));
  if (said.includes("dropped")) return "dropped";
  if (said.includes("done") || (completed && !isBlank(completed) && !isNothing(completed.value))) return "done";
  return said.includes("started") ? "started" : "open";
}
