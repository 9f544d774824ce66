import { listMessages } from "../../communication/messages/list-messages";
import type { MessagesPlan } from "../../communication/messages/messages-page";
import type { NamesTaken } from "../../excel/read/read-names";
import type { Day } from "../../sheet/serial-date";
import { makeNoPlanError } from "../reading/make-no-plan-error";
import type { SheetPlans } from "../reading/read-plans";
import { buildAsBefore } from "./build-as-before";
import { readCommunication } from "./read-communication";

export interface MessagesRead {
  readonly plan: MessagesPlan;
  /** The Messages sheet; null where it does not exist yet. */
  readonly sheet: SheetPlans | null;
  readonly taken: NamesTaken;
}

/**
 * Reads what is to be told to each audience, from the plans that the communication plan is built from.
 *
 * @throws {ExcelError} where there is no plan
 */
export async function readMessagesPlan(today: Day): Promise<MessagesRead> {
  const read = await readCommunication(today);
  if (read.plans.length + read.others.theirs.length === 0) throw makeNoPlanError("that names an audience");
  const { calendar, choices, messagesSheet, taken } = read;
  const { communication } = buildAsBefore(read);
  const log = choices.told ?? [];
  const messages = listMessages(communication, log);
  return {
    plan: { messages, log, today, from1904: calendar.from1904 ?? false },
    sheet: messagesSheet,
    taken,
  };
}
