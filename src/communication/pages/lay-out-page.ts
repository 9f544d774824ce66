import { BUILT_MARK } from "../../plan/built-sheet";
import type { CellContent, CellFormat, Draft, DraftCells, DraftFormat, DraftTable } from "../../sheet/draft";
import { LOOK, PAGE_OF_PAGES, PALETTE, QUIET_TABLE_STYLE } from "../../sheet/look";
import type { Rectangle } from "../../sheet/rectangle";
import { computeChecks, computeKey, formatFixedKey, formatMark } from "./mark";
import {
  type Block,
  type FixedLine,
  formatShown,
  formatTexts,
  getColumns,
  type Line,
  type Page,
  type PageColumn,
} from "./page";

/** Lays a page out as a new sheet. A table without lines has an empty row, since Excel knows none without rows. */
export function layOutPage(page: Page): Draft {
  const { name, head, filters } = page;
  const columns = page.columns.filter(isNew);
  const blocks = page.blocks.filter(isNew);
  const cells: DraftCells[] = [{ row: 0, column: 0, contents: head.map((line) => makeFixedRow(page, line)) }];
  const tables: DraftTable[] = [];
  const formats: DraftFormat[] = [...makeHeadFormats(columns, head.length)];
  let row = head.length;
  for (const block of blocks) {
    const contents = [
      makeFixedRow(page, block.title),
      getColumns({ columns }, block).map(({ heading }) => heading),
      ...(block.lines.length > 0
        ? block.lines.map((line) => makeTableRow(page, block, line))
        : [makeEmptyRow(columns)]),
    ];
    const rectangle = { row: row + 1, column: 0, rows: contents.length - 1, columns: columns.length };
    cells.push({ row, column: 0, contents });
    tables.push({ name: block.table, rectangle, style: QUIET_TABLE_STYLE, bandedRows: false, filters });
    formats.push(
      ...makeTitleFormats(row, columns),
      { on: { ...rectangle, rows: 1 }, format: LOOK.heading },
      ...makeWeekFormats(columns, row),
      ...makeBodyFormats(
        columns,
        { ...rectangle, row: rectangle.row + 1, rows: rectangle.rows - 1 },
        (_, index) => index,
        page.look,
      ),
    );
    row += contents.length + 1;
  }
  return {
    name,
    cells,
    formats,
    rowHeights: [
      { row: 0, points: TITLE_HEIGHT },
      ...tables.flatMap(({ rectangle: { row: heading } }) => [
        { row: heading - 1, points: BLOCK_TITLE_HEIGHT },
        { row: heading, points: HEADING_HEIGHT },
      ]),
    ],
    columnWidths: columns.map((column) => computeWidth(column, blocks)),
    tables,
    names: [BUILT_MARK],
    validations: [],
    frozenRows: head.length + 2,
    print: {
      landscape: true,
      narrow: true,
      titleRows: { first: head.length + 1, last: head.length + 1 },
      header: name,
      footer: PAGE_OF_PAGES,
    },
    select: { row: head.length + 2, column: 0 },
    tabColor: PALETTE.navy,
  };
}

const isNew = ({ retired }: { readonly retired?: boolean }): boolean => retired !== true;

/** In characters: only the very longest words are broken; includes an indent and some space. */
function computeWidth(column: PageColumn, blocks: readonly Block[]): number {
  const { id, kind, width } = column;
  if (kind !== "text") return width;
  const words = blocks.flatMap(({ lines }) => lines.flatMap((line) => formatShown(column, line[id]).split(/[\s-]+/)));
  return Math.max(width, Math.min(WIDEST, words.reduce((longest, { length }) => Math.max(longest, length), 0) + 2));
}

const WIDEST = 28;

/** How the rows of a table look; `at` returns the column of the sheet for each column of the page. */
export const makeBodyFormats = (
  columns: readonly PageColumn[],
  body: Rectangle,
  at: (column: PageColumn, index: number) => number | undefined,
  look: CellFormat = LOOK.lines,
): DraftFormat[] => [
  { on: body, format: look },
  ...columns.flatMap((column, index): DraftFormat[] => {
    const place = at(column, index);
    const format = findFormat(column);
    return place === undefined || format === null ? [] : [{ on: { ...body, column: place, columns: 1 }, format }];
  }),
];

function findFormat({ kind, centered }: PageColumn): CellFormat | null {
  if (kind === "date") return LOOK.date;
  if (kind === "link") return { ...CENTERED, color: PALETTE.link };
  if (kind === "mark") return UNSEEN;
  return kind === "week" || centered === true ? CENTERED : null;
}

/** Wrapped text would make its row higher even in a hidden column. */
const UNSEEN = { wrap: false, size: 13 } as const;
const CENTERED = { horizontal: "Center", indent: 0 } as const;
const WEEK = {
  bold: true,
  color: PALETTE.navy,
  horizontal: "Center",
  indent: 0,
  vertical: "Bottom",
  numberFormat: "d mmm",
} as const;
const BLOCK_TITLE = { size: 14, bold: true, color: PALETTE.navy, vertical: "Bottom" } as const;
const QUIET = { color: PALETTE.grey, vertical: "Center" } as const;
const BLOCK_QUIET = { ...QUIET, vertical: "Bottom" } as const;

/** In points, with a little space above. */
const TITLE_HEIGHT = 30;
const BLOCK_TITLE_HEIGHT = 30;
/** Two lines of text. */
const HEADING_HEIGHT = 31.5;

const makeHeadFormats = (columns: readonly PageColumn[], rows: number): DraftFormat[] => [
  { on: { row: 0, column: 0, rows: 1, columns: columns.length }, format: LOOK.title },
  { on: { row: 1, column: 0, rows: rows - 1, columns: columns.length }, format: QUIET },
];

/** The title of a block, and the remark about it in the next cell. */
const makeTitleFormats = (row: number, columns: readonly PageColumn[]): DraftFormat[] => [
  { on: { row, column: 0, rows: 1, columns: 1 }, format: BLOCK_TITLE },
  { on: { row, column: 1, rows: 1, columns: columns.length - 1 }, format: BLOCK_QUIET },
];

/** Weeks are next to each other: the day in the title of the block, the number in the heading. */
function makeWeekFormats(columns: readonly PageColumn[], row: number): DraftFormat[] {
  const first = columns.findIndex(({ kind }) => kind === "week");
  const weeks = columns.filter(({ kind }) => kind === "week").length;
  return weeks === 0
    ? []
    : [
        { on: { row, column: first, rows: 1, columns: weeks }, format: WEEK },
        { on: { row: row + 1, column: first, rows: 1, columns: columns.length - first }, format: CENTERED },
      ];
}

const makeFixedRow = (page: Page, line: FixedLine): CellContent[] =>
  makeMarkedRow(page, formatFixedKey(line), line.contents);

const makeTableRow = (page: Page, block: Block, line: Line): CellContent[] =>
  makeMarkedRow(page, computeKey(block.getKey(formatTexts(page.columns, line))), line);

const makeMarkedRow = ({ columns }: Page, key: string, line: Line): CellContent[] =>
  columns
    .filter(isNew)
    .map(({ id, kind }) =>
      kind === "mark" ? formatMark(columns, key, computeChecks(columns, line)) : (line[id] ?? ""),
    );

const makeEmptyRow = (columns: readonly PageColumn[]): CellContent[] => columns.map(() => "");
