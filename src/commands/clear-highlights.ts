import { clearMarks } from "../excel/marks/clear-marks";
import { isMark } from "../excel/marks/mark-formula";
import { readFormats } from "../excel/read/read-formats";
import { run } from "../excel/run";
import type { Command } from "./command";

/**
 * Removes our colors from the active sheet, also those of a copied sheet; the user's own stay. Returns how many there
 * were. One round trip where there are none, otherwise two: only its formula says that a format is ours, so it is read
 * first. Ids from the check would miss the marks of a colleague and of a copied sheet, and may be invalid after an undo
 * (https://github.com/OfficeDev/office-js/issues/6396).
 */
export const clearHighlights = {
  id: "clearHighlights",
  title: "Clear highlights",
  async run() {
    const { sheet, formats } = await run(readFormats);
    const marks = formats.filter(isMark).map(({ id }) => id);
    if (marks.length > 0) await run(clearMarks(sheet, marks));
    return marks.length;
  },
} as const satisfies Command<void, number>;
