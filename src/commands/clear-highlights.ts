import { clearMarks } from "../excel/clear-marks";
import { isMark } from "../excel/mark-formula";
import { readFormats } from "../excel/read-formats";
import { run } from "../excel/run";
import type { Command } from "./command";

/**
 * Takes our colours off the sheet in front, those of a copied sheet too. Gives how many there were; the user's own stay as they are.
 * One round trip where there are none, two else: only its formula tells that a format is ours, so it is read first. Ids kept
 * from the check would miss a colleague's marks and a copied sheet's, and after an undo may lead nowhere (github.com/OfficeDev/office-js/issues/6396).
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
