import { MESSAGES } from "../communication/communication-sheets";
import type { Message } from "../communication/messages/list-messages";
import { amendSheets } from "../excel/amend-sheets";
import { ExcelError, isExcelError } from "../excel/excel-error";
import { writeSheets } from "../excel/write-sheets";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { openGrid } from "./communicate/open-grid";
import { readMessagesPlan } from "./communicate/read-messages-plan";

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
  async run({ today }) {
    for (let tries = 1; ; tries++) {
      const written = await attempt(today, tries < MOST_TRIES);
      if (written) return written;
    }
  },
} as const satisfies Command<{ readonly today: Day }, MessagesWritten>;

/** A sheet that is changed by somebody else each time it is written is left to them. */
const MOST_TRIES = 3;

/** Null where somebody else changed the sheet meanwhile, or where Excel failed and may have written some of it. */
async function attempt(today: Day, mayTryAgain: boolean): Promise<MessagesWritten | null> {
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
  const names = await amendSheets({ amendments: [amendment], drafts: [], front: amendment.sheet }, taken).catch(
    (error: unknown) => {
      if (mayTryAgain && isExcelError(error)) return null;
      throw error;
    },
  );
  if (names) return { sheet: amendment.sheet, count, messages };
  if (mayTryAgain) return null;
  throw new ExcelError("Conflict", "Somebody keeps changing the messages. Try again when they have finished.");
}
