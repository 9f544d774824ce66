import { formatRectangle } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";
import type { Rectangle } from "../../sheet/rectangle";
import type { Batch } from "../batch";
import { type BlankColumn, formatMarkFormula } from "./mark-formula";

/** Cells that get the same look. */
export interface Mark {
  /** Part of the rule's formula, which distinguishes the highlight from the user's own formats. */
  readonly id: string;
  readonly look: MarkLook;
  readonly on: readonly Rectangle[];
  /** Colored only while it is blank: each cell by itself, or where these columns have a gap; absent: always. */
  readonly whileBlank?: "cell" | readonly BlankColumn[];
}

export interface MarkLook {
  /** `#rrggbb` */
  readonly fill?: string;
  /** Around the cell. */
  readonly line?: MarkLine;
}

export interface MarkLine {
  readonly style: "Continuous" | "Dash" | "Dot";
  /** `#rrggbb` */
  readonly color: string;
}

/**
 * How many conditional formats the marks become.
 *
 * @example
 * countFormats([{ ...look, on: [ownerOfRow5, ownerOfRow9] }]) // 1: cells share one, while their addresses are short
 */
export const countFormats = (marks: readonly Mark[]): number =>
  marks.reduce((count, { on }) => count + splitAddresses(on).length, 0);

/**
 * Removes old marks and sets new ones, as conditional formats: the user's own formatting is not touched.
 * One batch, or more where one would be too long for Excel on the web (5 MB a message).
 *
 * @example
 * for (const batch of markCells("Plan", oldIds, marks)) await run(batch);
 */
export function markCells(sheet: string, old: readonly string[], marks: readonly Mark[]): readonly Batch<void>[] {
  const parts = marks.flatMap((mark) => splitAddresses(mark.on).map((part) => ({ mark, ...part })));
  const messages = Array.from({ length: Math.max(1, Math.ceil(parts.length / PARTS_A_MESSAGE)) }, (_, i) =>
    parts.slice(i * PARTS_A_MESSAGE, (i + 1) * PARTS_A_MESSAGE),
  );
  return messages.map((some, i) => (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    if (i === 0) deleteFormats(worksheet, old);
    addMarks(worksheet, some);
    return () => undefined;
  });
}

/** A part takes up to 10 KB: its address and its look. */
const PARTS_A_MESSAGE = 300;

function deleteFormats(worksheet: Excel.Worksheet, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const formats = worksheet.getRange().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
}

/** Marks on the same cells share one range: each object takes 130 bytes of the message. */
function addMarks(worksheet: Excel.Worksheet, parts: readonly MarkPart[]): void {
  const formatsAt = new Map<string, Excel.ConditionalFormatCollection>();
  for (const { mark, address, first } of parts) {
    const formats = formatsAt.get(address) ?? worksheet.getRanges(address).untrack().conditionalFormats;
    formatsAt.set(address, formats);
    addMark(formats, mark, first);
  }
}

function addMark(formats: Excel.ConditionalFormatCollection, { id, look, whileBlank }: Mark, first: Cell): void {
  const { rule, format } = formats.add(Excel.ConditionalFormatType.custom).custom;
  rule.formula = formatMarkFormula(id, whileBlank, first);
  if (look.fill) format.fill.color = look.fill;
  if (!look.line) return;
  const { top, bottom, left, right } = format.borders;
  for (const side of [top, bottom, left, right]) side.set(look.line);
}

interface Part {
  readonly address: string;
  readonly first: Cell;
}

interface MarkPart extends Part {
  readonly mark: Mark;
}

/** Excel silently cuts an address at 8,192 characters. */
const LONGEST_ADDRESS = 8000;

function splitAddresses(rectangles: readonly Rectangle[]): Part[] {
  const parts: { address: string; first: Cell }[] = [];
  for (const rectangle of rectangles) {
    const address = formatRectangle(rectangle);
    const last = parts.at(-1);
    if (last && last.address.length + address.length < LONGEST_ADDRESS) last.address += `,${address}`;
    else parts.push({ address, first: rectangle });
  }
  return parts;
}
