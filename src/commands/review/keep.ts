import { run } from "../../excel/run";
import { readStore } from "../../excel/store";
import type { Choices } from "../choices";
import { keepChoices, understandStore } from "../store/read-store";

/** Changes what the workbook keeps, together with what a colleague may have kept in the meantime; returns all of it. */
export async function keep(change: (choices: Choices) => Choices): Promise<Choices> {
  const before = await run(readStore);
  const choices = change((await understandStore(before)).choices);
  await run(keepChoices(choices, before));
  return choices;
}
