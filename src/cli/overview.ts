import { buildOverview } from "../commands/build-overview";
import { refuseToOverwrite } from "./file-name";
import { inFile } from "./in-file";
import { refuseOtherKind } from "./refuse-other-kind";
import type { Flags, Terminal } from "./terminal";

/** Adds or refreshes the Plan Overview sheet, in a new file. */
export async function overview(
  [file = "", out = ""]: readonly string[],
  { today, dates }: Pick<Flags, "today" | "dates">,
  { print, complain }: Terminal,
): Promise<0 | 2> {
  refuseOtherKind(file, out);
  refuseToOverwrite(out, file);
  return inFile({ file, out, today, dates }, complain, async (save) => {
    const { sheet, isNew } = await buildOverview.run({ today });
    await save();
    print(`${out}: The sheet “${sheet}” ${isNew ? "shows how the plans stand." : "is up to date."}`);
    return 0;
  });
}
