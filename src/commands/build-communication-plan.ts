import { buildCommunicationPlan as build } from "../communication/build-communication-plan";
import { summarize, tellChanges } from "../communication/changes";
import { COMMUNICATION_SHEET, COMMUNICATION_TABLES } from "../communication/communication-page";
import { listDueDates, type DueDate } from "../communication/list-due-dates";
import { layOutCommunicationPlan } from "../communication/lay-out-communication-plan";
import { findBuilt, refreshCommunicationPlan } from "../communication/refresh-communication-plan";
import { amendSheet } from "../excel/amend-sheet";
import { ExcelError } from "../excel/excel-error";
import { run } from "../excel/run";
import { addSheets } from "../excel/write-draft";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { readAll } from "./read-plans";

export interface CommunicateInput {
  readonly today: Day;
}

export interface CommunicateOutcome {
  readonly sheet: string;
  /** What was done, for the user. */
  readonly text: string;
  /** What changed since it was last built. */
  readonly details: readonly string[];
  /** What is due in the next twelve weeks. */
  readonly dates: readonly DueDate[];
}

/** Draws the communication plan from all plans of the workbook: writes its sheet, or brings the one that is there up to date. */
export const buildCommunicationPlan = {
  id: "buildCommunicationPlan",
  title: "Communication Plan",
  async run({ today }) {
    const { sheets, taken, workbook } = await readAll(COMMUNICATION_SHEET, COMMUNICATION_TABLES);
    const plans = sheets.flatMap(({ plans }) => ("kind" in plans ? [] : plans));
    if (plans.length === 0)
      throw new ExcelError("ItemNotFound", "This workbook has no action plan to draw a communication plan from. Insert one, or check the sheet to see why it is not taken for a plan.");
    const existing = sheets.find(({ grid }) => findBuilt(grid));
    const built = existing ? findBuilt(existing.grid) : null;
    const plan = build(plans, { today, monthFirst: workbook.monthFirst }, built?.since);
    const dates = listDueDates(plan);
    const refresh = existing ? refreshCommunicationPlan(plan, existing.grid) : null;
    if (existing?.protected === true)
      throw new ExcelError("AccessDenied", `The sheet “${existing.grid.sheet}” is protected, so it was not refreshed. Take the protection off under Review › Unprotect Sheet, and try again.`);
    if (refresh) {
      await run(amendSheet(refresh.amendment));
      const { sheet } = refresh.amendment;
      return { sheet, text: `The sheet “${sheet}” is up to date: ${summarize(refresh.changes)}`, details: tellChanges(refresh.changes), dates };
    }
    const [sheet = ""] = await run(addSheets([layOutCommunicationPlan(plan)], taken));
    return { sheet, text: `The sheet “${sheet}” says who must be informed, by whom and how often.`, details: [], dates };
  },
} as const satisfies Command<CommunicateInput, CommunicateOutcome>;
