import type { CellValue } from "../../sheet/cell";
import { isError } from "../gaps/is-error";
import { simpleText } from "../texts/simple-text";
import { finderOf } from "../words/known-words";
import type { Every } from "./every";
import { readEvery } from "./read-every";

/** How often somebody is to be told; `as-needed`: when there is something to tell, on no day of its own. */
export type Cadence =
  Every | { readonly kind: "milestones" | "completion" | "once" | "as-needed" | "blank" | "error" | "unreadable" };

/**
 * Whether a cell says how often at all, in words that are understood.
 *
 * @example
 * isRead(readCadence("weekly")) // true; of "often", false
 */
export const isRead = ({ kind }: Cadence): boolean => kind !== "blank" && kind !== "error" && kind !== "unreadable";

/**
 * `"Twice a month"` → every 15 days, `"Alle zwei Wochen"` → every 14 days, `"às sextas-feiras"` → every 7 days, on
 * Fridays, `"first Monday of each month"` → every month, on its first Monday, `"bei Bedarf"` → as needed; `"often"`,
 * and what says two rhythms (`"weekly, then monthly"`) → unreadable.
 */
export function readCadence(value: CellValue): Cadence {
  const text = simpleText(value);
  if (text === "") return { kind: "blank" };
  if (isError(value)) return { kind: "error" };
  const every = readEvery(text);
  if (every === "several" || (every && isAtMilestones(text))) return { kind: "unreadable" };
  if (isAtMilestones(text)) return { kind: "milestones" };
  if (every) return every;
  if (isOnCompletion(text)) return { kind: "completion" };
  if (isAsNeeded(text)) return { kind: "as-needed" };
  return { kind: isOneTime(text) ? "once" : "unreadable" };
}

const isAtMilestones = finderOf("AT_MILESTONES");
const isOnCompletion = finderOf("ON_COMPLETION");
const isOneTime = finderOf("ONCE");
const isAsNeeded = finderOf("AS_NEEDED");
