import { writeFile } from "node:fs/promises";
import { buildCommunicationPlan } from "../commands/build-communication-plan";
import { writeIcs } from "../commands/communicate/write-ics";
import { refuseToOverwrite } from "./file-name";
import { openFile } from "./open-file";
import { reasonOf } from "./reason-of";
import type { Flags, Terminal } from "./terminal";
import { UsageError } from "./usage";

/** Adds or refreshes the Communication Plan sheet, in a new file; with `--ics`, writes its dates as a calendar too. */
export async function communicate(
  [file = "", out = ""]: readonly string[],
  { today, ics, dates: order }: Flags,
  { print, complain }: Terminal,
): Promise<0 | 2> {
  if (file === "" || !out.endsWith(".xlsx")) throw new UsageError("Name the file to read and the .xlsx file to write.");
  refuseToOverwrite(out, file);
  if (ics !== null) refuseToOverwrite(ics);
  try {
    const opened = await openFile(file, today, order);
    for (const warning of opened.warnings) complain(`${file}: ${warning}`);
    try {
      const outcome = await buildCommunicationPlan.run({ today });
      if (outcome.kind === "unsaid") {
        complain(`${file}: ${outcome.text}`);
        return 2;
      }
      const { text, details, dates } = outcome;
      await writeFile(out, opened.toXlsx());
      if (ics !== null) await writeFile(ics, writeIcs(dates));
      print([`${out}: ${text}`, ...details.map((line) => `  ${line}`)].join("\n"));
      return 0;
    } finally {
      opened.close();
    }
  } catch (error) {
    complain(`${file}: ${reasonOf(error)}`);
    return 2;
  }
}
