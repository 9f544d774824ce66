import { simpleText } from "../simple-text";
import type { Language } from "../words/language";
import { LANGUAGES } from "../words/languages";
import { lazily } from "../words/word-list";
import { RHYTHM_KEYS, UNIT_KEYS } from "./units";

/** What a word can mean. */
export interface Sense {
  readonly kind: Kind;
  /**
   * The month, the weekday (Monday is 0), the number, the place in {@link UNIT_KEYS} …; 0 where the kind says it all.
   */
  readonly value: number;
  /** A bit for each language in which it does, in the order of {@link LANGUAGES}. */
  readonly languages: number;
}

/** Lists whose meanings are numbered by their place, from a first number on. */
const NUMBERED = [
  ["weekdays", "weekday", 0],
  ["seasons", "season", 1],
  ["numbers", "number", 1],
  ["ordinals", "ordinal", 1],
  ["endOf", "endOf", 0],
  ["timesWords", "timesWord", 1],
] as const satisfies readonly (readonly [keyof Language, string, number])[];

/** Lists that have one meaning. */
const SINGLE = [
  ["last", "ordinal", -1],
  ["early", "part", 0],
  ["middle", "part", 1],
  ["late", "part", 2],
  ["previous", "shift", -1],
  ["this", "shift", 0],
  ["next", "shift", 1],
  ["afterNext", "shift", 2],
  ["yesterday", "dayWord", -1],
  ["today", "dayWord", 0],
  ["tomorrow", "dayWord", 1],
  ["overmorrow", "dayWord", 2],
  ["firstHalf", "namedHalf", 1],
  ["secondHalf", "namedHalf", 2],
  ["quarterSign", "sign", UNIT_KEYS.indexOf("quarter")],
  ["halfSign", "sign", UNIT_KEYS.indexOf("half")],
  ["weekSign", "sign", UNIT_KEYS.indexOf("week")],
  ["ordinalEndings", "ordinalEnding", 0],
  ["by", "by", 0],
  ["byAfter", "byAfter", 0],
  ["of", "of", 0],
  ["weekOf", "weekOf", 0],
  ["from", "from", 0],
  ["to", "to", 0],
  ["and", "and", 0],
  ["spanAfter", "spanAfter", 0],
  ["at", "at", 0],
  ["clock", "clock", 0],
  ["within", "within", 0],
  ["later", "later", 0],
  ["ago", "ago", 0],
  ["schoolYear", "schoolYear", 0],
  ["fiscalYear", "fiscalYear", 0],
  ["holidays", "holiday", 0],
  ["termNames", "termName", 0],
  ["yearMark", "mark", 0],
  ["dayMark", "mark", 1],
  ["every", "every", 0],
  ["inEach", "inEach", 0],
  ["afterEvery", "afterEvery", 0],
  ["everyOther", "everyOther", 0],
  ["partOfDay", "partOfDay", 0],
  ["times", "times", 0],
  ["daily", "rhythm", RHYTHM_KEYS.indexOf("daily")],
  ["weekly", "rhythm", RHYTHM_KEYS.indexOf("weekly")],
  ["fortnightly", "rhythm", RHYTHM_KEYS.indexOf("fortnightly")],
  ["monthly", "rhythm", RHYTHM_KEYS.indexOf("monthly")],
  ["bimonthly", "rhythm", RHYTHM_KEYS.indexOf("bimonthly")],
  ["quarterly", "rhythm", RHYTHM_KEYS.indexOf("quarterly")],
  ["halfYearly", "rhythm", RHYTHM_KEYS.indexOf("halfYearly")],
  ["yearly", "rhythm", RHYTHM_KEYS.indexOf("yearly")],
] as const satisfies readonly (readonly [keyof Language, string, number])[];

export type Kind = "month" | (typeof NUMBERED)[number][1] | (typeof SINGLE)[number][1] | "unit";

/** What a word that tells the time of the day may mean as well, so that it is not taken for one. */
export const UNLIKE_CLOCK: ReadonlySet<Kind> = new Set<Kind>([
  "unit",
  "part",
  "month",
  "weekday",
  "dayWord",
  "season",
  "number",
  "from",
]);

/** Every phrase of every language, folded, its words separated by single spaces. */
interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Sense[]>;
  /** What words may begin with: `четверт`, as in “четвертый”. */
  readonly stems: ReadonlyMap<string, readonly Sense[]>;
  /** Phrases of languages that are written without spaces, without spaces. */
  readonly dense: ReadonlyMap<string, readonly Sense[]>;
  /** How many words the longest phrase has that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
  readonly prefixes: readonly { readonly prefix: string; readonly bit: number }[];
}

/** The languages whose three letters are known everywhere: `Oct`, `lun`. */
export const WIDELY_USED = ["en", "fr", "es", "pt", "de", "it", "nl"].reduce(
  (bits, code) => bits | (1 << LANGUAGES.findIndex((language) => language.code === code)),
  0,
);

/** The longest phrase that a text written without spaces is searched for. */
export const MOST_DENSE = 8;

/** What a phrase of folded words means: `"no later than"` → `by`. */
export const findSenses = (phrase: string): readonly Sense[] => {
  const { phrases, stems } = lexicon();
  return phrases.get(phrase) ?? findStem(phrase, stems) ?? findPrefixed(phrase) ?? [];
};

export const findDense = (text: string): readonly Sense[] | undefined => lexicon().dense.get(text);

/** How many words the longest known phrase has that begins with this word. */
export const mostWordsFrom = (word: string): number => lexicon().longest.get(word) ?? 1;

function findStem(word: string, stems: Lexicon["stems"]): readonly Sense[] | undefined {
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST; length--) {
    const found = stems.get(word.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

/** Of Hebrew and Arabic, without a preposition or an article that is written onto the word: `במרץ` → `מרץ`. */
function findPrefixed(word: string): readonly Sense[] | undefined {
  if (!RIGHT_TO_LEFT.test(word)) return undefined;
  for (const { prefix, bit } of lexicon().prefixes) {
    const rest = word.startsWith(prefix) ? lexicon().phrases.get(word.slice(prefix.length)) : undefined;
    const senses = rest?.filter(({ languages }) => (languages & bit) !== 0) ?? [];
    if (senses.length > 0) return senses.map((sense) => ({ ...sense, languages: bit }));
  }
  return undefined;
}

const RIGHT_TO_LEFT = /^[\p{Script=Hebrew}\p{Script=Arabic}]{3,}$/u;
const LONGEST_STEM = 16;
const SHORTEST = 3;

const lexicon = lazily((): Lexicon => {
  const [phrases, stems, dense] = [new Map<string, Sense[]>(), new Map<string, Sense[]>(), new Map<string, Sense[]>()];
  const longest = new Map<string, number>();
  LANGUAGES.forEach((language, index) => {
    const bit = 1 << index;
    const lists = foldLists(language);
    lists.forEach((list, at) => {
      const { kind, first } = LISTS[at] ?? LISTS[0];
      list.split(NUMBERED_APART).forEach((variants, place) => {
        for (const phrase of variants.split("|")) {
          if (phrase === "") continue;
          const word = phrase.endsWith("*") ? phrase.slice(0, -1) : phrase;
          if (word !== phrase) add(stems, word, kind, first + place, bit);
          add(phrases, word, kind, first + place, EVERYWHERE.has(kind) ? -1 : bit);
          if (language.dense) add(dense, phrase.replaceAll(" ", ""), kind, first + place, bit);
          else if (phrase.includes(" ")) noteLength(longest, phrase);
        }
      });
    });
    if (!language.dense)
      for (const [word, month] of shortMonths(lists[0] ?? "")) add(phrases, word, "month", month, bit);
  });

  const prefixes = LANGUAGES.flatMap((language, index) =>
    (language.prefixes ?? "").split("|").flatMap((prefix) => (prefix === "" ? [] : { prefix, bit: 1 << index })),
  );
  return { phrases, stems, dense, longest, prefixes };
});

/**
 * All lists of a language in the order of {@link LISTS}, folded in one piece, which is quicker than phrase by phrase.
 */
const foldLists = (language: Language): readonly string[] =>
  simpleText(LISTS.map(({ key }) => language[key] ?? "").join(LIST_APART))
    .replace(NO_WORD, " ")
    .replace(SPACES_AROUND, "$1")
    .split(LIST_APART);

/** What is written so in texts of every language: `Q3`, `EOY`, `FY27`, `10 am`. */
const EVERYWHERE: ReadonlySet<Kind> = new Set<Kind>(["sign", "endOf", "fiscalYear", "clock"]);
const LIST_APART = "¦";
const NUMBERED_APART = ",";
const NO_WORD = /[^\p{L}\p{N} |,*¦]/gu;
const SPACES_AROUND = / {0,4}([|,¦]|$) {0,4}/g;

const LISTS: readonly [List, ...List[]] = [
  { key: "months", kind: "month", first: 1 },
  ...NUMBERED.map(([key, kind, first]) => ({ key, kind, first })),
  ...SINGLE.map(([key, kind, first]) => ({ key, kind, first })),
  ...UNIT_KEYS.map((key, first) => ({ key, kind: "unit" as const, first })),
];

interface List {
  readonly key: Exclude<keyof Language, "dense">;
  readonly kind: Kind;
  /** What its first phrase means. */
  readonly first: number;
}

function noteLength(longest: Map<string, number>, phrase: string): void {
  const first = phrase.slice(0, phrase.indexOf(" "));
  const words = phrase.split(" ").length;
  if (words > (longest.get(first) ?? 1)) longest.set(first, words);
}

function add(into: Map<string, Sense[]>, phrase: string, kind: Kind, value: number, bit: number): void {
  if (phrase === "") return;
  const senses = into.get(phrase);
  if (senses === undefined) {
    into.set(phrase, [{ kind, value, languages: bit }]);
    return;
  }
  const same = senses.findIndex((sense) => sense.kind === kind && sense.value === value);
  if (same < 0) senses.push({ kind, value, languages: bit });
  else senses[same] = { kind, value, languages: (senses[same]?.languages ?? 0) | bit };
}

/** Every beginning of a month's name from three letters on, where it begins no other month's: `sept`, but not `jui`. */
function shortMonths(months: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const names = months.split(NUMBERED_APART).map((list) => list.split("|"));
  names.forEach((variants, index) => {
    for (const name of variants) {
      if (name.endsWith("*") || name.includes(" ")) continue;
      for (let length = SHORTEST; length < name.length; length++) {
        const word = name.slice(0, length);
        found.set(word, (found.get(word) ?? index + 1) === index + 1 ? index + 1 : AMBIGUOUS);
      }
    }
  });
  for (const [word, month] of found)
    if (month === AMBIGUOUS || names.some((variants, index) => index + 1 !== month && variants.includes(word)))
      found.delete(word);
  return found;
}

const AMBIGUOUS = 0;
