/**
 * Condenses a text into `length` lowercase letters and digits: the same for the same text, very likely different for a
 * different one.
 * @example
 * checksum("Parents", 4); // four letters and digits
 */
export function checksum(text: string, length: number): string {
  let low = 0x811c9dc5 | 0;
  let high = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = imul(low ^ code, 0x01000193);
    high = imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 13;
  }
  const ofHigh = Math.min(length, LETTERS);
  return formatBits(low ^ (high >>> 16), length - ofHigh) + formatBits(high, ofHigh);
}

/** A local name is faster: it is called for every character. */
const { imul } = Math;

/** How many letters and digits hold 32 bits. */
const LETTERS = 7;
const ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * The last letters of a number of 32 bits. Called for every cell that is read or written; `toString(36)` takes four
 * times as long.
 */
function formatBits(bits: number, count: number): string {
  let letters = "";
  for (let rest = bits >>> 0; letters.length < count; rest = Math.floor(rest / 36))
    letters = ALPHABET.charAt(rest % 36) + letters;
  return letters;
}
