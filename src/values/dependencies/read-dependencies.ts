import { findSenses } from "../dates/lexicon";
import { splitAtAnd } from "../people/split-names";
import { simpleText } from "../texts/simple-text";
import { finderOf, setOf } from "../words/known-words";
import { cutLinks } from "./cut-links";

/** What a cell names that has to be completed first. */
export type Dependency = { readonly text: string } & (
  | { readonly kind: "number"; readonly number: string }
  /** Every number from the first to the last. */
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  | { readonly kind: "name" | "previous" | "all-previous" }
);

/**
 * Reads what a cell says that a step depends on, in the spellings of people and of planning programs, and in 26
 * languages: the kind of a link and the time in between say nothing about which step is meant.
 *
 * @example readDependencies("3FS+2 days, 4SS-1d") // numbers 3 and 4
 * @example readDependencies("after step 2; Order the books") // number 2, name "Order the books"
 */
export function readDependencies(cell: string): readonly Dependency[] {
  const text = cutLinks(cell.replace(ADDRESS, "").replace(BETWEEN_NUMBERS, "$1–$2").replace(DOTS, "–"));
  return text.split(BETWEEN).flatMap(readPart);
}

/** Not within brackets. */
const BETWEEN = /[;\n\r；](?![^()]{0,200}\))/;

/** `Steps 2 to 4 (the books)`: what stands in brackets behind numbers only says what they are. */
function readPart(part: string): readonly Dependency[] {
  const outside = part.replace(REMARK, " ").trim();
  const isAboutSteps = outside !== part.trim() && splitBeforeNumbers(outside).some(isAboutNumbers);
  const pieces = splitBeforeNumbers(isAboutSteps ? outside : part).filter((piece) => piece.trim() !== "");
  return pieces.map((piece) => ({
    ...readOne(piece.trim()),
    ...(isAboutSteps && pieces.length === 1 && { text: part.trim() }),
  }));
}

const REMARK = /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g;

/** `2..4`, `2 … 4`, `2〜4`, `2 t/m 4` */
const DOTS = /(?<=\d) ?(?:\.{2,3}|[…〜～]|t\/m) ?(?=\d)/g;
/** `between steps 2 and 4`, `zwischen Schritt 2 und 4`: all of them. */
const BETWEEN_NUMBERS = new RegExp(
  [
    String.raw`(?<=^\s{0,9})(?:between|entre|zwischen|tussen|tra|fra|mellan|mellem|mellom|między|mezi|medzi|`,
    String.raw`между|між|între) (?:\p{L}{1,12}\.? ){0,2}#?(\d{1,4}(?:\.\d{1,3}){0,3}) `,
    String.raw`(?:and|et|y|e|und|en|och|og|i|a|și|и|та|й) (?:\p{L}{1,12}\.? ){0,2}#?`,
    String.raw`(\d{1,4}(?:\.\d{1,3}){0,3})(?=\s{0,9}$)`,
  ].join(""),
  "iu",
);
/** As Notion exports links: `Order the books (https://…)`. */
const ADDRESS = / ?\(https?:[^()\s]*\)/g;

/** `1, 3 and 5`, `step 1 et étape 3`; a comma in a step's text splits nothing. */
function splitBeforeNumbers(text: string): readonly string[] {
  if (/^[\d\s.#,&+/、，-]+$/.test(text)) return text.replace(/ ?([-–]) ?/g, "$1").split(/[\s,&+/、，]+/);
  const pieces = text.split(/[,&+、，]/).flatMap(splitAtAnd);
  return pieces.every((piece) => piece.trim() === "" || isAboutNumbers(piece)) ? pieces : [text];
}

function readOne(text: string): Dependency {
  const words = tellingWords(text);
  const code = readCode(text);
  if (code !== null) return code;
  if (words.length === 0 || !words.every(isNumberOrTo)) return readPrevious(text) ?? { kind: "name", text };
  const numbers = words.filter((word) => DIGIT.test(word));
  const [from = "", to = ""] = numbers;
  if (numbers.length === 1) return { kind: "number", text, number: from };
  return numbers.length === 2 && words.length === 3 ? { kind: "range", text, from, to } : { kind: "name", text };
}

/** `after T2`, `following A-12`: what steps are numbered by may begin with capitals. */
function readCode(text: string): Dependency | null {
  const [found, ...more] = text.matchAll(CODE);
  if (found === undefined || more.length > 0) return null;

  const { 0: code, groups } = found;
  const letters = groups?.letters ?? "";
  if (letters.length > 1 && around.has(simpleText(letters))) return null; // `NR3`
  const others = wordsOf(text.replace(code, " "));
  return others.length > 0 && others.every((word) => around.has(word)) ? { kind: "name", text: code } : null;
}

const CODE = /(?<![\p{L}\d])(?<letters>\p{Lu}{1,6})[-_.]?\d[\d.-]{0,12}(?![\p{L}\d])/gu;

function readPrevious(text: string): Dependency | null {
  const rest = wordsOf(text).filter((word) => !around.has(word) && !isAll(word));
  if (rest.length === 0 || !rest.every((word) => isPrevious(word))) return null;
  return { kind: wordsOf(text).some(isAll) ? "all-previous" : "previous", text };
}

const isAboutNumbers = (text: string): boolean => {
  const words = tellingWords(text);
  return words.some((word) => DIGIT.test(word)) && words.every(isNumberOrTo);
};

/** The words without those that only stand around a number, and without a number that counts days: `2 days after 3`. */
function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.filter((word, at) => {
    if (isUnit(word)) return !DIGIT.test(words[at - 1] ?? "");
    if (DIGIT.test(word)) return !isUnit(words[at + 1] ?? "");
    const follows = words.slice(at + 1, isTo(word) ? at + 3 : at + 2); // `2 a la 4`
    const isBetween = DIGIT.test(words[at - 1] ?? "") && follows.some((one) => DIGIT.test(one));
    return isBetween || !(DASH.test(word) || around.has(word) || isFrom(word));
  });
}

const isNumberOrTo = (word: string): boolean => DIGIT.test(word) || DASH.test(word) || isTo(word);
const isFrom = (word: string): boolean => findSenses(word).some(({ kind }) => kind === "from");
const isTo = (word: string): boolean => findSenses(word).some(({ kind }) => kind === "to");
const isUnit = (word: string): boolean => findSenses(word).some(({ kind }) => kind === "unit");
const DIGIT = /^\d/;
const DASH = /^[-–—~]$/;

/** Numbers such as `1.2` are one word; of scripts without spaces, each known phrase is. */
const wordsOf = (text: string): readonly string[] =>
  (simpleText(text).match(WORD) ?? []).flatMap((word) => (DENSE.test(word) ? splitDense(word) : [word]));

const WORD = /\d+(?:\.\d+)*|[-–—~]|\p{L}[\p{L}\p{M}]*/gu;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function splitDense(run: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < run.length;) {
    let length = Math.min(LONGEST, run.length - at);
    while (length > 1 && !isKnown(run.slice(at, at + length))) length--;
    words.push(run.slice(at, at + length));
    at += length;
  }
  return words;
}

const LONGEST = 4;
const isKnown = (word: string): boolean => around.has(word) || previous.has(word) || all.has(word) || isTo(word);
const around = setOf("AROUND_NUMBER");
const previous = setOf("PREVIOUS");
const all = setOf("ALL_OF_THEM");
const isPrevious = finderOf("PREVIOUS");
const isAll = (word: string): boolean => all.has(word);
