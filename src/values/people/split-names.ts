import { textOf } from "../../plan/placed";
import type { CellValue } from "../../sheet/cell";
import { simpleText } from "../texts/simple-text";
import { AND } from "../words/and";
import { setOf } from "../words/known-words";
import { lazily } from "../words/word-list";

/**
 * The names a cell holds, as they were written: split at line breaks, `;`, `,`, `/`, `+`, `&`, “and” in several
 * languages; notes in brackets, bullets and numbering are left out. “Head of Teaching and Learning” stays one.
 */
export const splitNames = (value: CellValue): readonly string[] =>
  splitAtSigns(value)
    .flatMap((part) => part.split(","))
    .flatMap(splitAtAnd)
    .flatMap(cleanName);

/** The same, split at no comma and no word. */
export const splitAtSigns = (value: CellValue): readonly string[] =>
  String(value).replace(IN_BRACKETS, " ").replace(WITH, " & ").split(APART);

const IN_BRACKETS = /\([^()]*\)|<[^<>]*>|\[[^[\]]*\]|（[^（）]*）/g;
/** `Ana w/ Bo` */
const WITH = / w\/ ?/gi;
const APART = /[\n\r;|•、，；،؛+]|(?<!\p{L})·|·(?!\p{L})|\s\/|\/(?=\s*\p{L})|\s[-–—]\s(?=@)|\s(?=@)/u;

/** Without bullet or number; none where nothing is left. */
export function cleanName(name: string): readonly string[] {
  const clean = textOf({ value: name.replace(BULLET, "").replace(IN_DOUBT, "") });
  return /[\p{L}\p{N}?]/u.test(clean) ? [clean] : [];
}

/** `Jane Doe?` */
const IN_DOUBT = /(?<=\p{L})[ ?]{1,5}$/u;

const BULLET = /^\s*(?:[-*–—•@]\s*|\d{1,2}[.)]\s+)/;

/** At “and” in several languages. */
export function splitAtAnd(text: string): readonly string[] {
  const parts = text.split(andBetween());
  return parts.length === 1 || parts.some(isFieldOfWork) ? [text] : parts;
}

/** `Health`, or a part that ends in it: `Head of Teaching`. */
function isFieldOfWork(part: string): boolean {
  const words = simpleText(part).split(/[\s'’]+/);
  const last = words.at(-1) ?? "";
  return fields.has(words.join(" ")) || (fields.has(last) && words.slice(0, -1).some((word) => OF.has(word)));
}

const OF: ReadonlySet<string> = new Set(["of", "for", "de", "du", "da", "do", "del", "della", "fur", "van", "voor"]);
const fields = setOf("FIELDS_OF_WORK");
const andBetween = lazily(() => {
  const all = new Set(Object.values(AND).flatMap((words) => words.split("|")));
  const words = Array.from(all, (word) => (word.length > 1 ? inAnyCase(word) : word)).join("|");
  return new RegExp(`\\s?&\\s?|\\s(?:${words})\\s|\\s?[和与及]\\s?`, "u");
});

/**
 * In small letters or in capitals, since a name may be alike: `Chan Tai Man`. A single letter in capitals is an
 * initial: `Mary E Jones`, `James O Brien`.
 */
const inAnyCase = (word: string): string => {
  const [small, capital] = [word, word.toUpperCase()].map((one) => one.replaceAll(".", "\\."));
  return `${small ?? ""}|${capital ?? ""}`;
};
