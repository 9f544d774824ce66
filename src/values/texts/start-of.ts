/**
 * The first letters of a text as one number, whatever their case: quicker to make and to find than a piece of a string,
 * so that most texts are told not to be one of many without folding them. −1 where the first is no ASCII letter or
 * digit, or another is not ASCII.
 *
 * @example
 * startOf("TBD") === startOf("tbd.") // true; startOf("été") is -1
 */
export function startOf(text: string, letters: 2 | 3 = 3): number {
  const first = lower(text, 0);
  const second = lower(text, 1);
  const third = lower(text, 2);
  if (!isPlain(first) || second >= ASCII || third >= ASCII) return -1;
  return letters === 2 ? first * ASCII + second : (first * ASCII + second) * ASCII + third;
}

/**
 * The same for a text that begins with at least three ASCII letters or digits; −1 for any other. Whatever texts are
 * compared by their first word differ where these numbers do.
 *
 * @example
 * startOfWord("Total: 3") === startOfWord("total") // true; startOfWord("a total") is -1
 */
export function startOfWord(text: string): number {
  const first = lower(text, 0);
  const second = lower(text, 1);
  const third = lower(text, 2);
  return isPlain(first) && isPlain(second) && isPlain(third) ? (first * ASCII + second) * ASCII + third : -1;
}

const isPlain = (code: number): boolean => (code >= A && code <= Z) || (code >= ZERO && code <= NINE);

/** Of a letter the small one; a space where the text has ended. */
const lower = (text: string, index: number): number => text.charCodeAt(index) | 32;

const ASCII = 128;
const ZERO = 48;
const NINE = 57;
const A = 97;
const Z = 122;
