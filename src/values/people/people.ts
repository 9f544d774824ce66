import { textOf } from "../../plan/placed";
import type { CellValue } from "../../sheet/cell";
import { isError } from "../gaps/is-error";
import { isNothing, isPlaceholder } from "../gaps/is-placeholder";
import { simpleText } from "../texts/simple-text";
import { ACRONYMS, GROUP_ENDINGS, LIKE_GROUPS, PERSON_OF_UNIT, SURNAME_ENDING, UNIT_ENDING } from "../words/groups";
import { finderOf, setOf } from "../words/known-words";
import { GIVEN_NAMES } from "../words/name-words";
import { joinCommas } from "./join-commas";
import { isBehindName, isInitial, isNameWord, isParticle, isTitle, readNameWords } from "./name-words";
import { cleanName, splitAtAnd, splitAtSigns } from "./split-names";

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
 * @example readPeople("HR (Carla)") // { kind: "people", names: ["Carla"] }
 * @param order where last names stand first, “Garcia Lopez, Maria” is one person, too
 */
export function readPeople(value: CellValue, { lastNamesFirst }: Order = FIRST_NAMES_FIRST): People {
  const text = textOf({ value });
  if (text === "") return { kind: "blank" };
  if (isError(value)) return { kind: "error" };
  const said = withoutBrackets(value);
  if (isPlaceholder(said) || isNothing(said)) return { kind: "placeholder" };
  const names = splitLists(said, lastNamesFirst).filter((name) => !isPlaceholder(name));
  if (names.some(namesPerson)) return { kind: "people", names };
  const inBrackets = PERSON_OF_GROUP.exec(String(said).trim())?.[1]?.trim() ?? "";
  return isFirstNamed(inBrackets) ? { kind: "people", names: [inBrackets] } : { kind: "group" };
}

/** `HR (Carla)`: a group, and the person of it. */
const PERSON_OF_GROUP = /^[^()]+\(([^()]+)\)$/u;

/** With a title, an initial or a known first name in front. */
function isFirstNamed(text: string): boolean {
  const { words, hasTitle } = readNameWords(text);
  const [first = ""] = words;
  const isKnown = hasTitle || (isInitial(first) && words.length > 1) || GIVEN_NAMES.has(simpleText(first));
  return (
    isKnown && words.length <= 3 && words.every((word) => isNameWord(word) || isInitial(word)) && namesPerson(text)
  );
}

/**
 * Whether a text surely names somebody: with a title, a seat, a group, or nobody yet.
 *
 * @example namesSomebody("Practice manager") // true
 * @example namesSomebody("Ward 3") // false
 */
export function namesSomebody(text: string): boolean {
  const bare = simpleText(text);
  return (
    isSeat(bare) ||
    isGroup(bare) ||
    pronouns.has(bare) ||
    posts.has(bare) ||
    readNameWords(text).hasTitle ||
    ACRONYM.test(text)
  );
}

/** What the other names of the sheet show. */
interface Order {
  readonly lastNamesFirst: boolean;
}

const FIRST_NAMES_FIRST: Order = { lastNamesFirst: false };

/** Planners export `[Mia Berg]`, and people write `(Mia)`; `[Your Name]` only holds a place. */
function withoutBrackets(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  const names = NAMES_IN_BRACKETS.exec(value)?.[1] ?? IN_ROUND_BRACKETS.exec(value)?.[1];
  return names === undefined || ASKS_FOR_NAME.test(names) ? value : names;
}

const ASKS_FOR_NAME =
  /name|naam|nom\b|nome\b|nombre|apellido|cognome|insert|enter|select|choose|your|owner|person|lead|role|title/i;
const IN_ROUND_BRACKETS = /^\s*[(（]([^()（）]+)[)）]\s*$/u;
const NAMES_IN_BRACKETS = /^\s*\[(\p{Lu}\p{Ll}+ \p{Lu}\p{L}+(?:, ?\p{Lu}\p{Ll}+ \p{Lu}\p{L}+)*)\]\s*$/u;

/** `Ana Ruiz`, and `Ana Ruiz, Lincoln Elementary` */
const namesPerson = (name: string): boolean => isPerson(name) || isPerson(name.split(",")[0] ?? "");

function isPerson(name: string): boolean {
  if (FIRM.test(name)) return false;
  const [, inUnit] = PERSON_OF_UNIT.exec(name) ?? [];
  if (inUnit !== undefined) return isPerson(inUnit);
  const text = simpleText(withoutWork(name.replace(MAIL_HOST, "")));
  return (
    /\p{L}/u.test(text) &&
    (isSeat(text) ||
      posts.has(text) ||
      isNamed(name) ||
      !(pronouns.has(text) || isGroup(text) || isUnit(name, text) || ACRONYM.test(name)))
  );
}

/** Of `Tim Allen` and `Rui Pais`, a word that means a group elsewhere is part of a name. */
function isNamed(name: string): boolean {
  const { words } = readNameWords(name);
  if (CIVIL_TITLE.test(name) && words.length > 0 && words.every(isCapital)) return true; // “Seu Dito”, “Frau Rat”
  const [first = "", last = ""] = [words[0], words.at(-1)].map((word) => simpleText(word ?? ""));
  if (
    words.length < 2 ||
    isParticle(words[0] ?? "") ||
    (first.length < 3 && !isInitial(first)) ||
    !words.every(isCapital)
  )
    return false;
  if (first === "alle") return SURNAME_ENDING.test(last);
  const others = words.filter((word) => !LIKE_GROUPS.has(simpleText(word)));
  return others.length < words.length && others.length > 0 && !isGroup(simpleText(others.join(" ")));
}

/** With one of these in front, nothing but a name follows. */
const CIVIL_TITLE = /^(?:Mrs?|Ms|Miss|Herr|Frau|Seu|Dona|Doña|Mme|Sra|Srta|Mevr|Pani|Shri)\.? /u;

const isCapital = (word: string): boolean => isParticle(word) || isInitial(word) || /^\p{Lu}\p{Ll}/u.test(word);

/** Semicolons and line breaks part people for sure; what a comma parts depends on what stands around it. */
const splitLists = (value: CellValue, lastNamesFirst: boolean): readonly string[] =>
  splitAtSigns(String(value).replace(LABEL, "").replace(WITH_HELP, "")).flatMap((part) => {
    const sides = splitAtAnd(part);
    const parts = sides.length > 1 && sides.every((side) => side.includes(",")) ? sides : [part];
    return parts.flatMap((one) => splitPart(one, lastNamesFirst));
  });

/** `Lead: Ann` */
const LABEL = /^\s*[\p{L} ]{2,20}:\s+(?=\p{Lu})/u;

/** `Ana w/ support of Bo`: who helps is no owner. */
const WITH_HELP =
  /\b(?:with|w\/) ?(?:the )?(?:support|help|assistance)(?: of| from| by)? .*|\b(?:supported|assisted|helped) by .*/i;

/** The people between commas; `Ana Ruiz and Bo Lind, PhD` are two. */
const splitPart = (part: string, lastNamesFirst: boolean): readonly string[] =>
  FIRM.test(part)
    ? cleanName(part)
    : joinCommas(part.split(",").flatMap(cleanName), { isNote, isNoName, isNobody, lastNamesFirst }).flatMap(
        ([name = "", ...more]) => {
          const names = isCompound(name, more) ? [name] : completeCouple(splitAtAnd(name).flatMap(cleanName));
          return [...names.slice(0, -1), [names.at(-1) ?? "", ...more].join(", ")];
        },
      );

/** `Volt & Sons`, `Müller GmbH`: one firm, and nobody in it. */
const FAMILY_FIRM =
  "Sons?|Co|Company|Partners?|Bros|Brothers|Daughters|Söhne|Sohn|Cie|Fils|Hijos|Figli|Filhos|Zonen|Zn";
const LEGAL_FORM = "Ltd|LLC|LLP|Inc|PLC|GmbH|AG|KG|SARL|SAS|S\\.A|S\\.L|S\\.r\\.l|Srl|SpA|Lda|Ltda|BV|AB|ApS|Oy|Kft";
const FIRM = new RegExp(
  String.raw`& ?(?:${FAMILY_FIRM})(?!\p{L})|\s(?:${LEGAL_FORM})\.?\s*$|株式会社|有限公司|^ООО `,
  "u",
);

/** `Mr. and Mrs. Lee` are Mr. Lee and Mrs. Lee. */
function completeCouple(names: readonly string[]): readonly string[] {
  const [first = "", second = ""] = names;
  const { words } = readNameWords(second);
  return names.length === 2 && isTitle(first) && words.length > 0 && words.length < second.split(" ").length
    ? [`${first} ${words.join(" ")}`, second]
    : names;
}

/** `Ortega y Gasset`, `José Costa e Silva`: two last names of one person, where none of them is a first name. */
function isCompound(name: string, more: readonly string[]): boolean {
  const { words } = readNameWords(name);
  const at = words.findIndex((word) => /^[yei]$/.test(word));
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  if (at < 1 || after.length !== 1 || ![...before, ...after].every(isNameWord) || isNoName(name)) return false;
  if (more.length > 0 && !isBehindName(more[0] ?? "")) return true; // “Velasquez y Garcia, Juan”
  return after.every(isLongUnlikeFirst) && (before.length > 1 || before.every(isLongUnlikeFirst));
}

const isLongUnlikeFirst = (word: string): boolean => word.length > 3 && !GIVEN_NAMES.has(simpleText(word));

/** Behind a full name: a seat, `ext. 204`, `HR`, an address, the place where somebody works. */
const isNote = (person: string, note: string): boolean =>
  person.includes(" ") &&
  !isSeat(withoutTitles(person)) &&
  (/\d/.test(note) || note.includes("@") || isSeat(withoutTitles(note)) || isPlaceOfWork(note) || ACRONYM.test(note));

/** `Dr. Okafor` holds no seat. */
const withoutTitles = (name: string): string => simpleText(readNameWords(name).words.join(" "));

const isPlaceOfWork = (note: string): boolean =>
  isGroup(simpleText(note)) && note.includes(" ") && /^\p{Lu}/u.test(note);

/** `TBD` and `HR` look like degrees. */
const isNobody = (text: string): boolean => isPlaceholder(text) || ACRONYM.test(text);

/** A seat or a group, apart from titles and degrees, which stand beside a name. */
const isNoName = (text: string): boolean => {
  const name = readNameWords(text).words.join(" ");
  return isSeat(simpleText(name)) || isPlaceholder(name) || !isPerson(name);
};

/** Of `ann@school.org`. */
const MAIL_HOST = /@[^\s@.]+\.[^\s@]+$/;
/** `Ana Ruiz – Math department` → `Ana Ruiz` */
const withoutWork = (name: string): string => FULL_NAME_AND_WORK.exec(name)?.[1] ?? name;
const FULL_NAME_AND_WORK = /^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) [-–—] /u;
/** `Bibliotheksteam`, `保全課` */
const isUnit = (name: string, text: string): boolean => GROUP_ENDING.test(text) || UNIT_ENDING.test(name);
const GROUP_ENDING = new RegExp(`\\p{L}{3}(?:${GROUP_ENDINGS.join("|")})(?!\\p{L})`, "u");
const isGroup = finderOf("GROUPS");
const pronouns = setOf("PRONOUNS");
const isSeat = finderOf("SEATS");
const posts = setOf("POSTS");
const ACRONYM = new RegExp(`\\b(?:${ACRONYMS.join("|")})\\b`);
