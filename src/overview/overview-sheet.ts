import { amendPage } from "../communication/pages/amend-page";
import { layOutPage } from "../communication/pages/lay-out-page";
import { formatCell } from "../sheet/a1";
import type { Amendment } from "../sheet/amendment";
import type { Cell } from "../sheet/cell";
import type { CellFormat, Draft, DraftConditional, DraftFormat } from "../sheet/draft";
import type { Grid } from "../sheet/grid";
import { PALETTE } from "../sheet/look";
import type { Rectangle } from "../sheet/rectangle";
import { isOverviewSheet, OVERVIEW_TABLES } from "./built-tables";
import type { Overview } from "./overview";
import { OVERVIEW_SHEET, overviewPage, TEXT_COLUMNS } from "./overview-page";
import { NO_DATE, NO_OWNER, SIGNS } from "./overview-words";
import { COLUMNS_OF_WEEKS } from "./weeks";

/**
 * The sheet that shows how the plans stand.
 *
 * @example
 * OVERVIEW.isOn(grid) // true on the sheet that the add-in built, whatever its name is now
 */
export const OVERVIEW = {
  name: OVERVIEW_SHEET,
  tables: OVERVIEW_TABLES,
  isOn: isOverviewSheet,
  layOut: (overview: Overview): Draft => dress(layOutPage(overviewPage(overview))),
  /** What to change on the sheet to bring it up to date; what people typed stays. Null where it is another sheet. */
  refresh: (overview: Overview, grid: Grid): Amendment | null =>
    amendPage(overviewPage(overview), grid)?.amendment ?? null,
};

/** The rows above the tables; see `overviewPage`. */
const FIGURES_ROW = 2;
const MONTHS_ROW = 4;

const FIRST_WEEK = TEXT_COLUMNS.length;
const WIDTH = FIRST_WEEK + COLUMNS_OF_WEEKS;

/** Puts the figures in large type, the signs into bars, and all of it on one page across. */
function dress(draft: Draft): Draft {
  const [timeline, , load] = draft.tables.map(({ rectangle }) => rectangle);
  return {
    ...draft,
    formats: [
      ...draft.formats,
      ...dressFigures(),
      ...draft.tables.flatMap(({ rectangle }, index) => dressHeading(rectangle, index)),
    ],
    conditional: [
      {
        on: { row: FIGURES_ROW, column: 1, rows: 1, columns: 1 },
        formula: `=B${String(FIGURES_ROW + 1)}>0`,
        format: BARS.lateText,
      },
      ...(timeline ? drawBars(timeline) : []),
      ...(load ? drawSigns(load) : []),
    ],
    rowHeights: [
      ...(draft.rowHeights ?? []),
      { row: FIGURES_ROW, points: 33 },
      { row: FIGURES_ROW + 1, points: 18 },
      { row: MONTHS_ROW, points: 24 },
    ],
    print: { ...draft.print, header: " " },
  };
}

const CAPTION = {
  size: 10,
  color: PALETTE.grey,
  horizontal: "Left",
  vertical: "Center",
  indent: 1,
} as const satisfies CellFormat;
const FIGURE = {
  size: 22,
  bold: true,
  color: PALETTE.navy,
  horizontal: "Left",
  indent: 1,
  vertical: "Bottom",
} as const;

function dressFigures(): DraftFormat[] {
  const across = { column: 0, columns: WIDTH, rows: 1 };
  return [
    { on: { ...across, row: FIGURES_ROW }, format: FIGURE },
    { on: { row: FIGURES_ROW, column: 0, rows: 1, columns: 1 }, format: { color: "#0e700e" } },
    { on: { ...across, row: FIGURES_ROW + 1 }, format: { ...CAPTION, underline: PALETTE.line } },
    { on: { ...across, row: MONTHS_ROW }, format: { ...CAPTION, indent: 0, vertical: "Bottom" } },
  ];
}

/** The names of the weeks, and of columns without contents, are only there because a table has them. */
function dressHeading({ row }: Rectangle, index: number): DraftFormat[] {
  const days = { on: { row: row - 1, column: FIRST_WEEK, rows: 1, columns: COLUMNS_OF_WEEKS }, format: DAY };
  const weeks = { on: { row, column: FIRST_WEEK, rows: 1, columns: COLUMNS_OF_WEEKS }, format: UNSEEN };
  const blank = (columns: number) => ({ on: { row, column: 2, rows: 1, columns }, format: UNSEEN });
  return (
    [
      [days, weeks],
      [weeks, blank(1)],
      [weeks, blank(3)],
      [weeks, blank(3)],
    ][index] ?? []
  );
}

/** Not every program hides a text by its number format, so it has the color of its heading, too. */
const UNSEEN = { numberFormat: ";;;", color: PALETTE.navy, wrap: false } as const;
const DAY = { size: 8, bold: false, color: PALETTE.grey, numberFormat: "d", horizontal: "Center" } as const;

const BARS = {
  done: { fill: "#a3d9b8", color: "#0b3d20" },
  late: { fill: "#b10e1c", color: PALETTE.white, bold: true },
  inProgress: { fill: "#5aa0e0", color: "#000000" },
  toCome: { fill: PALETTE.white, color: "#404040", borders: "#404040" },
  thisWeek: { fill: "#dcebf8", color: "#dcebf8" }, // the name of the week in the heading stays unseen
  lateText: { color: "#b10e1c", bold: true },
  lacking: { color: "#b10e1c", italic: true },
  plan: { fill: PALETTE.mist, bold: true, color: PALETTE.navy },
} as const;

/**
 * The bars follow the dates and the status in their row, and today. They begin in the heading, which has no dates, so
 * that a row inserted above the first one has them, too.
 */
function drawBars(table: Rectangle): readonly DraftConditional[] {
  const at = (cell: Cell, fixed: "row" | "column" | "both" | "none" = "none"): string => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(formatCell(cell)) ?? [];
    const [fixRow, fixColumn] = [fixed === "row" || fixed === "both", fixed === "column" || fixed === "both"];
    return `${fixColumn ? "$" : ""}${letters}${fixRow ? "$" : ""}${digits}`;
  };
  const inRow = (column: number): string => at({ row: table.row, column }, "column");
  const [step, owner, start, deadline, status] = [0, 1, 2, 3, 4].map(inRow);
  const days = { row: table.row - 1, column: FIRST_WEEK };
  const first = at(days, "row");
  const length = `(${at({ ...days, column: FIRST_WEEK + 1 }, "both")}-${at(days, "both")})`;
  const begin = `IF(ISNUMBER(${start}),MIN(${start},${deadline}),${deadline})`;
  const inBar = `ISNUMBER(${deadline}),${first}<=${deadline},${first}+${length}>${begin}`;
  const isLate = `${status}<>"Done",ISNUMBER(${deadline}),${deadline}<TODAY()`;
  const weeks = { ...table, column: FIRST_WEEK, columns: COLUMNS_OF_WEEKS };
  const texts = { ...table, column: 0, columns: FIRST_WEEK };
  return [
    { on: weeks, formula: `=AND(${inBar},${status}="Done")`, format: BARS.done },
    { on: weeks, formula: `=AND(${inBar},${isLate})`, format: BARS.late },
    { on: weeks, formula: `=AND(${inBar},${status}="In progress")`, format: BARS.inProgress },
    { on: weeks, formula: `=AND(${inBar})`, format: BARS.toCome },
    { on: weeks, formula: `=AND(${first}<=TODAY(),TODAY()<${first}+${length})`, format: BARS.thisWeek },
    { on: texts, formula: `=AND(${isLate})`, format: BARS.lateText },
    { on: { ...texts, column: 1, columns: 1 }, formula: `=${owner ?? ""}="${NO_OWNER}"`, format: BARS.lacking },
    { on: { ...texts, column: 3, columns: 1 }, formula: `=${deadline ?? ""}="${NO_DATE}"`, format: BARS.lacking },
    { on: texts, formula: `=AND(${step ?? ""}<>"",${owner ?? ""}="",${deadline ?? ""}="")`, format: BARS.plan },
  ];
}

/** A square for each sign. */
function drawSigns(table: Rectangle): readonly DraftConditional[] {
  const on = { ...table, column: FIRST_WEEK, columns: COLUMNS_OF_WEEKS };
  const first = formatCell({ row: table.row, column: FIRST_WEEK });
  return (
    [
      [SIGNS.done, BARS.done],
      [SIGNS.late, BARS.late],
      [SIGNS["in-progress"], BARS.inProgress],
      [SIGNS["to-come"], BARS.toCome],
    ] as const
  ).map(([sign, format]) => ({ on, formula: `=${first}="${sign}"`, format }));
}
