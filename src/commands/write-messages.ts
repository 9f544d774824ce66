import { MESSAGES } from "../communication/communication-sheets";
import type { Message } from "../communication/messages/list-messages";
import { ExcelError } from "../excel/excel-error";
import { writeSheets } from "../excel/write-sheets";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { openGrid } from "./communicate/open-grid";
import { readMessagesPlan } from "./communicate/read-messages-plan";
import { type Amend, untilDone } from "./until-done";

export interface MessagesWritten {
  readonly sheet: string;
  /** How many audiences have something new to hear. */
  readonly count: number;
  readonly messages: readonly Message[];
}

/** Writes the Messages sheet: what each audience is to be told today; or brings it up to date. */
export const writeMessages = {
  id: "writeMessages",
  title: "Write the messages",
  run: ({ today }) => untilDone("the messages", (amend) => attempt(today, amend)),
} as const satisfies Command<{ readonly today: Day }, MessagesWritten>;

async function attempt(today: Day, amend: Amend): Promise<MessagesWritten | null> {
  const { plan, sheet, taken } = await readMessagesPlan(today);
  const { messages } = plan;
  if (messages.length === 0)
    throw new ExcelError(
      "ItemNotFound",
      "No step of the plans names an audience, so there is nobody to write to. " +
        "Name audiences in the plan, or answer the three questions under Communicate, and build the plan.",
    );
  const count = messages.filter(({ news }) => news.length > 0).length;
  const refreshed = sheet && MESSAGES.refresh(plan, openGrid(sheet));
  if (!refreshed) {
    const [name = MESSAGES.name] = await writeSheets([MESSAGES.layOut(plan)], taken);
    return { sheet: name, count, messages };
  }
  const { amendment } = refreshed;
  const names = await amend({ amendments: [amendment], drafts: [], front: amendment.sheet }, taken);
  return names && { sheet: amendment.sheet, count, messages };
}
