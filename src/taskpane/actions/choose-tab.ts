import type { Event } from "../event";
import type { Tab } from "../state";
import type { Perform } from "./action";
import { checkQuietly } from "./check-plan";
import { surveyPlans } from "./communicate";
import { readOpening } from "./opening";
import { readPlan } from "./overview";

/** Opens a tab of the pane; whoever opens it sees the plans as they are now. */
export function chooseTab(dispatch: (event: Event) => void, perform: Perform, tab: Tab): void {
  dispatch({ type: "tab-chosen", tab });
  if (tab === "check") void perform(checkQuietly);
  if (tab === "plan") void perform(readPlan);
  if (tab === "communicate") void perform(surveyPlans);
  if (tab === "rules") void perform(readOpening);
}
