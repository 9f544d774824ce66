import { isExcelError } from "../../excel/excel-error";
import { run } from "../../excel/run";
import { readStore } from "../../excel/store";
import type { Choices } from "../choices";
import { keepChoices, understandStore } from "./read-store";

/**
 * Changes what the workbook keeps, together with what a colleague may have kept in the meantime; returns all of it.
 * What Excel refused is tried again, and what it did without an answer is not done twice.
 */
export async function keep(change: (choices: Choices) => Choices): Promise<Choices> {
  let wanted: Choices | null = null;
  for (let tries = 1; ; tries++)
    try {
      const before = await run(readStore);
      const { choices } = await understandStore(before);
      if (wanted !== null && isSame(choices, wanted)) return choices;
      wanted = change(choices);
      await run(keepChoices(wanted, before));
      return wanted;
    } catch (error) {
      if (tries === MOST_TRIES || !isExcelError(error)) throw error;
    }
}

const MOST_TRIES = 3;

const isSame = (a: Choices, b: Choices): boolean => JSON.stringify(a) === JSON.stringify(b);
