import { addTold, type Told } from "../communication/messages/told";
import { run } from "../excel/run";
import { readStore } from "../excel/store";
import type { Command } from "./command";
import { keepChoices, understandStore } from "./store/read-store";

/**
 * Keeps in the workbook that audiences were told: when, by whom, and what they know now, which does not come again.
 * What colleagues have kept meanwhile stays.
 */
export const markAsTold = {
  id: "markAsTold",
  title: "Mark as told",
  async run({ told }) {
    const before = await run(readStore);
    const { choices } = await understandStore(before);
    await run(keepChoices({ ...choices, told: addTold(choices.told ?? [], told) }, before));
  },
} as const satisfies Command<{ readonly told: readonly Told[] }, void>;
