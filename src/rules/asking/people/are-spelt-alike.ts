import { isInitial, readNameWords } from "../../../values/people/name-words";
import { simpleText } from "../../../values/texts/simple-text";

/** Shorter words that differ in a letter are mostly two names: Ann and Ana, Lee and Lea. */
const SHORTEST = 5;

/** The words of a name as they are compared, without titles and accents; alike for `Ruiz, Ana` and `Dr. Ana Ruiz`. */
export function foldName(name: string): readonly string[] {
  const [last = "", ...first] = name.split(",");
  return readNameWords([...first, last].join(" ")).words.map((word) => simpleText(word));
}

/**
 * True for two names that are most likely one, spelt in two ways: the same words but for one, in which a letter is
 * missing, added or another, or of which only the initial is there.
 *
 * @example areSpeltAlike(["miriam", "berg"], ["mirian", "berg"]) // true
 */
export function areSpeltAlike(first: readonly string[], second: readonly string[]): boolean {
  if (first.length < 2 || first.length !== second.length) return false;
  const place = first.findIndex((word, index) => word !== second[index]);
  if (place < 0) return true;
  const [word, same] = [first[place] ?? "", second[place] ?? ""];
  const isShort = Math.min(word.length, same.length) < SHORTEST;
  if (isShort && !isInitialOf(word, same) && !isInitialOf(same, word)) return false;
  return (
    first.every((one, index) => index <= place || one === second[index]) && (isShort || isOneLetterAway(word, same))
  );
}

/** True for `J. Okoro` next to `Jane Okoro`. */
export const isShortened = (first: readonly string[], second: readonly string[]): boolean =>
  first.some((word, index) => word !== second[index] && isInitialOf(word, second[index] ?? ""));

const isInitialOf = (word: string, whole: string): boolean =>
  isInitial(word) && !isInitial(whole) && whole.startsWith(word.charAt(0));

function isOneLetterAway(one: string, other: string): boolean {
  if (isOtherGender(one, other)) return false;
  if (one.length < other.length) return isOneLetterAway(other, one);
  if (one.length - other.length > 1) return false;
  let start = 0;
  while (start < other.length && one[start] === other[start]) start++;
  return one.length === other.length
    ? one.slice(start + 1) === other.slice(start + 1) || isSwapped(one.slice(start), other.slice(start))
    : one.slice(start + 1) === other.slice(start);
}

function isSwapped(one: string, other: string): boolean {
  const [first = "", second = ""] = one;
  return other === second + first + one.slice(2);
}

/** Mario is not Maria. */
const isOtherGender = (one: string, other: string): boolean =>
  one.slice(0, -1) === other.slice(0, -1) && /[aeo]$/.test(one) && /[aeo]$/.test(other);
