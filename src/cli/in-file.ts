import { writeFile } from "node:fs/promises";
import { openFile } from "./open-file";
import type { ReviewWords } from "./review-words";
import { sayReason } from "./say-reason";
import type { Terminal } from "./terminal";

/**
 * Does something with a file that is open as a workbook, and writes a copy where one is asked for. Returns what the
 * work returns, or 2 where it could not be done.
 */
export async function inFile<Code extends number>(
  { file, out, today, dates }: ReviewWords,
  complain: Terminal["complain"],
  work: () => Promise<Code>,
): Promise<Code | 2> {
  try {
    const opened = await openFile(file, today, { dates, savable: out !== null });
    for (const warning of opened.warnings) complain(`${file}: ${warning}`);
    try {
      const code = await work();
      if (out !== null) await writeFile(out, await opened.toXlsx());
      return code;
    } finally {
      opened.close();
    }
  } catch (error) {
    complain(`${file}: ${sayReason(error)}`);
    return 2;
  }
}
