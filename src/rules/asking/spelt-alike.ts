import { simpleText } from "../../values/simple-text";

/** Shorter words that differ in a letter are mostly two names: Ann and Ana, Lee and Lea. */
const SHORTEST = 5;

/** The words of a name, as they are compared. */
export const foldName = (name: string): readonly string[] => simpleText(name).split(/[\s,]+/);

/**
 * True for two names that are most likely one, spelt in two ways: the same words but for one, in which a letter is
 * missing, added or another.
 *
 * @example areSpeltAlike(["miriam", "berg"], ["mirian", "berg"]) // true
 */
export function areSpeltAlike(first: readonly string[], second: readonly string[]): boolean {
  if (first.length < 2 || first.length !== second.length) return false;
  const place = first.findIndex((word, index) => word !== second[index]);
  const [word, same] = [first[place] ?? "", second[place] ?? ""];
  if (Math.min(word.length, same.length) < SHORTEST) return false;
  return first.every((one, index) => index <= place || one === second[index]) && isOneLetterAway(word, same);
}

function isOneLetterAway(one: string, other: string): boolean {
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
