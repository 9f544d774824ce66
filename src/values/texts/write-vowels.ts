/**
 * Writes the vowels of Hindi, which are marks on a consonant, as letters of their own. Accents go where texts are
 * compared; these vowels must not: without them “श्री” (Mr.) is “शुरू” (started).
 *
 * @example
 * writeVowels("शुरू") // "शउरऊ"
 */
export const writeVowels = (text: string): string =>
  text.replace(VOWEL_SIGNS, (sign) => String.fromCharCode(sign.charCodeAt(0) - FROM_LETTER));

const VOWEL_SIGNS = /[\u093e-\u094c]/g;
/** Each sign stands as far behind its letter. */
const FROM_LETTER = 0x38;
