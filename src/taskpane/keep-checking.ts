import type { State } from "./state";

/** A longer plan is not checked while somebody types. */
const MOST_STEPS = 2000;

/** True when there was a check, and the plan is short enough to be checked while somebody types. */
export function mayKeepChecking({ check, keepChecking }: State): boolean {
  const steps = check?.checks.reduce((sum, { plan }) => sum + (plan.kind === "plan" ? plan.steps.length : 0), 0) ?? 0;
  return keepChecking && check !== null && steps <= MOST_STEPS;
}

/** True from a change of the workbook until its plans are checked again. */
export const isBeingCheckedAgain = (state: State): boolean => state.check?.stale === true && mayKeepChecking(state);

/** The same for the picture of the plan. */
export const mayKeepDrawing = ({ tab, picture }: State): boolean =>
  tab === "plan" && (picture?.counts.steps ?? 0) <= MOST_STEPS;

/** The same for looking whether the communication plan is still up to date. */
export function mayKeepSurveying({ tab, survey }: State): boolean {
  const steps = survey?.sheets.reduce((sum, sheet) => sum + sheet.steps, 0) ?? 0;
  return tab === "communicate" && steps <= MOST_STEPS;
}
