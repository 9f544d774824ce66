import { foldList } from "../../values/texts/fold";
import { type Part, partOf } from "../../values/words/part";
import { LABELS } from "../fields/labels";
import { LEGENDS, SECTIONS, SIGNATURES, TOTALS } from "./closing-words";

/** How rows that are no steps begin, by the names that `readBeginnings` asks for. */
export const BEGINNINGS = { LEGENDS, SECTIONS, SIGNATURES, TOTALS } as const;

/**
 * The phrases of a part that rows begin with and that name the fields above a table, folded: a line a list.
 *
 * @example
 * writeRowWords("latin") // "TOTALS\ttotal|somme|…\n…label goal\tgoal|objectif|…\n…"
 */
export function writeRowWords(part: Part): string {
  const labels = Object.entries(LABELS).map(([field, list]) => [`label ${field}`, list] as const);
  return [...Object.entries(BEGINNINGS), ...labels]
    .map(([name, list]) => `${name}\t${listPhrases(list, part).join("|")}`)
    .join("\n");
}

const listPhrases = (list: string, part: Part): readonly string[] => [
  ...new Set(foldList(list).filter((phrase) => partOf(phrase) === part)),
];
