import { findCell, formatCell } from "../../sheet/a1";
import { standardFormat } from "../model/book/format";
import type { Row, Sheet } from "../model/book/sheet";
import { type Element, findChild, parseXml, readFlag } from "./xml";

/** The places among a file's cell formats of those whose cells were typed with an apostrophe before them. */
export function readQuoting(styles: string | null): ReadonlySet<string> {
  if (!styles?.includes("quotePrefix=")) return new Set();
  const formats: readonly Element[] = findChild(parseXml(styles), "cellXfs")?.children ?? [];
  return new Set(formats.flatMap(({ attributes }, index) => (readFlag(attributes.quotePrefix) ? [String(index)] : [])));
}

/** The cells of a sheet's part, as `"B4"`, that have one of these formats. */
export const findQuoted = (xml: string, quoting: ReadonlySet<string>): readonly string[] =>
  quoting.size === 0
    ? []
    : Array.from(xml.matchAll(/<c\b[^>]*?\br="([A-Z]+\d+)"[^>]*?\bs="(\d+)"/g)).flatMap(([, cell = "", style = ""]) =>
        quoting.has(style) ? [cell] : [],
      );

/** Marks those cells among the rows that were read. */
export function markQuoted(rows: Map<number, Row>, cells: readonly string[]): void {
  for (const text of cells) {
    const at = findCell(text);
    const row = at && rows.get(at.row);
    const cell = at && row?.cells[at.column];
    if (!row || !cell) continue;
    rows.set(at.row, {
      ...row,
      cells: row.cells.with(at.column, { ...cell, format: { ...(cell.format ?? standardFormat), quotePrefix: true } }),
    });
  }
}

/** Gives the cells that were typed with an apostrophe a format of their own in the file; `styles` is the styles' part, and so is what comes back. */
export function writeQuoting(
  sheetXml: string,
  sheet: Sheet,
  styles: string,
): { readonly sheetXml: string; readonly styles: string } {
  const quoted = new Set(
    Array.from(sheet.rows).flatMap(([row, { cells }]) =>
      cells.flatMap((cell, column) => (cell?.format?.quotePrefix ? [formatCell({ row, column })] : [])),
    ),
  );
  if (quoted.size === 0) return { sheetXml, styles };
  const list = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? "";
  const formats = list.match(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
  const added: string[] = [];
  const marked = new Map<string, number>();
  const markedStyle = (style: string): number => {
    const known = marked.get(style) ?? formats.length + added.length;
    if (!marked.has(style)) {
      marked.set(style, known);
      added.push((formats[Number(style)] ?? "<xf/>").replace("<xf", '<xf quotePrefix="1"'));
    }
    return known;
  };
  const written = sheetXml.replaceAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g, (all, cell: string, style = "0") =>
    quoted.has(cell) ? `<c r="${cell}" s="${markedStyle(String(style))}"` : all,
  );
  const all = `<cellXfs count="${formats.length + added.length}">${list}${added.join("")}</cellXfs>`;
  return { sheetXml: written, styles: styles.replace(/<cellXfs[^>]*>[\s\S]*?<\/cellXfs>/, () => all) };
}
