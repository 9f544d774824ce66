import { formatCell, formatRectangle } from "../sheet/a1";
import type { Cell } from "../sheet/cell";
import type { Rectangle } from "../sheet/rectangle";
import type { Batch } from "./batch";
import type { FormulaFormat } from "./read-formats";

/** Cells that get the same look for the same reason. */
export interface Mark {
  /** Stands in the rule's formula, so that the highlight can be told from the user's own formats. */
  readonly id: string;
  readonly look: MarkLook;
  readonly on: readonly Rectangle[];
  /** Coloured only while this cell of each row is blank and the one in `unlessBlank` is not; absent: always. */
  readonly whileBlank?: { readonly column: number; readonly unlessBlank: number };
}

export interface MarkLook {
  /** `#rrggbb` */
  readonly fill: string;
  /** `#rrggbb` */
  readonly border: string;
  readonly line: "Continuous" | "Dash" | "Dot";
  /** All around the cell, or only below it: that takes a third of the message. */
  readonly around: boolean;
}

const MARKER = "action-plan:";

/** True for a conditional format that `markCells` wrote, on a copied sheet too. */
export const isMark = ({ formula }: FormulaFormat): boolean => formula.includes(`N("${MARKER}`);

/**
 * Takes old marks away and sets new ones, as conditional formats: the user's own formatting is not touched.
 * One batch, or more where one would be too long for Excel on the web (5 MB a message).
 */
export function markCells(sheet: string, old: readonly string[], marks: readonly Mark[]): readonly Batch<void>[] {
  const parts = marks.flatMap((mark) => splitAddresses(mark.on).map((part) => ({ mark, ...part })));
  const messages = Array.from({ length: Math.max(1, Math.ceil(parts.length / PARTS_A_MESSAGE)) }, (_, i) => parts.slice(i * PARTS_A_MESSAGE, (i + 1) * PARTS_A_MESSAGE));
  return messages.map((some, i) => (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    if (i === 0) deleteFormats(worksheet, old);
    for (const part of some) addMark(worksheet, part);
    return () => undefined;
  });
}

/** A part takes up to 10 KB: its address and its look. */
const PARTS_A_MESSAGE = 300;

function deleteFormats(worksheet: Excel.Worksheet, ids: readonly string[]): void {
  const formats = worksheet.getRange().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
}

function addMark(worksheet: Excel.Worksheet, { mark: { id, look, whileBlank }, address, first }: MarkPart): void {
  const { custom } = worksheet.getRanges(address).untrack().conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formulaOf(id, whileBlank, first.row);
  custom.format.fill.color = look.fill;
  const { top, left, right, bottom } = custom.format.borders;
  for (const edge of look.around ? [top, left, right, bottom] : [bottom]) {
    edge.style = look.line;
    edge.color = look.border;
  }
}

/** The formula is written for the first row of the range; Excel moves it along with each cell. */
function formulaOf(id: string, whileBlank: Mark["whileBlank"], row: number): string {
  const marker = `N("${MARKER}${id}")=0`;
  if (!whileBlank) return `=${marker}`;
  const blank = `LEN(TRIM($${formatCell({ row, column: whileBlank.column })}))=0`;
  const step = `LEN(TRIM($${formatCell({ row, column: whileBlank.unlessBlank })}))>0`;
  return `=AND(${marker},${blank},${step})`;
}

interface Part {
  readonly address: string;
  readonly first: Cell;
}

interface MarkPart extends Part {
  readonly mark: Mark;
}

/** Excel cuts an address at 8,192 characters without a word. */
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
