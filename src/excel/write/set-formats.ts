import type { CellFormat, DraftFormat } from "../../sheet/draft";
import { overlap, type Rectangle } from "../../sheet/rectangle";
import type { Ranges } from "./make-ranges";

/** Formats cells; later formats win. Blocks of the same look share one call where that changes nothing. */
export function setFormats(ranges: Ranges, formats: readonly DraftFormat[]): void {
  for (const { on, format } of shareLooks(formats)) setLook(ranges, on, format);
  setNumberFormats(ranges, formats);
}

/** Sets only the number formats. */
export function setNumberFormats({ at }: Ranges, formats: readonly DraftFormat[]): void {
  for (const { on, format } of formats)
    // One text stands for all cells of the range.
    if (format.numberFormat !== undefined) at(on).numberFormat = format.numberFormat as unknown as string[][];
}

interface SharedLook {
  readonly on: Rectangle[];
  readonly format: Omit<CellFormat, "numberFormat">;
}

/**
 * A block joins an earlier one of its look unless a block in between overlaps it, or only one of the two has inner
 * lines.
 */
function shareLooks(formats: readonly DraftFormat[]): readonly SharedLook[] {
  const looks: SharedLook[] = [];
  for (const {
    on,
    format: { numberFormat: _, ...format },
  } of formats) {
    const text = JSON.stringify(format);
    const earlier = looks.findLastIndex(
      (look) =>
        JSON.stringify(look.format) === text &&
        ((format.borders ?? format.rowLines) === undefined ||
          look.on.every((block) => describeShape(block) === describeShape(on))),
    );
    const look = looks[earlier];
    if (look && !looks.slice(earlier + 1).some((later) => later.on.some((block) => overlap(block, on))))
      look.on.push(on);
    else looks.push({ on: [on], format });
  }
  return looks;
}

const describeShape = ({ rows, columns }: Rectangle): string => `${String(rows > 1)} ${String(columns > 1)}`;

function setLook({ joinAreas }: Ranges, on: readonly Rectangle[], wanted: Omit<CellFormat, "numberFormat">): void {
  for (const { format } of joinAreas(on)) setLookOf(format, on, wanted);
}

function setLookOf(
  format: Excel.RangeFormat,
  on: readonly Rectangle[],
  wanted: Omit<CellFormat, "numberFormat">,
): void {
  if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  if (wanted.color !== undefined) format.font.color = wanted.color;
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.italic !== undefined) format.font.italic = wanted.italic;
  if (wanted.size !== undefined) format.font.size = wanted.size;
  if (wanted.wrap !== undefined) format.wrapText = wanted.wrap;
  if (wanted.horizontal !== undefined) format.horizontalAlignment = wanted.horizontal;
  if (wanted.vertical !== undefined) format.verticalAlignment = wanted.vertical;
  if (wanted.indent !== undefined) format.indentLevel = wanted.indent;
  if (wanted.underline !== undefined) drawLines(format, ["EdgeBottom"], wanted.underline);
  if (wanted.rowLines !== undefined)
    drawLines(
      format,
      on.some(({ rows }) => rows > 1) ? ["EdgeBottom", "InsideHorizontal"] : ["EdgeBottom"],
      wanted.rowLines,
    );
  if (wanted.ends !== undefined) drawLines(format, ["EdgeLeft", "EdgeRight"], wanted.ends);
  if (wanted.borders !== undefined) drawLines(format, [...EDGES, ...listInnerEdges(on)], wanted.borders);
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const listInnerEdges = (on: readonly Rectangle[]): readonly `${Excel.BorderIndex}`[] => [
  ...(on.some(({ rows }) => rows > 1) ? (["InsideHorizontal"] as const) : []),
  ...(on.some(({ columns }) => columns > 1) ? (["InsideVertical"] as const) : []),
];

/** Setting its color draws a line: thin and continuous. */
function drawLines({ borders }: Excel.RangeFormat, edges: readonly `${Excel.BorderIndex}`[], color: string): void {
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}
