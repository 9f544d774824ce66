import { BUILT_MARK } from "../../plan/built-sheet";
import type { CellContent, Draft, DraftFormat } from "../../sheet/draft";
import { LOOK, PAGE_OF_PAGES, PALETTE, TABLE_STYLE } from "../../sheet/look";

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
  const across = { column: 0, rows: 1, columns: widths.length };
  const firstTable = 1 + lines.length + 1;
  const placed = tables.reduce<readonly (PageTable & { readonly row: number })[]>((above, table) => {
    const last = above.at(-1);
    const row = last ? last.row + Math.max(1, last.rows.length) + 3 : firstTable;
    return [...above, { ...table, row }];
  }, []);
  return {
    name,
    cells: [
      { row: 0, column: 0, contents: [[title]] },
      { row: 1, column: 0, contents: lines },
      ...placed.flatMap(({ row, title: above, headings, rows, empty }) => [
        { row, column: 0, contents: [[above]] },
        {
          row: row + 1,
          column: 0,
          contents: [headings, ...(rows.length > 0 ? rows : [headings.map((_, i) => (i === 0 ? empty : ""))])],
        },
      ]),
    ],
    formats: [
      { on: { ...across, row: 0 }, format: LOOK.title },
      { on: { ...across, row: 1, rows: lines.length }, format: LOOK.fields },
      { on: { row: 1, column: 0, rows: lines.length, columns: 1 }, format: { bold: true, color: PALETTE.navy } },
      ...lines.flatMap(([, text], i) =>
        typeof text === "number" ? [{ on: { row: 1 + i, column: 1, rows: 1, columns: 1 }, format: LOOK.date }] : [],
      ),
      ...placed.flatMap(({ row, headings, rows }): readonly DraftFormat[] => [
        { on: { ...across, row }, format: { bold: true, color: PALETTE.navy, size: 13 } },
        { on: { row: row + 1, column: 0, rows: 1, columns: headings.length }, format: LOOK.heading },
        {
          on: { row: row + 2, column: 0, rows: Math.max(1, rows.length), columns: headings.length },
          format: LOOK.body,
        },
      ]),
    ],
    rowHeights: [
      { row: 0, points: 30 },
      ...lines.map((_, i) => ({ row: 1 + i, points: 18 })),
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
    names: [BUILT_MARK, { name: mark, rectangle: { row: 0, column: 0, rows: 1, columns: 1 } }],
    validations: [],
    frozenRows: 1,
    print: { landscape: true, narrow: true, titleRows: null, header: title, footer: PAGE_OF_PAGES },
    select: { row: 0, column: 0 },
    tabColor: PALETTE.navy,
  };
}
