import { isAllCapitals, isBehindName, isInitial, isNameWord, isParticle, readNameWords } from "./name-words";

/** What the caller knows of words that are no names. */
export interface NameTests {
  /** A seat, a place of work, a telephone number: what belongs to the full name before it. */
  readonly isNote: (person: string, note: string) => boolean;
  /** A seat, a group or a placeholder. */
  readonly isNoName: (text: string) => boolean;
  /** A placeholder or an acronym, which is no degree. */
  readonly isNobody: (text: string) => boolean;
  /** The other names of the sheet stand in this order: “Doe, Jane”. */
  readonly lastNamesFirst: boolean;
}

/**
 * Joins the pieces between commas that are one person: last and first name, and what stands behind a name.
 *
 * @example joinCommas(["Doe", "Dr. John", "Jr."], tests) // [["Doe", "Dr. John", "Jr."]]
 * @example joinCommas(["Jane Doe", "MBA", "Rick Roe"], tests) // [["Jane Doe", "MBA"], ["Rick Roe"]]
 */
export function joinCommas(pieces: readonly string[], tests: NameTests): readonly (readonly string[])[] {
  const isInCapitals = isAllCapitals(pieces.join(" "));
  const people: string[][] = [];
  for (const piece of pieces) {
    const person = people.at(-1);
    const isBehind = isBehindName(piece, isInCapitals) && !tests.isNobody(piece);
    if (person && (isBehind || tests.isNote(person[0] ?? "", piece))) person.push(piece);
    else people.push([piece]);
  }
  return joinLastFirst(people, isInCapitals, tests);
}

/** `Doe, Jane` is one person; `Ana, Bo, Cy` and `Jane Doe, Rick Roe` are several. */
function joinLastFirst(
  people: readonly (readonly string[])[],
  isInCapitals: boolean,
  { isNoName, lastNamesFirst }: NameTests,
): readonly (readonly string[])[] {
  const isPair = (at: number): boolean => {
    const [last = "", first = ""] = [people[at]?.[0], people[at + 1]?.[0]];
    return !isNoName(last) && !isNoName(first) && isLastFirst(last, first, { isInCapitals, lastNamesFirst });
  };
  if (people.length === 2 && isPair(0)) return [people.flat()];
  const starts = people.map((_, at) => at).filter((at) => at % 2 === 0);
  const arePairs =
    people.length > 2 &&
    people.length % 2 === 0 &&
    starts.every((at) => isPair(at) && (lastNamesFirst || isSure(people[at + 1]?.[0])));
  return arePairs ? starts.map((at) => people.slice(at, at + 2).flat()) : people;
}

/** With a title or an initial, it can only be a first name. */
const isSure = (first = ""): boolean => {
  const { words, hasTitle } = readNameWords(first);
  return hasTitle || words.some(isInitial);
};

/**
 * Whether a text is a last name and the other the first names that belong to it. A last name of two words needs a
 * reason: `de la Vega`, `Smith Jr.`, or an initial or a title behind the comma, or capitals all over, or other names of
 * the sheet in this order.
 */
export function isLastFirst(
  last: string,
  first: string,
  { isInCapitals, lastNamesFirst }: { readonly isInCapitals: boolean; readonly lastNamesFirst: boolean },
): boolean {
  const [before, after] = [readNameWords(last), readNameWords(first)];
  if (!before.words.every(isNameWord) || !after.words.every(isNameWord)) return false;
  if (after.words.length > MOST_FIRST_NAMES || (after.words.length > 1 && after.words.some(isParticle))) return false;
  if (before.words.length > 1 && before.words.some((word) => isInitial(word) && !isParticle(word))) return false;
  if (before.hasTitle && after.hasTitle) return false;
  if (isFirstNameAsWell(before.words[0]) && before.words.length > 1 && after.words.length > 1) return false;
  const names = before.words.filter((word, at) => !isParticle(word) || at === before.words.length - 1);
  if (names.length <= 1) return true;
  const hasReason =
    lastNamesFirst ||
    before.hasSuffix ||
    names.length < before.words.length ||
    isSure(first) ||
    (isInCapitals && after.words.length === 1);
  return hasReason && names.length <= MOST_LAST_NAMES;
}

/** “Ben Roe, Cy Poe” are two, “Ben Shimon, Avi” is one. */
const isFirstNameAsWell = (word = ""): boolean => /^(?:Al|Ben|Dan|Della|Van|San|Ter|Zu|Mac)$/.test(word);

const MOST_FIRST_NAMES = 4;
const MOST_LAST_NAMES = 3;
