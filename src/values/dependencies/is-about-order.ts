import { simpleText } from "../texts/simple-text";
import { setOf } from "../words/known-words";

/**
 * Whether a heading says nothing but that a step comes behind others.
 *
 * @example isAboutOrder("After step") // true
 * @example isAboutOrder("After the visit") // false
 */
export function isAboutOrder(heading: string): boolean {
  const words = simpleText(heading).match(WORD) ?? [];
  return words.some((word) => behind.has(word)) && words.every((word) => behind.has(word) || around.has(word));
}

const WORD = /[\p{L}\p{M}]+/gu;
const behind = setOf("BEHIND");
const around = setOf("AROUND_NUMBER");
