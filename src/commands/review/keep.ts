import { run } from "../../excel/run";
import { readStore } from "../../excel/store";
import type { Choices } from "../choices";
import { keepChoices, understandStore } from "../store/read-store";

/** Changes what the workbook keeps, together with what a colleague may have kept in the meantime. */
export async function keep(change: (choices: Choices) => Choices): Promise<void> {
  const before = await run(readStore);
  await run(keepChoices(change((await understandStore(before)).choices), before));
}
