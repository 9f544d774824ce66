import { textOf } from "../plan/placed";
import type { CellValue } from "../sheet/cell";
import { isError } from "./cell-error";
import { isNothing, isPlaceholder } from "./placeholder";
import { simpleText } from "./simple-text";
import { splitNames } from "./split-names";
import { ACRONYMS, DEGREES, GROUP_ENDINGS, GROUPS, POSTS, PRONOUNS, SEATS } from "./words/people";
import { finderOf, lazily, setOf } from "./words/word-list";

/** Who a cell names. */
export type People =
  /** `placeholder`: “TBD”, “???”, “n/a”; `group`: a team, everyone, a department, or something that is no name. */
  | { readonly kind: "blank" | "error" | "placeholder" | "group" }
  /** At least one name or seat; where there are several, groups among them are kept too. */
  | { readonly kind: "people"; readonly names: readonly string[] };

/**
 * Reads who a cell names.
 *
 * @example readPeople("Doe, Jane; Roe, Rick") // { kind: "people", names: ["Doe, Jane", "Roe, Rick"] }
 * @example readPeople("Jane Doe, MBA") // { kind: "people", names: ["Jane Doe, MBA"] }
 * @example readPeople("Whole team") // { kind: "group" }
 */
export function readPeople(value: CellValue): People {
  const text = textOf({ value });
  if (text === "") return { kind: "blank" };
  if (isError(value)) return { kind: "error" };
  if (isPlaceholder(value) || isNothing(value)) return { kind: "placeholder" };
  const names = splitLists(value).filter((name) => !isPlaceholder(name));
  return names.some(isPerson) ? { kind: "people", names } : { kind: "group" };
}

function isPerson(name: string): boolean {
  const text = simpleText(withoutWork(name.replace(MAIL_HOST, "")));
  return (
    /\p{L}/u.test(text) &&
    (isSeat(text) ||
      posts().has(text) ||
      !(pronouns().has(text) || isGroup(text) || GROUP_ENDING.test(text) || ACRONYM.test(name)))
  );
}

/** Semicolons and line breaks part people for sure; what a comma parts depends on what stands around it. */
const splitLists = (value: CellValue): readonly string[] =>
  String(value)
    .replace(LABEL, "")
    .split(/[;\n\r；]/u)
    .flatMap((part) => joinLastFirst(joinTitles(splitNames(part)), part));

/** `Lead: Ann` */
const LABEL = /^\s*[\p{L} ]{2,20}:\s+(?=\p{Lu})/u;

/** `Doe, Jane` and `van der Berg, Piet` are one person; `Ana, Bo, Cy` and `Jane Doe, Rick Roe` are several. */
function joinLastFirst(names: readonly string[], part: string): readonly string[] {
  const [last = "", first = ""] = names;
  if (names.length !== 2 || !LAST_FIRST.test(part.trim()) || !isPerson(last) || !isPerson(first)) return names;
  return isSeat(simpleText(last)) || isSeat(simpleText(first)) ? names : [`${last}, ${first}`];
}

/** One last name, with its particles, a comma, and no more than three first names or initials. */
const LAST_FIRST = new RegExp(
  "^(?:\\p{Ll}[\\p{L}'’]{0,4} ){0,3}(?:\\p{Lu}[\\p{L}'’]+-)?\\p{Lu}[\\p{L}'’]+," +
    " ?\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}(?: ?<[^<>]*>)?$",
  "u",
);

/** `Ana Ruiz, Principal`, `Dr. Lee, PhD` and `Smith, J.` are one person each. */
function joinTitles(all: readonly string[]): readonly string[] {
  const names = all.reduce<readonly string[]>(
    (before, name) =>
      before.length > 0 && (SUFFIX.test(name) || isNote(before[0] ?? "", name))
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

/** Behind a full name: `MBA`, `ext. 204`, `555-0100`, an address, the place where somebody works. */
const isNote = (person: string, note: string): boolean =>
  person.includes(" ") &&
  (/\d/.test(note) || note.includes("@") || (CREDENTIAL.test(note) && !ACRONYM.test(note)) || isPlaceOfWork(note));

/** Two to six letters, of which most are capitals: `MSN`, `EdD`, `M.Ed.`, `LCSW-C`. */
const CREDENTIAL =
  /^\p{Lu}(?:\p{Ll}?\.?\p{Lu}){1,5}\.?(?:-\p{Lu}{1,3})?$|^(?:Esq|Jr|Sr|M\.?Ed|B\.?Ed|M\.?Sc|B\.?Sc)\.?$/u;
const isPlaceOfWork = (note: string): boolean =>
  isGroup(simpleText(note)) && note.includes(" ") && /^\p{Lu}/u.test(note);

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
const posts = lazily(() => setOf(POSTS));
const ACRONYM = new RegExp(`\\b(?:${ACRONYMS.join("|")})\\b`);
