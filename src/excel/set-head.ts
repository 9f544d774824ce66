import type { CellFormat, DraftFormat } from "../sheet/draft";
import { contains, overlap, type Rectangle } from "../sheet/rectangle";
import type { Ranges } from "./ranges-of";

/** Rows further apart than this are dressed in calls of their own. */
const NEAR = 2;
/** Cells that one call may cover: it names each of them. */
const MOST_CELLS = 250;

/** Formats to be set block by block, and those of single rows that lie close together, as in the head of a sheet. */
export interface PartedFormats {
  readonly blocks: readonly DraftFormat[];
  readonly heads: readonly Head[];
}

interface Head {
  readonly on: Rectangle;
  readonly formats: readonly DraftFormat[];
}

/** Blocks come first: where a row lies on a block, the row is seen. */
export function partFormats(formats: readonly DraftFormat[]): PartedFormats {
  const [rows, blocks] = partRows(formats);
  const groups = groupsOf(rows).map((group) => ({ on: boundsOf(group.map((one) => one.on)), formats: group }));
  const isHead = ({ on, formats: own }: Head): boolean => own.length > 1 && on.rows * on.columns <= MOST_CELLS;
  return { blocks: [...blocks, ...groups.filter((group) => !isHead(group)).flatMap((group) => group.formats)], heads: groups.filter(isHead) };
}

/** One call that says what each cell gets is a fifth of the request that a call for each look would take. */
export const setHead = ({ at }: Ranges, { on, formats }: Head): void => {
  at(on).setCellProperties(cellsOf(on, formats));
};

/** A row that a later block covers keeps its place among the blocks. */
function partRows(formats: readonly DraftFormat[]): readonly [DraftFormat[], DraftFormat[]] {
  const rows: DraftFormat[] = [];
  const blocks: DraftFormat[] = [];
  for (const [i, one] of formats.entries()) {
    const isCovered = formats.some((other, j) => j > i && other.on.rows > 1 && overlap(other.on, one.on));
    (one.on.rows === 1 && one.format.borders === undefined && !isCovered ? rows : blocks).push(one);
  }
  return [rows, blocks];
}

function groupsOf(rows: readonly DraftFormat[]): readonly (readonly DraftFormat[])[] {
  const groups: DraftFormat[][] = [];
  for (const one of rows) {
    const last = groups.at(-1);
    if (last?.some(({ on }) => Math.abs(on.row - one.on.row) <= NEAR)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function boundsOf(blocks: readonly Rectangle[]): Rectangle {
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const bottom = Math.max(...blocks.map((block) => block.row + block.rows));
  const right = Math.max(...blocks.map((block) => block.column + block.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

/** What each cell of the block gets; an empty object leaves a cell as it is. */
const cellsOf = (on: Rectangle, formats: readonly DraftFormat[]): Excel.SettableCellProperties[][] =>
  Array.from({ length: on.rows }, (_, r) =>
    Array.from({ length: on.columns }, (_, c) => {
      const cell = { row: on.row + r, column: on.column + c };
      const own = formats.filter((one) => contains(one.on, cell));
      return own.length === 0 ? {} : { format: lookOf(Object.assign({}, ...own.map(({ format, on: block }) => ({ ...format, ...sidesOf(format, block, cell.column) }))) as CellLook) };
    }),
  );

type CellLook = CellFormat & { readonly sides?: Excel.CellBorderCollection };

/** The lines of a block that touch one of its cells. */
function sidesOf({ ends, underline }: CellFormat, { column, columns }: Rectangle, own: number): Pick<CellLook, "sides"> {
  if (underline !== undefined) return { sides: { bottom: lineOf(underline) } };
  if (ends === undefined) return {};
  const line = lineOf(ends);
  return { sides: { ...(own === column && { left: line }), ...(own === column + columns - 1 && { right: line }) } };
}

const lineOf = (color: string): Excel.CellBorder => ({ style: "Continuous", color });

const lookOf = ({ fill, color, bold, italic, size, wrap, horizontal, vertical, indent, sides }: CellLook): Excel.CellPropertiesFormat => {
  const font = withoutBlanks({ color, bold, italic, size });
  return withoutBlanks({
    fill: fill === undefined ? undefined : { color: fill },
    font: Object.keys(font).length > 0 ? font : undefined,
    borders: sides,
    wrapText: wrap,
    horizontalAlignment: horizontal,
    verticalAlignment: vertical,
    indentLevel: indent,
  });
};

type Defined<Of> = { [Key in keyof Of]?: Exclude<Of[Key], undefined> };

const withoutBlanks = <Of extends object>(object: Of): Defined<Of> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<Of>;
