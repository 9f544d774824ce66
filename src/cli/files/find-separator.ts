/**
 * What parts the cells of a line: of comma, semicolon, tab and bar the one that splits the lines most alike, into two
 * cells or more; a comma where none does. Separators inside of quotes do not count.
 *
 * @example
 * findSeparator("Task;Cost\nPaint, twice;1,5") // ";"
 */
export function findSeparator(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const scored = SEPARATORS.map((separator) => ({ separator, ...measure(sample, separator) }));
  const [best] = scored.toSorted((a, b) => b.alike - a.alike || b.cells - a.cells);
  return best && best.cells > 1 ? best.separator : ",";
}

const SEPARATORS = [",", ";", "\t", "|"];
const SAMPLE = 20_000;

/** How many lines have the most common number of cells, as a share, and that number. */
function measure(text: string, separator: string): { alike: number; cells: number } {
  const counts = countCells(text, separator);
  const byCount = new Map<number, number>();
  for (const count of counts) if (count > 1) byCount.set(count, (byCount.get(count) ?? 0) + 1);

  const [cells = 1, lines = 0] = [...byCount].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return { alike: lines / Math.max(1, counts.length), cells };
}

/** The number of cells in each line that is not blank. */
function countCells(text: string, separator: string): readonly number[] {
  const counts: number[] = [];
  let [cells, isQuoted, isFilled, isAtStart] = [1, false, false, true];

  for (const letter of text) {
    if (letter === '"' && (isQuoted || isAtStart)) isQuoted = !isQuoted;
    else if (isQuoted) isFilled = true;
    else if (letter === "\n" || letter === "\r") {
      if (isFilled) counts.push(cells);
      [cells, isFilled] = [1, false];
    } else if (letter === separator) cells++;
    else isFilled = true;
    isAtStart = !isQuoted && (letter === separator || letter === "\n" || letter === "\r");
  }
  if (isFilled) counts.push(cells);
  return counts;
}
