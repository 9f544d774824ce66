/** How many lines a text takes, wrapped between words, in a column that holds so many characters. */
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
