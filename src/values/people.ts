import { textOf } from "../plan/placed";
import type { CellValue } from "../sheet/cell";
import { isError } from "./cell-error";
import { isNothing, isPlaceholder } from "./placeholder";
import { simpleText } from "./simple-text";
import { splitNames } from "./split-names";
import { ACRONYMS, GROUPS, PRONOUNS, SEATS } from "./words/people";
import { finderOf, lazily, setOf } from "./words/word-list";

/** Who a cell names. */
export type People =
  /** `placeholder`: “TBD”, “???”, “n/a”; `group`: a team, everyone, a department, or something that is no name. */
  | { readonly kind: "blank" | "error" | "placeholder" | "group" }
  /** At least one name or seat; where there are several, groups among them are kept too. */
  | { readonly kind: "people"; readonly names: readonly string[] };

/** `"@ann"`, `"AR"`, `"Fin Sec"` are a person; `"Garen + Kim"`, `"A e B"`, `"Fin Sec/Treasurer"` are two; `"Whole team"`, `"todos"` are a group. */
export function readPeople(value: CellValue): People {
  const text = textOf({ value });
  if (text === "") return { kind: "blank" };
  if (isError(value)) return { kind: "error" };
  if (isPlaceholder(value) || isNothing(value)) return { kind: "placeholder" };
  const names = joinTitles(splitNames(value)).filter((name) => !isPlaceholder(name));
  return names.some(isPerson) ? { kind: "people", names } : { kind: "group" };
}

function isPerson(name: string): boolean {
  const text = simpleText(name);
  return /\p{L}/u.test(text) && (isSeat(text) || !(pronouns().has(text) || isGroup(text) || ACRONYM.test(name)));
}

/** `Ana Ruiz, Principal` is one person with her title. */
function joinTitles(names: readonly string[]): readonly string[] {
  const [first = "", ...rest] = names;
  const titled = rest.length > 0 && first.includes(" ") && !isSeat(simpleText(first)) && rest.every((name) => isSeat(simpleText(name)));
  return titled ? [names.join(", ")] : names;
}

const isGroup = finderOf(GROUPS);
const pronouns = lazily(() => setOf(PRONOUNS));
const isSeat = finderOf(SEATS);
const ACRONYM = new RegExp(`\\b(?:${ACRONYMS.join("|")})\\b`);
