import { buildCommunicationPlan as build } from "../../communication/build-communication-plan";
import { listMessages } from "../../communication/messages/list-messages";
import type { MessagesPlan } from "../../communication/messages/messages-page";
import type { NamesTaken } from "../../excel/read-names";
import type { Day } from "../../sheet/serial-date";
import type { SheetPlans } from "../read-plans";
import { readCommunication } from "./read-communication";

export interface MessagesRead {
  readonly plan: MessagesPlan;
  /** The Messages sheet; null where it does not exist yet. */
  readonly sheet: SheetPlans | null;
  readonly taken: NamesTaken;
}

/** Reads what is to be told to each audience, from the plans that the communication plan is built from. */
export async function readMessagesPlan(today: Day): Promise<MessagesRead> {
  const { plans, calendar, holidays, built, choices, messagesSheet, taken } = await readCommunication(today);
  const chosen = plans.filter(({ sheet }) => built?.isLeftOut(sheet) !== true);
  const communication = build(chosen, calendar, {
    holidays,
    ...(built && { since: built.since, rhythm: built.rhythm, answers: built.answers }),
  });
  const log = choices.told ?? [];
  const messages = listMessages(communication, log);
  return {
    plan: { messages, log, today, from1904: calendar.from1904 ?? false },
    sheet: messagesSheet,
    taken,
  };
}
