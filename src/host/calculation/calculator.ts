import type { Cell, CellValue } from "../../sheet/cell";
import { overlap } from "../../sheet/rectangle";
import type { CalculatedCell, ChangedCells } from "../model/book/calculated";
import { cellAt } from "../model/book/cells";
import { findUsed } from "../model/book/find-used";
import { formulaRows } from "../model/book/formula-rows";
import type { Row, Sheet } from "../model/book/sheet";
import type { Calculator, Workbook } from "../model/book/workbook";
import { findSpill } from "../model/formulas/spills";
import type { Place } from "../model/places/place";
import { findIntersection } from "../model/places/rectangles";
import { isVolatile, placesIn } from "./dependencies";
import { evaluateFormula, IN_PLACE, type Scope } from "./evaluate";
import {
  fromCell,
  isMatrix,
  isPlace,
  type Matrix,
  NotComputableError,
  type Result,
  type Scalar,
  toCell,
} from "./value";

/** `today` is asked each time: a serial, with the time of day as its fraction. */
export const createCalculator = (today: (workbook: Workbook) => number): Calculator => ({
  recalculate: (workbook, changed) => recalculate(workbook, changed, today(workbook)),
  evaluate(workbook, formula, sheet, cell, writtenFor = cell) {
    const place = { sheet, rectangle: { ...cell, rows: 1, columns: 1 } };
    const scope = scopeOf(workbook, place, today(workbook), readStored);
    return (
      compute(
        formula,
        { ...scope, moved: { down: cell.row - writtenFor.row, right: cell.column - writtenFor.column } },
        readStored,
      )?.value ?? null
    );
  },
});

const MILLISECONDS_A_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** The time of this place as a serial. */
function todayOf({ now }: Workbook): number {
  const time = now();
  const offset = new Date(time).getTimezoneOffset() * 60_000;
  return (time - offset) / MILLISECONDS_A_DAY + UNIX_EPOCH;
}

/** Goes by the workbook's own clock. */
export const calculator: Calculator = createCalculator(todayOf);

type ReadCell = (sheet: Sheet, cell: Cell) => Scalar;

const readStored: ReadCell = (sheet, cell) => {
  const { value, formula } = cellAt(sheet, cell);
  return fromCell(value, formula !== null);
};

function scopeOf(workbook: Workbook, place: Place, today: number, read: ReadCell): Scope {
  return {
    workbook,
    place,
    today,
    moved: IN_PLACE,
    variables: new Map(),
    following: [],
    cells: (result) => readCells(result, read),
    hasFormula: ({ sheet, rectangle }) => cellAt(sheet, rectangle).formula !== null,
  };
}

function readCells(result: Result, read: ReadCell): Matrix {
  if (isMatrix(result)) return result;
  if (!isPlace(result)) return [[result]];
  const { sheet, rectangle } = result;
  if (rectangle.rows === 1 && rectangle.columns === 1) return [[read(sheet, rectangle)]];
  const { row, column, rows, columns } = filledPart(sheet, rectangle);
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => read(sheet, { row: row + r, column: column + c })),
  );
}

const FEW_CELLS = 10_000;

/** From its top left cell to the end of what is filled, so that whole columns are not read to their end. */
function filledPart(sheet: Sheet, rectangle: Place["rectangle"]): Place["rectangle"] {
  if (rectangle.rows * rectangle.columns <= FEW_CELLS) return rectangle;
  const used = findUsed(sheet, true);
  const filled =
    used &&
    findIntersection(rectangle, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  return filled ?? { ...rectangle, rows: 1, columns: 1 };
}

/** A cell shows the first of several values. */
function firstOf(result: Result, read: ReadCell): Scalar {
  if (isPlace(result) && result.rectangle.rows === 1 && result.rectangle.columns === 1)
    return read(result.sheet, result.rectangle);
  return readCells(result, read)[0]?.[0] ?? null;
}

interface FormulaCell extends Place {
  readonly formula: string;
}

const formulasOfRow = new WeakMap<Row, readonly { readonly column: number; readonly formula: string }[]>();

function* formulaCells({ sheets }: Workbook): Generator<FormulaCell> {
  for (const sheet of sheets) {
    for (const index of formulaRows(sheet)) {
      const row = sheet.rows.get(index);
      if (!row) continue;
      let formulas = formulasOfRow.get(row);
      if (!formulas) {
        formulas = row.cells.flatMap((cell, column) => (cell?.formula ? [{ column, formula: cell.formula }] : []));
        formulasOfRow.set(row, formulas);
      }
      for (const { column, formula } of formulas)
        yield { sheet, rectangle: { row: index, column, rows: 1, columns: 1 }, formula };
    }
  }
}

function recalculate(workbook: Workbook, changed: readonly ChangedCells[] | null, today: number): CalculatedCell[] {
  const all = [...formulaCells(workbook)];
  const stale = changed === null ? all : findStale(workbook, all, changed);
  const waiting = new Map(stale.map((cell) => [keyOf(cell.sheet, cell.rectangle), cell]));
  const results: CalculatedCell[] = [];
  const fresh = new Map<string, Scalar>();
  const read: ReadCell = (sheet, cell) => {
    const key = keyOf(sheet, cell);
    const before = waiting.get(key);
    if (before) settle(key, before);
    return fresh.get(key) ?? readStored(sheet, cell);
  };
  /** A cell that leads to itself is read as it was. */
  const settle = (key: string, cell: FormulaCell) => {
    waiting.delete(key);
    const computed = compute(cell.formula, scopeOf(workbook, cell, today, read), read);
    if (computed === null) return;
    const { sheet, rectangle } = cell;
    const { row, column } = rectangle;
    const { value, values } = computed;
    fresh.set(key, fromCell(value, true));
    if (values ?? findSpill(sheet, rectangle))
      results.push({ sheet, row, column, value, ...(values ? { values } : {}) });
    else if (!Object.is(cellAt(sheet, rectangle).value, value)) results.push({ sheet, row, column, value });
  };
  for (const [key, cell] of [...waiting]) if (waiting.has(key)) settle(key, cell);
  return results;
}

interface Computed {
  readonly value: CellValue;
  /** Where there are several, and they fill several cells. */
  readonly values?: readonly (readonly CellValue[])[];
}

function compute(formula: string, scope: Scope, read: ReadCell): Computed | null {
  try {
    const result = evaluateFormula(formula, scope);
    if (!scope.workbook.spills || !isSeveral(result)) return { value: toCell(firstOf(result, read)) };
    const values = readCells(result, read).map((row) => row.map(toCell));
    return { value: values[0]?.[0] ?? 0, values };
  } catch (error) {
    if (error instanceof NotComputableError) return null;
    throw error;
  }
}

const isSeveral = (result: Result): boolean =>
  isMatrix(result)
    ? result.length * (result[0]?.length ?? 0) > 1
    : isPlace(result) && result.rectangle.rows * result.rectangle.columns > 1;

/** The formulas that what changed leads to, at once or through others, and those that change by themselves. */
function findStale(workbook: Workbook, all: readonly FormulaCell[], changed: readonly ChangedCells[]): FormulaCell[] {
  const stale = new Set<FormulaCell>();
  const sources = all.map((cell) => ({ cell, places: placesIn(workbook, cell) }));
  let reached: readonly Place[] = [...changed];
  for (const cell of all) {
    const filled = findSpill(cell.sheet, cell.rectangle)?.rectangle ?? cell.rectangle;
    const isChanged = changed.some(({ sheet, rectangle }) => sheet === cell.sheet && overlap(rectangle, filled));
    const isBlocked = workbook.spills && cellAt(cell.sheet, cell.rectangle).value === "#SPILL!";
    if (isChanged || isBlocked || isVolatile(cell.formula)) stale.add(cell);
  }
  reached = [...reached, ...stale];
  while (reached.length > 0) {
    const edge = bySheet(reached);
    const next = sources.filter(
      ({ cell, places }) =>
        !stale.has(cell) && places.some((place) => edge.get(place.sheet)?.some((hit) => overlap(hit, place.rectangle))),
    );
    for (const { cell } of next) stale.add(cell);
    reached = next.map(({ cell }) => cell);
  }
  return [...stale];
}

/** The rectangles of each sheet; of cells one below the other, as formulas that were filled down are, one for all. */
function bySheet(places: readonly Place[]): ReadonlyMap<Sheet, Place["rectangle"][]> {
  const map = new Map<Sheet, Place["rectangle"][]>();
  for (const { sheet, rectangle } of places) {
    const list = map.get(sheet) ?? [];
    const last = list.at(-1);
    const follows =
      last?.column === rectangle.column && last.columns === rectangle.columns && last.row + last.rows === rectangle.row;
    if (follows) list[list.length - 1] = { ...last, rows: last.rows + rectangle.rows };
    else list.push(rectangle);
    map.set(sheet, list);
  }
  return map;
}

const keyOf = (sheet: Sheet, { row, column }: Cell): string => `${sheet.id}!${row}:${column}`;
