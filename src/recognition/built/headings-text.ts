import type { Part } from "../../values/words/part";
import { writeKinds } from "../near-misses/write-kinds";
import { writePhrases } from "../phrases/write-phrases";
import { writeRowWords } from "../rows/write-row-words";

/** The phrases of a part that headings are made of, as text. Null where they are not loaded. */
export const phrasesText = (part: Part): string | null => writePhrases(part);

/** The phrases of a part around a table and between its rows, as text. Null where they are not loaded. */
export const rowWordsText = (part: Part): string | null => writeRowWords(part);

/** The headings in a part of the sheets that are not plans, as text. Null where they are not loaded. */
export const kindsText = (part: Part): string | null => writeKinds(part);

/** Loads all three, where the build has put them into a file of their own. */
export const loadHeadings = (_: Part): Promise<void> => Promise.resolve();
