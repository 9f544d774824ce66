import type { CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { cellAt, formatAt } from "../book/cells";
import { readClock } from "../book/clock";
import { writeDisplayText } from "../book/display";
import type { Sheet } from "../book/sheet";
import { COLUMNS } from "../book/sheet";
import type { FilterCriteria, Table } from "../book/table";
import { writePattern } from "../book/wildcards";
import type { Workbook } from "../book/workbook";
import { assign } from "../changes/assign";
import { editRows } from "../changes/edit-cells";
import { note } from "../changes/note";
import { calculateStale } from "../formulas/calculate";
import { getBody } from "../places/table-areas";
import { dynamicTest } from "./dynamic-filter";
import { isOnlyDates, matchesDate } from "./filter-dates";
import type { FoundTable } from "./table-shape";

/** Sets or takes away (null) what a table's column is filtered by. */
export function filterColumn(
  { workbook, sheet, table }: FoundTable,
  index: number,
  filter: FilterCriteria | null,
): void {
  const columns = table.columns.map((column, at) => (at === index ? { ...column, filter } : column));
  keep(workbook, sheet, { ...table, columns });
}

export function clearFilters({ workbook, sheet, table }: FoundTable): void {
  if (table.columns.every(({ filter }) => filter === null)) return;
  keep(workbook, sheet, { ...table, columns: table.columns.map((column) => ({ ...column, filter: null })) });
}

export function reapplyFilters({ workbook, sheet, table }: FoundTable): void {
  keep(workbook, sheet, table);
}

function keep(workbook: Workbook, sheet: Sheet, table: Table): void {
  assign(
    workbook,
    sheet,
    "tables",
    sheet.tables.map((one) => (one.id === table.id ? table : one)),
  );
  hideRows(
    workbook,
    sheet,
    getBody(table),
    table.columns.map(({ filter }) => filter),
  );
}

/** Hides the rows that do not pass all criteria, and shows the others. A column's criteria stand at its place. */
export function hideRows(
  workbook: Workbook,
  sheet: Sheet,
  body: Rectangle,
  criteria: readonly (FilterCriteria | null)[],
): void {
  calculateStale(workbook);
  const passes = testRows(workbook, sheet, body, criteria);
  let row = body.row;
  const changed: HiddenRows[] = [];
  editRows(workbook, sheet, body, (stored) => {
    const at = row++;
    const hidden = !passes(at);
    if (stored.hidden === hidden) return stored;
    addRow(changed, at, hidden);
    return { ...stored, hidden };
  });
  note(workbook, { kind: "filter", sheet });
  noteHiddenRows(workbook, sheet, changed);
}

/** Whether a row passes all criteria; a column's criteria stand at its place. */
export function testRows(
  workbook: Workbook,
  sheet: Sheet,
  body: Rectangle,
  criteria: readonly (FilterCriteria | null)[],
): (row: number) => boolean {
  const tests = criteria.map(
    (filter, index) =>
      filter && createTest(workbook, sheet, { ...body, column: body.column + index, columns: 1 }, filter),
  );
  return (row) =>
    tests.every((test, index) => !test || test(row, cellAt(sheet, { row, column: body.column + index }).value));
}

/** Rows that follow each other and were all hidden, or all shown. */
interface HiddenRows {
  readonly row: number;
  rows: number;
  readonly hidden: boolean;
}

function addRow(runs: HiddenRows[], row: number, hidden: boolean): void {
  const last = runs.at(-1);
  if (last?.hidden === hidden && last.row + last.rows === row) last.rows++;
  else runs.push({ row, rows: 1, hidden });
}

// assumed: a filter raises onRowHiddenChanged once for each run of rows that it hides or shows
function noteHiddenRows(workbook: Workbook, sheet: Sheet, changed: readonly HiddenRows[]): void {
  for (const { row, rows, hidden } of changed)
    note(workbook, { kind: "hidden-rows", sheet, rectangle: { row, column: 0, rows, columns: COLUMNS }, hidden });
}

type Test = (row: number, value: CellValue) => boolean;

/** documented: https://learn.microsoft.com/javascript/api/excel/excel.filteron */
function createTest(workbook: Workbook, sheet: Sheet, column: Rectangle, criteria: FilterCriteria): Test {
  const textAt = (row: number, value: CellValue): string =>
    writeDisplayText(value, formatAt(sheet, { row, column: column.column }), workbook.culture);
  const numbers = (): number[] =>
    Array.from(
      { length: column.rows },
      (_, index) => cellAt(sheet, { row: column.row + index, column: column.column }).value,
    ).filter((value) => typeof value === "number");
  switch (criteria.filterOn) {
    case "Values": {
      const values = criteria.values ?? [];
      const wanted = new Set(values.filter((value) => typeof value === "string").map((value) => value.toLowerCase()));
      const dates = values.filter((value) => typeof value !== "string");
      return (row, value) =>
        wanted.has(textAt(row, value).toLowerCase()) ||
        (isOnlyDates(value) && dates.some((date) => matchesDate(value, date)));
    }
    case "TopItems":
    case "BottomItems":
    case "TopPercent":
    case "BottomPercent":
      return extremes(numbers(), criteria);
    case "Custom":
      return custom(criteria, textAt);
    case "CellColor":
      return (row) =>
        formatAt(sheet, { row, column: column.column }).fill.color.toLowerCase() === criteria.color?.toLowerCase();
    case "FontColor":
      return (row) =>
        formatAt(sheet, { row, column: column.column }).font.color.toLowerCase() === criteria.color?.toLowerCase();
    case "Dynamic":
      return (_, value) => dynamicTest(criteria.dynamicCriteria ?? "", numbers(), readClock(workbook))(value);
    default:
      return () => true;
  }
}

function extremes(numbers: readonly number[], { filterOn, criterion1 = "10" }: FilterCriteria): Test {
  const sorted = numbers.toSorted((a, b) => (filterOn.startsWith("Top") ? b - a : a - b));
  const count = filterOn.endsWith("Percent")
    ? Math.max(1, Math.floor((sorted.length * Number(criterion1)) / 100))
    : Number(criterion1);
  const limit = sorted[Math.min(count, sorted.length) - 1] ?? NaN;
  return (_, value) => typeof value === "number" && (filterOn.startsWith("Top") ? value >= limit : value <= limit);
}

function custom(
  { criterion1, criterion2, operator }: FilterCriteria,
  textAt: (row: number, value: CellValue) => string,
): Test {
  const first = criterionTest(criterion1 ?? "", textAt);
  if (criterion2 === undefined || criterion2 === "") return first;
  const second = criterionTest(criterion2, textAt);
  return operator === "Or"
    ? (row, value) => first(row, value) || second(row, value)
    : (row, value) => first(row, value) && second(row, value);
}

/** `">=50"`, `"=A*"`, `"<>"`, with * and ? standing for any text and any character. */
function criterionTest(criterion: string, textAt: (row: number, value: CellValue) => string): Test {
  const [, operator = "=", operand = ""] = /^(<>|>=|<=|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const pattern = new RegExp(`^${writePattern(operand)}$`, "i");
    const equals: Test = (row, value) =>
      (typeof value === "number" && value === number) || pattern.test(textAt(row, value));
    return operator === "=" ? equals : (row, value) => !equals(row, value);
  }
  return (_, value) => {
    const compared =
      typeof value === "number" && !Number.isNaN(number)
        ? value - number
        : typeof value === "string" && Number.isNaN(number) && value !== ""
          ? value.localeCompare(operand, "en", { sensitivity: "accent" })
          : NaN;
    return { ">": compared > 0, "<": compared < 0, ">=": compared >= 0, "<=": compared <= 0 }[operator] ?? false;
  };
}
