import { isCommunicationSheet } from "../../communication/pages/built-tables";
import { isOverviewSheet } from "../../overview/built-tables";
import { isMarkedBuilt } from "../../plan/built-sheet";
import type { NotAPlan, Plan } from "../../plan/plan";
import { recognize } from "../../recognition/recognize";
import type { Grid } from "../../sheet/grid";
import { readStakeholders } from "../../templates/companions/read-stakeholders";
import { isListsSheet } from "../../templates/layout/lay-out-lists";
import { isReport } from "../check/is-report";
import type { Choices } from "./choices";

/**
 * The plans of a sheet, as the team has chosen to have it read: at least one, or why there is none. A sheet that the
 * add-in built is no plan.
 */
export const recognizePlans = (grid: Grid, choices: Choices): readonly Plan[] | NotAPlan => {
  const because = findBuilt(grid);
  return because === null
    ? recognize(grid, { ...choices.sheets[grid.sheet], ...(choices.profile && { own: choices.profile.headings }) })
    : { kind: "not-a-plan", isBuilt: true, sheet: grid.sheet, found: null, because };
};

/** What a sheet is that the add-in built, as a sentence; null for any other. */
function findBuilt(grid: Grid): string | null {
  if (isCommunicationSheet(grid))
    return (
      "This sheet is the communication plan, which is built from the action plans. " +
      "Check the sheet of the action plan."
    );
  if (isMarkedBuilt(grid) && readStakeholders(grid) !== null)
    return "This sheet is a stakeholder analysis. Check the sheet of the action plan.";
  return isMarkedBuilt(grid) || isOverviewSheet(grid) || isListsSheet(grid) || isReport(grid)
    ? "This sheet was built from the action plans. Check the sheet of the action plan."
    : null;
}
