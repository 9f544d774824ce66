import { textOf } from "../../plan/placed";
import type { CellValue } from "../../sheet/cell";
import { isError } from "../gaps/is-error";
import { isPlaceholder } from "../gaps/is-placeholder";
import { simpleText } from "../texts/simple-text";
import { GENDERED_ENDINGS } from "../words/gendered-endings";
import { GIVEN_NAMES } from "../words/name-words";
import { isLastNameFirst } from "./is-last-name-first";
import { readNameWords } from "./name-words";
import { namesSomebody } from "./people";
import { cleanName, splitAtSigns, splitNames } from "./split-names";

/** People or organizations who are to be told. */
export interface Audience {
  /** As it was written: `School Committee`. */
  readonly name: string;
  /** The same for “Parents”, “the parents” and “parent”: what audiences are merged by. */
  readonly key: string;
}

/**
 * `"Teachers; parents\nSchool Committee"` → three audiences, each once, in the order of the cell; none for blanks,
 * errors and “TBD”.
 * `"Schülerinnen und Schüler"` is one, the same as `"Schüler"`; `"Okafor, Grace"` is one person, `"Teachers, Parents"`
 * are two groups.
 */
export function readAudiences(value: CellValue): readonly Audience[] {
  if (value === "" || isError(value)) return [];
  const found = new Map<string, Audience>();
  for (const audience of joinPairs(splitAudiences(value), String(value))) {
    if (!isPlaceholder(audience.name) && !found.has(audience.key)) found.set(audience.key, audience);
  }
  return [...found.values()];
}

/** As `splitNames`, but of a person whose last name comes first. */
const splitAudiences = (value: CellValue): readonly string[] =>
  splitAtSigns(value).flatMap((part) => (isOnePerson(part) ? cleanName(part) : splitNames(part)));

/** `Okafor, Grace`. Two groups end alike, where no given name is known: `Donors, Sponsors`, `Donatori, Volontari`. */
function isOnePerson(part: string): boolean {
  if (!part.includes(",") || !isLastNameFirst(part)) return false;

  const [last, first] = part.split(",").map(readNameWords);
  const words = [last, first].map((name) => name?.words.join(" ") ?? "");
  const [lastName = "", firstName = ""] = words;
  const endsAlike = lastName.at(-1) === firstName.at(-1);
  return !words.some(namesSomebody) && (!endsAlike || GIVEN_NAMES.has(simpleText(first?.words[0] ?? "")));
}

/** The women and the men of one group, side by side, are one audience, under the words that stand in the cell. */
function joinPairs(names: readonly string[], text: string): readonly Audience[] {
  const audiences: Audience[] = [];
  let end = 0; // in the text, of the last pair
  for (let at = 0; at < names.length; at++) {
    const [name = "", next] = names.slice(at, at + 2);
    const masculine = next === undefined ? null : findMasculine(name, next);
    if (next === undefined || masculine === null) {
      audiences.push({ name, key: keyOf(name) });
      continue;
    }
    const from = text.indexOf(name, end);
    end = text.indexOf(next, from + name.length) + next.length;
    audiences.push({ name: textOf({ value: text.slice(from, end) }), key: keyOf(masculine) });
    at++;
  }
  return audiences;
}

/** `Schülerinnen`, `Schüler der Klasse 3` → `schuler der klasse 3`; null for what is no such pair. */
function findMasculine(name: string, next: string): string | null {
  const [before, after] = [simpleText(name).split(" "), simpleText(next).replace(ARTICLE, "").split(" ")];
  const [one = "", other = ""] = [before.at(-1), after[0]];
  const isPair = (feminine: string, masculine: string) =>
    GENDERED_ENDINGS.some(
      ([f, m]) =>
        feminine.endsWith(f) &&
        masculine === feminine.slice(0, feminine.length - f.length) + m &&
        masculine.length - m.length >= LETTERS_SHARED,
    );
  const hasEnding = GENDERED_ENDINGS.some(
    ([f, m]) => f.length > 1 && f === other && one.endsWith(m) && one.length - m.length >= LETTERS_SHARED,
  );
  const masculine = isPair(one, other) ? other : isPair(other, one) || hasEnding ? one : null;
  return masculine && [...before.slice(0, -1), masculine, ...after.slice(1)].join(" ");
}

const LETTERS_SHARED = 4;

const keyOf = (name: string): string =>
  simpleText(name)
    .replace(ARTICLE, "")
    .replace(INCLUSIVE, "")
    .replace(/[.!]{1,3}$/, "")
    .replace(/(?<=\p{L}{3})e?s\b/gu, "");

/** Of `Schüler:innen`, `Lehrer/-innen` and `enseignant·e·s`. */
const INCLUSIVE = /(?<=\p{L}{3})(?:(?:[*_:·]|\/-)in(?:nen)?|·e(?:·s)?)(?!\p{L})/gu;
const ARTICLE = new RegExp(
  `^(?:${[
    "all|the|our",
    "tous les|toutes les|les|la|le|l'",
    "nos|todos los|todas las|los|las|el",
    "todos os|todas as|os|as|o|a",
    "die|der|das|alle|unsere",
    "i|gli|le|de|het",
  ].join("|")})\\s+(?:the\\s+|our\\s+)?`,
);
