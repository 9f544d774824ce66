import { foldList } from "../../values/texts/fold";
import { type Part, partOf } from "../../values/words/part";
import { calendars } from "./calendars";
import { holdings } from "./holdings";
import { records } from "./records";
import { registers } from "./registers";

/**
 * The kinds of sheets that look like plans, in the order in which they are tried, a line a kind: why it is none, what
 * it is, how many groups of headings make it, and of each group the words of a part.
 *
 * @example
 * writeKinds("latin") // "weighs failures by …\t\t2\tfailure mode|failure|…\tseverity|sev|…\t…\n…"
 * @see readKinds, which reads it
 */
export const writeKinds = (part: Part): string =>
  [...registers, ...records, ...holdings, ...calendars]
    .map(({ because, sheetKind = "", atLeast = 2, groups }) =>
      [because, sheetKind, atLeast, ...groups.map((group) => listPhrases(group, part).join("|"))].join("\t"),
    )
    .join("\n");

const listPhrases = (list: string, part: Part): readonly string[] =>
  foldList(list).filter((phrase) => partOf(phrase) === part);
