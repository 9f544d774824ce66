/**
 * Asks whether a known name was meant that is nearly the same.
 *
 * @example nameNearest("owner-mising", ["owner-missing"]) // " Did you mean owner-missing?"
 */
export function nameNearest(text: string, known: readonly string[]): string {
  const wanted = text.toLowerCase().slice(0, LONGEST);
  const scored = known.map((name) => ({ name, distance: countEdits(wanted, name) }));
  const [nearest] = scored.toSorted((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= Math.max(2, nearest.name.length / 4) ? ` Did you mean ${nearest.name}?` : "";
}

const LONGEST = 60;

/** How many letters have to be written, left out or changed to make one text of the other. */
function countEdits(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [row, letter] of Array.from(from).entries()) {
    const line = [row + 1];
    for (let i = 1; i <= to.length; i++)
      line.push(
        Math.min((line[i - 1] ?? 0) + 1, (above[i] ?? 0) + 1, (above[i - 1] ?? 0) + (letter === to[i - 1] ? 0 : 1)),
      );
    above = line;
  }
  return above[to.length] ?? 0;
}
