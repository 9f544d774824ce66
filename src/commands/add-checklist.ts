import { readNames } from "../excel/read/read-names";
import { run } from "../excel/run";
import { writeSheets } from "../excel/write-sheets";
import { CHECKLIST, describeChecklist, layOutChecklist, readChecklist } from "../templates/companions/checklist";
import type { Command } from "./command";
import { readPlans } from "./reading/read-plans";

export interface ChecklistAdded {
  readonly sheet: string;
  /** What was done, for the user. */
  readonly text: string;
}

/** Adds the checklist for people; where it is there already, says what is ticked. */
export const addChecklist = {
  id: "addChecklist",
  title: "Checklist for People",
  async run() {
    const { sheets } = await readPlans("all");
    const there = sheets.map(({ grid }) => readChecklist(grid)).find((read) => read !== null);
    if (there) return { sheet: there.sheet, text: `“${there.sheet}” is there already. ${describeChecklist(there)}` };
    const [sheet = CHECKLIST] = await writeSheets([layOutChecklist()], await run(readNames));
    return {
      sheet,
      text: `The sheet “${sheet}” is ready to be ticked; the submission says by whom. To undo it, delete the sheet.`,
    };
  },
} as const satisfies Command<void, ChecklistAdded>;
