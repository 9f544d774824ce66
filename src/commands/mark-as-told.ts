import { addTold, type Told } from "../communication/messages/told";
import type { Command } from "./command";
import { keep } from "./store/keep";

/**
 * Keeps in the workbook that audiences were told: when, by whom, and what they know now, which does not come again.
 * What colleagues have kept meanwhile stays.
 */
export const markAsTold = {
  id: "markAsTold",
  title: "Mark as told",
  async run({ told }) {
    await keep((choices) => ({ ...choices, told: addTold(choices.told ?? [], told) }));
  },
} as const satisfies Command<{ readonly told: readonly Told[] }, void>;
