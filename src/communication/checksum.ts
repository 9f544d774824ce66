/** A text as a short one of `length` letters and digits: the same for the same text, very likely another for another. */
export function checksum(text: string, length: number): string {
  let low = 0x811c9dc5;
  let high = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 13;
  }
  const letters = (n: number) => (n >>> 0).toString(36).padStart(7, "0");
  return (letters(low ^ (high >>> 16)) + letters(high)).slice(-length);
}
