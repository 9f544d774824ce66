import type { Row, Sheet } from "../../model/book/sheet";
import { escapeXml } from "../xml/write-xml";
import type { RowPatch } from "./row-patch";
import { findCellSpans, type Span } from "./row-spans";

const SHARED = /\bt=["']shared["']/;
const NUMBER = /\bsi=["'](\d+)["']/;
const FORMULA = /<((?:\w+:)?)f(?=[\s/>])([^>]*?)(?:\/>|>[^<]*<\/(?:\w+:)?f\s*>)/;

/** The numbers of the shared formulas of which a cell has another formula now, or none. */
export function findUnshared(
  data: string,
  spans: ReadonlyMap<number, Span>,
  changed: readonly number[],
  before: Sheet,
  now: Sheet,
): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const index of changed) {
    const span = spans.get(index);
    if (!span || !SHARED.test(data.slice(span.start, span.end))) continue;
    for (const [column, { start, end }] of findCellSpans(data, span)) {
      const number = findNumber(data.slice(start, end));
      const formulaIn = ({ rows }: Sheet) => rows.get(index)?.cells[column]?.formula;
      if (number !== null && formulaIn(before) !== formulaIn(now)) numbers.add(number);
    }
  }
  return numbers;
}

function findNumber(cell: string): string | null {
  const attributes = FORMULA.exec(cell)?.[2] ?? "";
  return SHARED.test(attributes) ? (NUMBER.exec(attributes)?.[1] ?? null) : null;
}

/** A row's XML with the formulas written out that are shared no longer. */
export function plainFormulas(xml: string, row: Row | undefined, index: number, patch: RowPatch): string {
  const { unshared, writer } = patch;
  if (unshared.size === 0 || !row || !SHARED.test(xml)) return xml;
  const whole: Span = { index, start: 0, tagEnd: xml.indexOf(">") + 1, end: xml.length };
  let written = "";
  let at = 0;
  for (const [column, { start, end }] of findCellSpans(xml, whole)) {
    const cell = xml.slice(start, end);
    const formula = row.cells[column]?.formula;
    if (!formula || !unshared.has(findNumber(cell) ?? "")) continue;
    const text = escapeXml(writer.writeFormula(formula, { row: index, column }));
    written += xml.slice(at, start) + cell.replace(FORMULA, (_, prefix: string) => `<${prefix}f>${text}</${prefix}f>`);
    at = end;
  }
  return written + xml.slice(at);
}
