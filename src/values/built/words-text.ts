import { writeCalendar } from "../dates/write-calendar";
import type { Part } from "../words/part";
import { writeLists } from "../words/write-lists";

/** The phrases of a part in every list of words, as text. Null where they are not loaded. */
export const listsText = (part: Part): string | null => writeLists(part);

/** What the phrases of a part say about time, as text. Null where they are not loaded. */
export const calendarText = (part: Part): string | null => writeCalendar(part);

/** Loads both, where the build has put them into a file of their own. */
export const loadWords = (_: Part): Promise<void> => Promise.resolve();
