import { buildCommunicationPlan as build } from "../communication/build-communication-plan";
import { layOutCommunicationPlan } from "../communication/lay-out-communication-plan";
import { ExcelError } from "../excel/excel-error";
import { writeDrafts } from "../excel/write-draft";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { readPlans, type Scope } from "./read-plans";

export interface CommunicateInput {
  readonly today: Day;
  readonly scope: Scope;
}

export interface CommunicateOutcome {
  readonly sheet: string;
  /** What was done, for the user. */
  readonly text: string;
  /** What changed since it was last built. */
  readonly details: readonly string[];
}

/** Draws the communication plan from the plans and writes its sheet. */
export const buildCommunicationPlan = {
  id: "buildCommunicationPlan",
  title: "Communication Plan",
  async run({ today, scope }) {
    const { sheets } = await readPlans(scope);
    const plans = sheets.flatMap(({ plans }) => ("kind" in plans ? [] : plans));
    if (plans.length === 0)
      throw new ExcelError("ItemNotFound", "This workbook has no action plan to draw a communication plan from. Insert one, or check the sheet to see why it is not taken for a plan.");
    const [sheet = ""] = await writeDrafts([layOutCommunicationPlan(build(plans, today))]);
    return { sheet, text: `The sheet “${sheet}” says who must be informed, by whom and how often.`, details: [] };
  },
} as const satisfies Command<CommunicateInput, CommunicateOutcome>;
