import { writeFile } from "node:fs/promises";
import { buildCommunicationPlan } from "../commands/build-communication-plan";
import { listCalendarFiles } from "../commands/communicate/list-files";
import { PRODUCT, writeIcs } from "../commands/communicate/write-ics";
import { refuseToOverwrite } from "./file-name";
import { inFile } from "./in-file";
import { refuseOtherKind } from "./refuse-other-kind";
import type { Flags, Terminal } from "./terminal";
import { refuseNoFolder, writeFolder } from "./write-folder";

/**
 * Adds or refreshes the Communication Plan sheet, in a new file. With `--ics`, writes its dates as a calendar too; with
 * `--ics-dir`, a calendar for the audiences and one for each person.
 */
export async function communicate(
  [file = "", out = ""]: readonly string[],
  { today, ics, icsDir, answers, dates }: Flags,
  { print, complain }: Terminal,
): Promise<0 | 2> {
  refuseOtherKind(file, out);
  refuseToOverwrite(out, file);
  if (ics !== null) refuseToOverwrite(ics);
  if (icsDir !== null) refuseNoFolder(icsDir);
  return inFile({ file, out, today, dates }, complain, async (save) => {
    const { text, details, events, calendars } = await buildCommunicationPlan.run({ today, answers });
    await save();
    if (ics !== null) await writeFile(ics, writeIcs(events, today));
    print([`${out}: ${text}`, ...details.map((line) => `  ${line}`)].join("\n"));
    if (icsDir !== null) {
      const files = listCalendarFiles(events, calendars, today);
      await writeFolder(icsDir, files, PRODUCT);
      print(files.length === 0 ? "Nothing is due: no calendar was written." : listNames(icsDir, files));
    }
    return 0;
  });
}

const listNames = (folder: string, files: readonly { readonly name: string }[]): string =>
  [`${folder}: ${String(files.length)} ${files.length === 1 ? "calendar" : "calendars"}`]
    .concat(files.map(({ name }) => `  ${name}`))
    .join("\n");
