import type { Message } from "../communication/messages/list-messages";
import type { Day } from "../sheet/serial-date";
import type { Command } from "./command";
import { readMessagesPlan } from "./communicate/read-messages-plan";

/** A message with what opens it in a program for e-mail. */
export interface MessageRead extends Message {
  /** An address that begins with `mailto:`. */
  readonly mailto: string;
}

/** Reads what each audience is to be told today. Changes nothing. */
export const readMessages = {
  id: "readMessages",
  title: "Read the messages",
  async run({ today }) {
    const { plan } = await readMessagesPlan(today);
    const { makeMailto } = await import("./communicate/make-mailto");
    return plan.messages.map((message) => ({ ...message, mailto: makeMailto(message) }));
  },
} as const satisfies Command<{ readonly today: Day }, readonly MessageRead[]>;
