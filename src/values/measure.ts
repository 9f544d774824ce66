import type { CellValue } from "../sheet/cell";
import { simpleText } from "./simple-text";
import { EVIDENCE } from "./words/measures";
import { finderOf } from "./words/word-list";

/** True where a reader could count, date, compare or be shown something: `"80% of staff"`, `"signed contract"`; not `"better teaching"`. */
export const isMeasurable = (value: CellValue): boolean => typeof value !== "string" || /[\p{N}%<>≥≤±↑↓]/u.test(value) || EVIDENT.test(simpleText(value));

const EVIDENT = finderOf(EVIDENCE);
