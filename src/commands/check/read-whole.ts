import type { Plan } from "../../plan/plan";
import { ROLES } from "../../plan/role";
import { LAST_ROW } from "../../recognition/choices/follow-rows";
import type { SheetChoices } from "../../recognition/choices/sheet-choices";
import type { Choices } from "../reading/choices";
import type { SheetPlans } from "../reading/read-plans";
import { recognizePlans } from "../reading/recognize-plans";

/** The sheet as it is read without what the team has cut off: rows below a chosen last one, columns said to be none. */
export function readWhole(sheet: SheetPlans, choices: Choices): SheetPlans {
  const { grid } = sheet;
  const chosen = choices.sheets[grid.sheet];
  if (chosen === undefined || !cutsOff(chosen)) return sheet;
  const { lastRow: _, columns, ...others } = chosen;
  const kept = { ...others, ...(columns && { columns: columns.filter(isNamed) }) };
  const namedRows = grid.namedRows?.filter(({ name }) => name !== LAST_ROW) ?? [];
  const whole = { ...grid, namedRows };
  return {
    ...sheet,
    grid: whole,
    plans: recognizePlans(whole, { ...choices, sheets: { ...choices.sheets, [grid.sheet]: kept } }),
  };
}

/** Whether steps, or columns that every plan needs, are overlooked because the team has cut them off. */
export function isReadInPart(sheet: SheetPlans, choices: Choices): boolean {
  const whole = readWhole(sheet, choices);
  return whole !== sheet && count(whole) > count(sheet);
}

const cutsOff = ({ lastRow, columns = [] }: SheetChoices): boolean =>
  lastRow !== undefined || columns.some((column) => !isNamed(column));

const isNamed = ({ role }: { readonly role: string }): boolean => ROLES.some((one) => one === role);

/** How many cells the plans have of those that every plan needs. */
const count = ({ plans }: SheetPlans): number =>
  "kind" in plans ? 0 : plans.reduce((sum, { steps, columns }) => sum + steps.length * countNeeded(columns), 0);

const countNeeded = (columns: Plan["columns"]): number => 1 + columns.filter(({ role }) => NEEDED.has(role)).length;

const NEEDED: ReadonlySet<string> = new Set(["step", "owner", "responsible", "deadline", "measure", "lead"]);
