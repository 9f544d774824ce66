import {
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from "@univerjs/core";
import type { Sheet } from "../../host/doors/spreadsheet";
import { bounding, cellAt, formatAt, storedCells } from "../../host/doors/spreadsheet";
import type { CellValue } from "../../sheet/cell";
import { oneCell, type Rectangle } from "../../sheet/rectangle";
import { cellStyle } from "./cell-style";

/** Cells by row and column. */
type Matrix<Cell> = Record<number, Record<number, Cell>>;

/** As Univer's mutations tell them: null for a cell that was emptied. */
export type CellMatrix = Matrix<Nullable<ICellData>>;

/**
 * The filled cells of a rectangle as Univer keeps them. Formulas are not among it: the model works them out and the
 * view shows what they come to, so that there is one truth.
 */
export function cellMatrix(sheet: Sheet, rectangle: Rectangle): Matrix<ICellData> {
  const matrix: Matrix<ICellData> = {};
  for (const { row, column, cell } of storedCells(sheet, rectangle)) {
    (matrix[row] ??= {})[column] = cellData(cell.value, cellStyle(formatAt(sheet, { row, column })));
  }
  return matrix;
}

/** Text is said to be text, so that a “1” typed after an apostrophe stays what it is. */
function cellData(value: CellValue, style: IStyleData): ICellData {
  if (value === "") return { s: style };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER, s: onOneLine(style) };
  if (typeof value === "boolean") return { v: Number(value), t: CellValueType.BOOLEAN, s: centred(style) };
  return { v: value, t: CellValueType.STRING, s: value.startsWith("#") && ERRORS.has(value) ? centred(style) : style };
}

/** Excel wraps text only. */
const onOneLine = (style: IStyleData): IStyleData =>
  style.tb === WrapStrategy.WRAP ? { ...style, tb: WrapStrategy.OVERFLOW } : style;

const ERRORS = new Set(["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]);

/** Excel centres truth values and errors that nobody aligned. */
const centred = (style: IStyleData): IStyleData => (style.ht ? style : { ...style, ht: HorizontalAlign.CENTER });

/** What somebody would have to type to get this cell. */
export function typedText(cell: Nullable<ICellData>): string {
  if (cell?.f) return cell.f;
  const text = cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? String(cell?.v ?? "");
  if (cell?.t === CellValueType.BOOLEAN) return Number(cell.v) ? "TRUE" : "FALSE";
  return cell?.t === CellValueType.FORCE_STRING ? `'${text}` : text;
}

/**
 * Where the view now holds something else than the sheet: the block, and its contents as `writeCells` takes them. Null
 * where nowhere.
 */
export function findChanges(
  sheet: Sheet,
  matrix: CellMatrix,
): { readonly rectangle: Rectangle; readonly contents: readonly unknown[][] } | null {
  const changed = Object.entries(matrix).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, cell]) => {
      const at = { row: Number(row), column: Number(column) };
      const content =
        typeof cell?.v === "number" && !cell.f && cell.t !== CellValueType.BOOLEAN ? cell.v : typedText(cell);
      const hasValue = cell === null || (cell !== undefined && ("v" in cell || "f" in cell || "p" in cell));
      return hasValue && content !== cellAt(sheet, at).value ? [{ at, content }] : [];
    }),
  );
  const [first] = changed;
  if (!first) return null;
  const rectangle = changed.reduce((block, { at }) => bounding(block, oneCell(at)), oneCell(first.at));
  const contents: unknown[][] = Array.from({ length: rectangle.rows }, () =>
    Array.from({ length: rectangle.columns }, () => null),
  );
  for (const { at, content } of changed)
    contents[at.row - rectangle.row]?.splice(at.column - rectangle.column, 1, content);
  return { rectangle, contents };
}
