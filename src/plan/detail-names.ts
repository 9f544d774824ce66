/** The defined name, on the sheet of a sub-plan, of the step's cell: Excel moves it with the cell, and renames it. */
export const STEP_POINTER = "ActionPlan.DetailedStep";
