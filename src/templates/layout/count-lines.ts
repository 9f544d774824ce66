/**
 * Counts the lines that a text takes, wrapped between words, in a column of this many characters.
 * @example
 * countLines("Potential Barriers", 10); // 2
 */
export function countLines(text: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= characters || used === 0) {
      used = needed;
    } else {
      lines += 1;
      used = word.length;
    }
  }
  return lines;
}
