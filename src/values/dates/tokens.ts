import { readHanNumber } from "./han-numbers";
import type { Kind, Sense } from "./kinds";
import { findDense, findSenses, MOST_DENSE, mostWordsFrom } from "./lexicon";

/** A word or phrase, a number, or a sign between them. */
export interface Token {
  /** Folded; of a sign, the sign. */
  readonly text: string;
  /** NaN for words and signs. */
  readonly number: number;
  /** How many digits it is written with; 0 where it is written in words or Chinese numerals. */
  readonly digits: number;
  /** `3rd`, `3.`, `3º` */
  readonly isOrdinal: boolean;
  readonly isSign: boolean;
  /** Whether a space stands before it, and after it. */
  readonly afterSpace: boolean;
  readonly beforeSpace: boolean;
  readonly senses: readonly Sense[];
  /** Of numbers that belong together (`13/10/2026`): each, and what stands between them. */
  readonly numbers?: readonly Pick<Token, "number" | "digits">[];
  readonly separator?: string;
}

/** What a token means in one way, or undefined. */
export const senseOf = (token: Token | undefined, kind: Kind): Sense | undefined =>
  token?.senses.find((sense) => sense.kind === kind);

export const means = (token: Token | undefined, kind: Kind): boolean => senseOf(token, kind) !== undefined;

/** Longer texts are notes, and no dates. */
const MOST_PIECES = 60;

/**
 * Parts a folded text into known phrases, numbers and signs, in one pass; null where it is too long to be a date. Words
 * that mean different things in different languages keep the meanings of the languages that all words share.
 *
 * @example readTokens("3. marz 2027") // 3 (ordinal), marz (month 3), 2027
 */
export function readTokens(text: string): readonly Token[] | null {
  const tokens = readWords(text);
  return tokens && findOneLanguage(tokens);
}

/** The same, with all that each word means in any language. */
export function readWords(text: string): readonly Token[] | null {
  const pieces = readPieces(text);
  return pieces && joinOrdinals(joinPhrases(splitDense(pieces)));
}

function readPieces(text: string): readonly Token[] | null {
  const pieces: Token[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (pieces.length === MOST_PIECES) return null;
    const [afterSpace, beforeSpace] = [text[index - 1] === " ", text[index + piece.length] === " "];
    const isNumber = DIGITS.test(piece);
    pieces.push({
      ...EMPTY_TOKEN,
      text: piece,
      number: isNumber ? Number(piece) : NaN,
      digits: isNumber ? piece.length : 0,
      isSign: !isNumber && !LETTER.test(piece),
      afterSpace,
      beforeSpace,
    });
  }
  return pieces;
}

const PIECE = /[-=–—]{1,3}>|\p{L}+|\p{N}+|[^\p{L}\p{N}\s]/gu;
const DIGITS = /^\d+$/;
const LETTER = /^[\p{L}\p{N}]/u;
export const EMPTY_TOKEN: Token = {
  text: "",
  number: NaN,
  digits: 0,
  isOrdinal: false,
  isSign: false,
  afterSpace: false,
  beforeSpace: false,
  senses: [],
};

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}〇ー]/u;
const isDense = (token: Token | undefined): boolean =>
  token !== undefined && Number.isNaN(token.number) && !token.isSign && DENSE.test(token.text);

/** Numbers and words that are written without spaces (2027年3月末) are split by what is known. */
function splitDense(pieces: readonly Token[]): readonly Token[] {
  if (!pieces.some(isDense)) return pieces;
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const start = at;
    while (isOneRun(pieces[at], pieces[at + 1])) at++;
    const run = pieces.slice(start, at + 1);
    if (run.some(isDense)) tokens.push(...readDense(run.map(({ text }) => text).join("")));
    else tokens.push(...run);
  }
  return tokens;
}

const isOneRun = (one: Token | undefined, next: Token | undefined): boolean =>
  one !== undefined && next !== undefined && !one.isSign && !next.isSign && (isDense(one) || isDense(next));

function readDense(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = readDenseAt(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function readDenseAt(text: string, at: number): Token {
  const zeros = text[at] === "0" && /\d/.test(text[at + 1] ?? "") ? 1 : 0; // 03月
  for (let length = MOST_DENSE; length > 0; length--) {
    const part = text.slice(at, at + length);
    const senses = findDense(part.slice(zeros));
    if (senses && !(/\d$/.test(part) && /\d/.test(text[at + length] ?? "")))
      return { ...EMPTY_TOKEN, text: part, senses };
  }

  const nth = NTH.exec(text.slice(at, at + MOST_DENSE));
  if (nth) {
    const [whole, digits = ""] = nth;
    return {
      ...EMPTY_TOKEN,
      text: whole,
      number: Number(digits),
      digits: digits.length,
      isOrdinal: true,
      senses: [ENDING],
    };
  }
  const digits = /^\d+/.exec(text.slice(at, at + MOST_DENSE))?.[0];
  if (digits !== undefined) return { ...EMPTY_TOKEN, text: digits, number: Number(digits), digits: digits.length };
  const han = readHanNumber(text, at);
  if (han) return { ...EMPTY_TOKEN, text: text.slice(at, at + han.length), number: han.number };
  return { ...EMPTY_TOKEN, text: text[at] ?? "" };
}

/** `第13`; fewer of them have a word of their own. */
const NTH = /^[第제](\d{1,2})(?!\d)/;

/** Words that are a phrase together become one token; signs between them (`mid-term`, `aujourd'hui`) belong to it. */
function joinPhrases(pieces: readonly Token[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length;) {
    const { token, length } = readPhraseAt(pieces, at);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

function readPhraseAt(pieces: readonly Token[], at: number): { readonly token: Token; readonly length: number } {
  const piece = pieces[at] ?? EMPTY_TOKEN;
  if (piece.isSign || piece.senses.length > 0) return { token: piece, length: 1 };

  let [phrase, words, best, length] = [piece.text, 1, findSenses(piece.text), 1];
  const most = mostWordsFrom(piece.text);
  for (let next = at + 1; words < most && next < pieces.length; next++) {
    const other = pieces[next] ?? EMPTY_TOKEN;
    if (other.isSign) {
      if (WITHIN_PHRASE.test(other.text)) continue;
      break;
    }
    phrase += ` ${other.text}`;
    words++;
    const senses = findSenses(phrase);
    if (senses.length > 0) [best, length] = [senses, next - at + 1];
  }

  const isPhrase = length > 1;
  const last = pieces[at + length - 1] ?? piece;
  return {
    token: {
      ...piece,
      ...(isPhrase && {
        number: NaN,
        digits: 0,
        text: pieces
          .slice(at, at + length)
          .map(({ text }) => text)
          .join(" "),
      }),
      beforeSpace: last.beforeSpace,
      senses: best,
    },
    length,
  };
}

const WITHIN_PHRASE = /^[-'’./:]$/;

/** Of `3rd`, `31ste`, `1-й` and `2. quartal`, the ending becomes part of the number. */
function joinOrdinals(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? EMPTY_TOKEN;
    const length = token.digits > 0 && token.digits < 3 ? lengthOfEnding(tokens, at) : 0;
    const ending = tokens[at + length];
    joined.push(
      length === 0
        ? token
        : {
            ...token,
            isOrdinal: true,
            beforeSpace: ending?.beforeSpace ?? false,
            senses: ending?.isSign ? [] : [ENDING],
          },
    );
    at += length;
  }
  return joined;
}

/** Only tells that the number is an ordinal. */
const ENDING: Sense = { kind: "ordinalEnding", value: 0, languages: -1 };

function lengthOfEnding(tokens: readonly Token[], at: number): number {
  const [number, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (number === undefined || number.beforeSpace || next === undefined) return 0;
  if (means(next, "ordinalEnding") && !means(next, "clock")) return 1;
  const isJoined = next.isSign && /^[-:'’.]$/.test(next.text) && !next.beforeSpace;
  if (isJoined && means(after, "ordinalEnding") && !means(after, "month")) return 2;
  return next.text === "." && next.beforeSpace && after !== undefined && !after.isSign && Number.isNaN(after.number)
    ? 1
    : 0;
}

/**
 * Keeps of each word the meanings in the languages that know all of the words; null where there is no such language.
 */
function findOneLanguage(tokens: readonly Token[]): readonly Token[] | null {
  let languages = -1;
  for (const { senses } of tokens)
    if (senses.length > 0) languages &= senses.reduce((sum, sense) => sum | sense.languages, 0);
  if (languages === 0) return null;

  return tokens.map((token) => {
    const senses = token.senses.filter((sense) => (sense.languages & languages) !== 0);
    return senses.length === token.senses.length ? token : { ...token, senses };
  });
}
