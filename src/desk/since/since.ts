import type { Day } from "../../sheet/serial-date";
import type { DeskLine } from "../desk-line";
import { compareLines, type PlanChanges } from "./compare-lines";

/** An earlier review, to compare with. */
export interface EarlierReview {
  readonly day: Day;
  /** The same file then, or the same content under another name; null where it was not there. */
  readonly find: (line: DeskLine) => DeskLine | null;
  /** The files of that review of which `find` has given none. */
  readonly listGone: () => readonly string[];
}

/** What is different since an earlier review. */
export interface Since {
  readonly day: Day;
  /** Of each plan of a file. */
  readonly changesIn: (line: DeskLine) => readonly PlanChanges[];
  /** Files that were there, and are not any more; known once every line was asked for. */
  readonly listGone: EarlierReview["listGone"];
}

export const compareSince = (earlier: EarlierReview, today: Day): Since => ({
  day: earlier.day,
  changesIn: (line) => compareLines(earlier.find(line), line, { before: earlier.day, after: today }),
  listGone: earlier.listGone,
});
