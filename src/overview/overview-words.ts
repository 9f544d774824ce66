import type { Day } from "../sheet/serial-date";
import { readDate } from "../sheet/serial-date";
import type { PlanOverview, StepOverview, StepState, SubPlanOverview } from "./overview";

const MONTHS: readonly string[] = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** `46308` → `13 Oct 2026` */
export function formatDay(day: Day): string {
  const { year, month, day: ofMonth } = readDate(day);
  return `${String(ofMonth)} ${MONTHS[month - 1] ?? ""} ${String(year)}`;
}

/** `46308` → `Oct 2026` */
export const formatMonth = (day: Day): string => formatDay(day).replace(/^\d+ /, "");

/** A sign for each state, so that it can be told in black and white. */
export const SIGNS: Readonly<Record<StepState, string>> = {
  done: "✓",
  late: "!",
  "in-progress": "▸",
  "to-come": "◇",
};

/** At the end of a bar that ends with a milestone; how far the step is, its color and its status tell. */
export const MILESTONE_SIGN = "◆";

/** `Late`; where the plan does not say what is done, only that the day has passed. */
export function nameState(state: StepState, { hasStatus }: Pick<PlanOverview, "hasStatus">): string {
  if (state === "late") return hasStatus ? "Late" : "Day passed";
  if (state === "done") return "Done";
  return state === "in-progress" ? "In progress" : "To do";
}

/** `4 steps, 1 late` */
export function countLoad(states: readonly StepState[]): string {
  const late = states.filter((state) => state === "late").length;
  return `${countWords(states.length, "step")}${late > 0 ? `, ${String(late)} late` : ""}`;
}

/** `2 of 5 done` */
export const describeSubPlan = ({ done, steps }: SubPlanOverview): string =>
  `${done.toLocaleString("en")} of ${steps.toLocaleString("en")} done`;

/** `1 step`, `2 steps` */
export const countWords = (count: number, word: string): string =>
  `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;

/** `3 days`, `5 weeks`, `4 months`; both days count. */
export function describeLength(start: Day, deadline: Day): string {
  const days = deadline - start + 1;
  if (days < 14) return countWords(days, "day");
  return days < 120 ? countWords(Math.round(days / 7), "week") : countWords(Math.round(days / (365.25 / 12)), "month");
}

/** `8 days late`, `today`, `in 14 days` */
export function describeDistance(day: Day, today: Day): string {
  const days = Math.abs(day - today);
  if (days === 0) return "today";
  return day < today ? `${countWords(days, "day")} late` : `in ${countWords(days, "day")}`;
}

/** `Ana Ruiz, Ben Cole`, or `no owner` */
export const joinOwners = ({ owners }: Pick<StepOverview, "owners">): string =>
  owners.length > 0 ? owners.join(", ") : NO_OWNER;

export const NO_OWNER = "no owner";
export const NO_DATE = "no date";
