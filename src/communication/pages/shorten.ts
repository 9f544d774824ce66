/**
 * The beginning of a text, in whole words.
 *
 * @param most how many letters it may have
 * @example
 * shorten("Train the staff in the new reading programme", 20) // "Train the staff in…"
 */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/gu, " ");
  if (line.length <= most) return line;

  const end = line.lastIndexOf(" ", most - 1);
  const shown = end > 0 ? line.slice(0, end) : Array.from(line.slice(0, most)).slice(0, -1).join("");
  return `${shown}…`;
}
