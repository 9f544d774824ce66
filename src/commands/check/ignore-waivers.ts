import { NO_CHOICES } from "../../rules/rule-choices";
import { linkSheets } from "../reading/link-sheets";
import type { PlansRead } from "../reading/read-plans";
import { recognizePlans } from "../reading/recognize-plans";
import { readWhole } from "./read-whole";

/** The same as if the team had turned no rule off or down, ignored nothing and left no sheet out. */
export function ignoreWaivers(read: PlansRead): PlansRead {
  const sheets = Object.fromEntries(
    Object.entries(read.choices.sheets).map(([name, { isPlan, movedTo: _, ...others }]) => [
      name,
      isPlan === false ? others : { ...others, ...(isPlan && { isPlan }) },
    ]),
  );
  const choices = { ...read.choices, rules: NO_CHOICES, sheets };
  const isLeftOut = (name: string): boolean => read.choices.sheets[name]?.isPlan === false;
  return {
    ...read,
    choices,
    sheets: linkSheets(
      read.sheets.map((sheet) =>
        isLeftOut(sheet.grid.sheet)
          ? { ...sheet, plans: recognizePlans(sheet.grid, choices) }
          : readWhole(sheet, read.choices),
      ),
    ),
  };
}
