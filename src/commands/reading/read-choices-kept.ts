import { ExcelError } from "../../excel/excel-error";
import { run } from "../../excel/run";
import { readStore } from "../../excel/store";
import type { Command } from "../command";
import { understandStore } from "../store/read-store";
import type { Choices } from "./choices";

/**
 * What the workbook keeps of what was chosen for it, the rules of its district among it.
 * @throws {ExcelError} where that cannot be read
 */
export const readChoicesKept = {
  id: "readChoicesKept",
  title: "What was chosen",
  async run() {
    const { choices, damage } = await understandStore(await run(readStore));
    if (damage !== null) throw new ExcelError("InvalidArgument", damage);
    return choices;
  },
} as const satisfies Command<undefined, Choices>;
