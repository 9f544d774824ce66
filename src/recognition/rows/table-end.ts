import { isSurelyTrimmed } from "../../plan/placed";
import type { CellValue } from "../../sheet/cell";
import { type Grid, valueAt } from "../../sheet/grid";
import { countsColumns } from "../heading-rows/counts-columns";
import type { Heading, HeadingCell } from "../heading-rows/heading";
import { readHeadings } from "../phrases/read-heading";
import type { Line } from "./line";
import { isLegend, isSignature, isTotal } from "./row-words";
import type { Table } from "./table";

/** True for questions or examples below the headings, as in a template, and for the numbers of the columns. */
export function isGuide(grid: Grid, row: number, heading: Heading): boolean {
  const texts = readFilled(grid, row, heading);
  if (countsColumns(texts)) return true;
  const guides = texts.filter((value) => typeof value === "string" && GUIDE.test(value));
  return texts.length >= 2 && guides.length * 2 > texts.length;
}

const GUIDE = new RegExp(
  String.raw`[?？؟]\s*$|^\s*[([（［].*[)\]）］]\s*$` +
    String.raw`|^\s*(?:e\.g\.|ex\.?:|example|exemple|ejemplo|exemplo|z\.\s?b\.|bijv|esempio|例)`,
  "iu",
);

/** True for the heading of a page that follows. */
export function isHeadingAgain(grid: Grid, row: number, titles: readonly HeadingCell[]): boolean {
  const cells = grid.values[row - grid.origin.row] ?? [];
  let [same, other] = [0, 0];
  for (const { column, text } of titles) {
    const value = cells[column - grid.origin.column];
    if (typeof value === "string" && isSame(value, text)) same++;
    else if (++other > titles.length * 0.4) return false;
  }
  return same >= 2;
}

const isSame = (value: string, heading: string): boolean =>
  value === heading || (!isSurelyTrimmed(value) && value.trim() === heading);

/** True where the word for a total stands where the step does, left of the sum, or left of what is counted. */
export function isTotalRow(grid: Grid, line: Line, titles: readonly HeadingCell[]): boolean {
  const { row, step, isOwned, isAssigned } = line;
  if (step === "") return titles.some(({ column }) => isTotal(valueAt(grid, { row, column })));
  if (isOwned) return false;
  return isTotal(step) || (!isAssigned && isTotal(findFirst(grid, row, titles)));
}

/**
 * True for a row below the end of a table. Signatures, legends and several fields end it; so do, after a gap, a field
 * (`Strategy: | Tutoring`, `Typed by: O. Reed` next to the steps) and the heading of another kind of table.
 */
export function endsTable(table: Table, row: number, line: Line): boolean {
  const { grid, heading, columns } = table;
  const first = findFirst(grid, row, heading.cells);
  if (LABEL.test(String(first)) && isSignature(first)) return true;
  if (line.step === "" && listsFields(readFilled(grid, row, heading))) return true;
  if (line.isOwned && !line.afterGap) return false;

  if (isSignature(first) || (isLegend(first) && (line.afterGap || !line.isAssigned))) return true;
  if (!line.afterGap) return false;
  const cells = readFilled(grid, row, heading);
  if (cells.length < 2) return false;
  if ((line.step === "" ? LABELLED : LABEL).test(String(first))) return true;
  if (!cells.every((cell) => typeof cell === "string" && cell.length < 40)) return false;

  const known = readHeadings(cells.map(String)).filter((meaning) => (meaning?.confidence ?? 0) >= 0.85).length;
  return known >= 2 && known * 2 > cells.length && columns.length > 1;
}

/** `Typed by: O. Reed | Date: 3 May`, next to no step. */
const listsFields = (cells: readonly CellValue[]): boolean =>
  cells.length >= 2 && cells.every((cell) => typeof cell === "string" && LABELLED.test(cell));

const readFilled = (grid: Grid, row: number, { cells }: Heading): readonly CellValue[] =>
  cells.map(({ column }) => valueAt(grid, { row, column })).filter((value) => value !== "");

/** What stands in the first filled cell of a row. */
function findFirst(grid: Grid, row: number, cells: readonly HeadingCell[]): CellValue {
  for (const { column } of cells) {
    const value = valueAt(grid, { row, column });
    if (value !== "") return value;
  }
  return "";
}

const LABEL = /[:：]\s*$/u;
const LABELLED = /^\s*\P{N}{2,40}[:：]/u;
