import { sayReason } from "../say-reason";
import type { Terminal } from "../terminal";
import type { DateFlags } from "../words/read-flags";
import { openFile } from "./open-file";
import { readSheetName } from "./read-sheet-name";
import { writeBytes } from "./write-file";

/** A file to read, and the copy to write; `out` is null where none is asked for. */
interface Files extends DateFlags {
  readonly file: string;
  readonly out: string | null;
  /** The sheet that is meant, where one was named. */
  readonly sheet?: string | undefined;
}

/**
 * Does something with a file that is open as a workbook; `save` writes the copy where one is asked for. Returns what
 * the work returns, or 2 where it could not be done.
 */
export async function inFile<Code extends number>(
  { file, out, sheet, today, dates }: Files,
  complain: Terminal["complain"],
  work: (save: () => Promise<void>) => Promise<Code>,
): Promise<Code | 2> {
  try {
    const opened = await openFile(file, today, { dates, savable: out !== null });
    for (const warning of opened.warnings) complain(`${file}: ${warning}`);
    try {
      if (sheet !== undefined) readSheetName(opened.sheets, sheet);
      return await work(async () => {
        if (out !== null) writeBytes(out, await opened.toXlsx());
      });
    } finally {
      opened.close();
    }
  } catch (error) {
    complain(`${file}: ${sayReason(error)}`);
    return 2;
  }
}
