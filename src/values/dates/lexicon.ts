import { calendarText } from "../built/words-text";
import { partOf } from "../words/part";
import { type Groups, lazilyByPart, readGroups } from "../words/word-list";
import type { Kind, Sense } from "./kinds";

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

/** What the words of a part mean. */
interface Calendar {
  readonly phrases: Groups<readonly Sense[]>;
  readonly stems: Groups<readonly Sense[]>;
  readonly dense: Groups<readonly Sense[]>;
  readonly longest: Groups<number>;
  readonly prefixes: readonly (readonly [prefix: string, bit: number])[];
}

/** The first seven languages, whose three letters are known everywhere: `Oct`, `lun`. */
export const WIDELY_USED = 0b111_1111;

/** The longest phrase that a text written without spaces is searched for. */
export const MOST_DENSE = 8;

/** What a phrase of folded words means: `"no later than"` → `by`. */
export const findSenses = (phrase: string): readonly Sense[] =>
  calendarOf(phrase)?.phrases.get(phrase) ?? findStem(phrase) ?? findPrefixed(phrase) ?? [];

export const findDense = (text: string): readonly Sense[] | undefined => calendarOf(text)?.dense.get(text);

/** How many words the longest known phrase has that begins with this word. */
export const mostWordsFrom = (word: string): number => calendarOf(word)?.longest.get(word) ?? 1;

function findStem(word: string): readonly Sense[] | undefined {
  const ending = word.lastIndexOf(" ") + 1; // an ending is of the last word: of “неделя 13”, none is
  for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST; length--) {
    const stem = word.slice(0, length);
    const found = calendarOf(stem)?.stems.get(stem);
    if (found && length > ending) return found;
  }
  return undefined;
}

/** Of Hebrew and Arabic, without a preposition or an article that is written onto the word: `במרץ` → `מרץ`. */
function findPrefixed(word: string): readonly Sense[] | undefined {
  if (!RIGHT_TO_LEFT.test(word)) return undefined;
  for (const [prefix, bit] of calendarOf(word)?.prefixes ?? []) {
    const bare = word.slice(prefix.length);
    const rest = word.startsWith(prefix) ? calendarOf(bare)?.phrases.get(bare) : undefined;
    const senses = rest?.filter(({ languages }) => (languages & bit) !== 0) ?? [];
    if (senses.length > 0) return senses.map((sense) => ({ ...sense, languages: bit }));
  }
  return undefined;
}

const RIGHT_TO_LEFT = /^[\p{Script=Hebrew}\p{Script=Arabic}]{3,}$/u;
const LONGEST_STEM = 16;
const SHORTEST = 3;

const calendarOf = (phrase: string): Calendar | null => calendars(partOf(phrase));

const calendars = lazilyByPart((part): Calendar | null => {
  const text = calendarText(part);
  if (text === null) return null;
  const [phrases = "", stems = "", dense = "", longest = "", prefixes = ""] = text.split("\n");
  return {
    phrases: readGroups(phrases, readSenses),
    stems: readGroups(stems, readSenses),
    dense: readGroups(dense, readSenses),
    longest: readGroups(longest, Number),
    prefixes: readPrefixes(prefixes),
  };
});

const readSenses = (name: string): readonly Sense[] =>
  name.split(";").map((sense) => {
    const [kind = "", value, languages] = sense.split(",");
    return { kind: kind as Kind, value: Number(value), languages: Number(languages) };
  });

const readPrefixes = (line: string): Calendar["prefixes"] =>
  (line === "" ? [] : line.split("\t")).flatMap((group) => {
    const [bit = "", prefixes = ""] = group.split(":");
    return prefixes.split("|").map((prefix) => [prefix, Number(bit)] as const);
  });
