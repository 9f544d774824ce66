import { BUILT_MARK } from "../../plan/built-sheet";
import type { CellContent, Draft, DraftCells, DraftFormat } from "../../sheet/draft";
import { LOOK, PAGE_OF_PAGES, PALETTE, TABLE_STYLE } from "../../sheet/look";
import { oneCell } from "../../sheet/rectangle";

/** A page with a title, lines of labels and texts, and tables one below the other. */
export interface PageParts {
  readonly name: string;
  /** The defined name by which the page is found again. */
  readonly mark: string;
  readonly title: string;
  readonly lines: readonly (readonly [label: string, text: CellContent])[];
  readonly tables: readonly PageTable[];
  /** In characters; as many as the widest table has columns. */
  readonly widths: readonly number[];
}

export interface PageTable {
  readonly name: string;
  /** A line above it. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
  /** What stands in place of rows where there are none. */
  readonly empty: string;
}

/** Lays out a page that is built from plans, with the mark that says so. */
export function layOutPageParts({ name, mark, title, lines, tables, widths }: PageParts): Draft {
  const placed = placeTables(tables, 1 + lines.length + 1);
  return {
    name,
    cells: [
      { row: 0, column: 0, contents: [[title]] },
      { row: 1, column: 0, contents: lines },
      ...placed.flatMap(writeTable),
    ],
    formats: [...formatHead(lines, widths.length), ...placed.flatMap((table) => formatTable(table, widths.length))],
    rowHeights: [
      { row: 0, points: 30 },
      ...lines.map((_, index) => ({ row: 1 + index, points: 18 })),
      ...placed.map(({ row }) => ({ row: row + 1, points: 24 })),
    ],
    columnWidths: widths,
    tables: placed.map(({ name: table, row, headings, rows }) => ({
      name: table,
      rectangle: { row: row + 1, column: 0, rows: Math.max(1, rows.length) + 1, columns: headings.length },
      style: TABLE_STYLE,
      bandedRows: true,
      filters: false,
    })),
    names: [BUILT_MARK, { name: mark, rectangle: oneCell({ row: 0, column: 0 }) }],
    validations: [],
    frozenRows: 1,
    print: { landscape: true, narrow: true, titleRows: null, header: title, footer: PAGE_OF_PAGES },
    select: { row: 0, column: 0 },
    tabColor: PALETTE.navy,
  };
}

/** A table and the row of the line above it. */
type PlacedTable = PageTable & { readonly row: number };

/** One below the other, with a blank row between them. */
function placeTables(tables: readonly PageTable[], first: number): readonly PlacedTable[] {
  let row = first;
  return tables.map((table) => {
    const placed = { ...table, row };
    row += Math.max(1, table.rows.length) + 3;
    return placed;
  });
}

const writeTable = ({ row, title, headings, rows, empty }: PlacedTable): readonly DraftCells[] => [
  { row, column: 0, contents: [[title]] },
  {
    row: row + 1,
    column: 0,
    contents: [headings, ...(rows.length > 0 ? rows : [headings.map((_, index) => (index === 0 ? empty : ""))])],
  },
];

/** The title and the lines below it; a number among these is a day. */
const formatHead = (lines: PageParts["lines"], columns: number): readonly DraftFormat[] => [
  { on: { row: 0, column: 0, rows: 1, columns }, format: LOOK.title },
  { on: { row: 1, column: 0, rows: lines.length, columns }, format: LOOK.fields },
  { on: { row: 1, column: 0, rows: lines.length, columns: 1 }, format: { bold: true, color: PALETTE.navy } },
  ...lines.flatMap(([, text], index) =>
    typeof text === "number" ? [{ on: oneCell({ row: 1 + index, column: 1 }), format: LOOK.date }] : [],
  ),
];

const formatTable = ({ row, headings, rows }: PlacedTable, columns: number): readonly DraftFormat[] => [
  { on: { row, column: 0, rows: 1, columns }, format: { bold: true, color: PALETTE.navy, size: 13 } },
  { on: { row: row + 1, column: 0, rows: 1, columns: headings.length }, format: LOOK.heading },
  { on: { row: row + 2, column: 0, rows: Math.max(1, rows.length), columns: headings.length }, format: LOOK.body },
];
