import type { Plan, UnnamedColumn } from "../../plan/plan";
import type { ColumnChoice } from "../../recognition/columns/choose-columns";
import type { NameColumnFix } from "../../rules/finding";
import type { Choices } from "../reading/choices";
import { saveChoice } from "../save-choice";
import { DONE, type FixOutcome } from "./fix-outcome";

/** Saves in the workbook which column holds a role, as if the user had chosen it in the pane. */
export async function nameColumn(plan: Plan, { role, column }: NameColumnFix, choices: Choices): Promise<FixOutcome> {
  const columns: readonly UnnamedColumn[] = [...plan.columns, ...plan.unnamed];
  const findHeading = (place: number): string => columns.find((one) => one.column === place)?.heading ?? "";
  const heading = findHeading(column);
  const choice: ColumnChoice = { heading, before: findHeading(column - 1), after: findHeading(column + 1), role };
  const others = choices.sheets[plan.sheet]?.columns?.filter((one) => one.heading !== heading || heading === "") ?? [];

  await saveChoice.run({ kind: "sheet", sheet: plan.sheet, choices: { columns: [choice, ...others] } });
  return DONE;
}
