import { simpleText } from "../texts/simple-text";
import type { Language } from "../words/language";
import { LANGUAGES } from "../words/languages";
import { type Part, partOf } from "../words/part";
import { lazily } from "../words/word-list";
import { type Kind, NUMBERED, type Sense, SINGLE } from "./kinds";
import { UNIT_KEYS } from "./units";

/**
 * The phrases of a part that say something about time, folded, their words separated by single spaces. Each line has
 * groups of phrases, each group by what its phrases mean: kind, value, and a bit for each language.
 *
 * @example
 * writeCalendar("latin") // "month,1,15:january|januar|…\tunit,3,1;…:…\nweekday,…\n…"
 * @see readCalendar, which reads it
 */
export function writeCalendar(part: Part): string {
  const { phrases, stems, dense, longest, prefixes } = calendar();
  return [
    ...[phrases, stems, dense].map((words) => writeGroups(words, part, writeSenses)),
    writeGroups(longest, part, String),
    writeGroups(prefixes, part, String),
  ].join("\n");
}

function writeGroups<Said>(words: ReadonlyMap<string, Said>, part: Part, write: (said: Said) => string): string {
  const groups = new Map<string, string[]>();
  for (const [word, said] of words) {
    if (partOf(word) !== part) continue;
    const name = write(said);
    groups.set(name, [...(groups.get(name) ?? []), word]);
  }
  return Array.from(groups, ([name, group]) => `${name}:${group.join("|")}`).join("\t");
}

const writeSenses = (senses: readonly Sense[]): string =>
  senses.map(({ kind, value, languages }) => `${kind},${value},${languages}`).join(";");

interface Calendar {
  readonly phrases: ReadonlyMap<string, readonly Sense[]>;
  /** What words may begin with: `четверт`, as in “четвертый”. */
  readonly stems: ReadonlyMap<string, readonly Sense[]>;
  /** Phrases of languages that are written without spaces, without spaces. */
  readonly dense: ReadonlyMap<string, readonly Sense[]>;
  /** How many words the longest phrase has that begins with a word. */
  readonly longest: ReadonlyMap<string, number>;
  /** What is written onto the next word, with the bits of its language. */
  readonly prefixes: ReadonlyMap<string, number>;
}

const calendar = lazily((): Calendar => {
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

  const prefixes = new Map(
    LANGUAGES.flatMap((language, index) =>
      (language.prefixes ?? "").split("|").flatMap((prefix) => (prefix === "" ? [] : [[prefix, 1 << index] as const])),
    ),
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
const SHORTEST = 3;
