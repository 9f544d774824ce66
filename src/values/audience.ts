import type { CellValue } from "../sheet/cell";
import { isError } from "./cell-error";
import { simpleText } from "./simple-text";
import { isPlaceholder } from "./placeholder";
import { splitNames } from "./split-names";

/** People or organizations who are to be told. */
export interface Audience {
  /** As it was written: `School Committee`. */
  readonly name: string;
  /** The same for “Parents”, “the parents” and “parent”: what audiences are merged by. */
  readonly key: string;
}

/** `"Teachers; parents\nSchool Committee"` → three audiences, each once, in the order of the cell; none for blanks, errors and “TBD”. */
export function readAudiences(value: CellValue): readonly Audience[] {
  if (value === "" || isError(value)) return [];
  const found = new Map<string, Audience>();
  for (const name of splitNames(value)) {
    if (isPlaceholder(name)) continue;
    const key = keyOf(name);
    if (!found.has(key)) found.set(key, { name, key });
  }
  return [...found.values()];
}

const keyOf = (name: string): string => simpleText(name).replace(ARTICLE, "").replace(/[.!]+$/, "").replace(/(?<=\p{L}{3})e?s\b/gu, "");

const ARTICLE = /^(?:all|the|our|tous les|toutes les|les|la|le|l'|nos|todos los|todas las|los|las|el|todos os|todas as|os|as|o|a|die|der|das|alle|unsere|i|gli|le|de|het)\s+(?:the\s+|our\s+)?/;
