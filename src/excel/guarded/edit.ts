import type { Cell } from "../../sheet/cell";
import type { CellContent } from "../../sheet/draft";
import type { Batch } from "../batch";
import { run, runSteps } from "../run";
import { type ColumnDress, dressCells, toColumnProperties, toValue } from "../write/write-draft";

/**
 * Queues the writing of one cell.
 *
 * @example
 * queueCell(sheet.getRange("D4"), { date: 46357 }, "yyyy-mm-dd");
 */
export function queueCell(range: Excel.Range, content: CellContent, numberFormat?: string): void {
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  range.values = [[toValue(content)]];
}

/**
 * Queues the emptying of cells; their formats, lists and messages stay.
 *
 * @example
 * queueClear(sheet.getRange("A9:F9"));
 */
export function queueClear(range: Excel.Range): void {
  range.clear(Excel.ClearApplyTo.contents);
}

/**
 * Queues the sorting of rows by one column of theirs (from 0), earliest first; contents, formats and formulas move
 * together.
 *
 * @example
 * queueSort(sheet.getRange("A5:F12"), 4); // by column E
 */
export function queueSort(range: Excel.Range, column: number): void {
  range.sort.apply([{ key: column, ascending: true }], false, false);
}

/**
 * Adds columns at the right end of an Excel table: their headings and what belongs to them (question, look, help and
 * widths), wherever the table is now. One round trip; where Excel fails halfway, or only its answer is lost, the rest
 * is done in two more.
 * @param at where the first new heading was expected; the positions in `dress` count from there
 * @throws {ExcelError} when Excel refuses
 * @example
 * await addTableColumns("Plan", "Steps", ["Owner"], { row: 6, column: 4 }, dress);
 */
export async function addTableColumns(
  sheet: string,
  table: string,
  headings: readonly string[],
  at: Cell,
  dress: ColumnDress,
): Promise<void> {
  const add =
    (made: ReadonlySet<string>): Batch<void> =>
    (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const { columns } = worksheet.tables.getItem(table);
      const [first] = headings.map((heading) =>
        made.has(heading) ? columns.getItem(heading) : columns.add(undefined, undefined, heading),
      );
      if (first) dressCells(worksheet, dress, { range: first.getHeaderRowRange(), at });
      return () => undefined;
    };
  try {
    await run(add(new Set()));
  } catch (error) {
    const look: Batch<ReadonlySet<string>> = ({ workbook }) =>
      queueHeadings(workbook.worksheets.getItem(sheet).tables.getItem(table).columns, headings);
    const made = await run(look).catch(() => new Set<string>());
    if (made.size === 0) throw error;
    await run(add(made));
  }
}

/** Queues the reading of which of these columns an Excel table has. */
function queueHeadings(columns: Excel.TableColumnCollection, headings: readonly string[]): () => ReadonlySet<string> {
  const found = headings.map((heading) => columns.getItemOrNullObject(heading).load("name"));
  return () => new Set(headings.filter((_, i) => found[i]?.isNullObject === false));
}

/**
 * Queues headings for free columns next to a plan in plain cells, each formatted like the column to the left of them
 * all.
 *
 * @example
 * queuePlainColumns(sheet.getRange("F4:G12"), ["Owner", "Deadline"], [20, 14]);
 */
export function queuePlainColumns(block: Excel.Range, headings: readonly string[], widths?: readonly number[]): void {
  for (const [i, heading] of headings.entries()) {
    const column = block.getColumn(i);
    column.copyFrom(block.getColumnsBefore(1), Excel.RangeCopyType.formats);
    column.getCell(0, 0).values = [[toValue(heading)]];
  }
  if (widths) block.getRow(0).setColumnProperties(widths.map(toColumnProperties));
}

/** A column of an Excel table, and how many cells above its heading belong to it. */
export interface ColumnToRemove {
  readonly heading: string;
  readonly above: number;
}

/**
 * Removes empty columns of an Excel table, and clears the cells above them that belong to them. Two round trips. Where
 * somebody has typed into one of them in between, that column is made again.
 * @returns false where they are not empty; nothing is lost then
 * @example
 * await removeTableColumns("Plan", "Steps", [{ heading: "Status", above: 1 }]); // true
 */
export const removeTableColumns = (
  sheet: string,
  table: string,
  columns: readonly ColumnToRemove[],
): Promise<boolean> =>
  runSteps(async (context, send) => {
    const all = context.workbook.worksheets.getItem(sheet).tables.getItem(table).columns;
    const found = columns.map(({ heading, above }) => ({ column: all.getItem(heading), heading, above }));
    const look = () => {
      const bodies = found.map(({ column }) => column.getDataBodyRange().load("formulas"));
      return () => bodies.map(({ formulas }) => formulas as unknown[][]);
    };
    const isFilled = (cells: unknown[][] | undefined): boolean => cells?.flat().some((cell) => cell !== "") === true;
    if ((await send(look())).some(isFilled)) return false;

    const lookAgain = look();
    for (const { column, above } of found) {
      const header = column.getHeaderRowRange();
      if (above > 0) header.getRowsAbove(above).clear();
      column.delete();
    }
    const typed = await send(lookAgain).catch(async (error: unknown) => {
      const names = columns.map(({ heading }) => heading);
      const left = await send(queueHeadings(all, names)).catch(() => null);
      if (left?.size === 0) return []; // done, and only the answer is lost
      throw error;
    });
    if (!typed.some(isFilled)) return true;

    for (const [i, { heading }] of found.entries()) all.add(undefined, [[heading], ...(typed[i] ?? [])] as string[][]);
    await send(() => undefined);
    return false;
  });
