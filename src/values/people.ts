import { textOf } from "../plan/placed";
import type { CellValue } from "../sheet/cell";
import { isError } from "./cell-error";
import { isNothing, isPlaceholder } from "./placeholder";
import { simpleText } from "./simple-text";
import { splitNames } from "./split-names";
import { ACRONYMS, DEGREES, GROUP_ENDINGS, GROUPS, PRONOUNS, SEATS } from "./words/people";
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
  const text = simpleText(withoutWork(name.replace(MAIL_HOST, "")));
  return (
    /\p{L}/u.test(text) &&
    (isSeat(text) || !(pronouns().has(text) || isGroup(text) || GROUP_ENDING.test(text) || ACRONYM.test(name)))
  );
}

/** `Ana Ruiz, Principal`, `Dr. Lee, PhD` and `Smith, J.` are one person each. */
function joinTitles(all: readonly string[]): readonly string[] {
  const names = all.reduce<readonly string[]>(
    (before, name) =>
      before.length > 0 && SUFFIX.test(name)
        ? [...before.slice(0, -1), `${before.at(-1) ?? ""}, ${name}`]
        : [...before, name],
    [],
  );
  const [first = "", ...rest] = names;
  const titled =
    rest.length > 0 &&
    first.includes(" ") &&
    !isSeat(simpleText(first)) &&
    rest.every((name) => isSeat(simpleText(name)));
  return titled ? [names.join(", ")] : names;
}

/** Of `ann@school.org`. */
const MAIL_HOST = /@\S+\.\S+$/;
/** `Ana Ruiz – Math department` → `Ana Ruiz` */
const withoutWork = (name: string): string => (DASH.test(name) ? name.replace(AFTER_FULL_NAME, "") : name);
const DASH = / [-–—] /;
const AFTER_FULL_NAME = /(?<=^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) [-–—] .*$/u;
/** A degree, or initials behind a last name. */
const SUFFIX = new RegExp(`^(?:${DEGREES.join("|")})$|^(?:\\p{Lu}\\.\\s?){1,3}$`, "u");
const GROUP_ENDING = new RegExp(`\\p{L}{3}(?:${GROUP_ENDINGS.join("|")})(?!\\p{L})`, "u");
const isGroup = finderOf(GROUPS);
const pronouns = lazily(() => setOf(PRONOUNS));
const isSeat = finderOf(SEATS);
const ACRONYM = new RegExp(`\\b(?:${ACRONYMS.join("|")})\\b`);
