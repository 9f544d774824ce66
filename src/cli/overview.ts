import { writeFile } from "node:fs/promises";
import { buildOverview } from "../commands/build-overview";
import { refuseToOverwrite } from "./file-name";
import { openFile } from "./open-file";
import { refuseOtherKind } from "./refuse-other-kind";
import { sayReason } from "./say-reason";
import type { Flags, Terminal } from "./terminal";

/** Adds or refreshes the Plan Overview sheet, in a new file. */
export async function overview(
  [file = "", out = ""]: readonly string[],
  { today, dates }: Pick<Flags, "today" | "dates">,
  { print, complain }: Terminal,
): Promise<0 | 2> {
  refuseOtherKind(file, out);
  refuseToOverwrite(out, file);
  try {
    const opened = await openFile(file, today, { dates });
    for (const warning of opened.warnings) complain(`${file}: ${warning}`);
    try {
      const { sheet, isNew } = await buildOverview.run({ today });
      await writeFile(out, await opened.toXlsx());
      print(`${out}: The sheet “${sheet}” ${isNew ? "shows how the plans stand." : "is up to date."}`);
      return 0;
    } finally {
      opened.close();
    }
  } catch (error) {
    complain(`${file}: ${sayReason(error)}`);
    return 2;
  }
}
