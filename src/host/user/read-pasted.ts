/**
 * The cells of a text from the clipboard, in rows of equal length: tabs between cells, line breaks between rows. A cell
 * in quotes may have tabs, line breaks and, written twice, quotes: that is how Excel itself copies such cells.
 * @param separator what stands between cells: a tab, or what a .csv file has
 * @example readPasted('Ward\tBeds\n"North\nwing"\t12') // [["Ward", "Beds"], ["North\nwing", "12"]]
 */
export function readPasted(text: string, separator = "\t"): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end = ""] of text.matchAll(matchCells(separator))) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replaceAll("\r\n", "\n"));
    if (end === "") break;
    if (end !== separator) rows.push([]);
  }

  // The line break at the end of a text ends its last row, and begins no other.
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === "") rows.pop();

  const columns = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ""));
}

/** A cell, in quotes or not, and what ends it: a separator, a line break or the end of the text. */
const matchCells = (separator: string): RegExp =>
  new RegExp(`(?:"((?:[^"]|"")*)"(?=[${separator}\\r\\n]|$)|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, "g");
