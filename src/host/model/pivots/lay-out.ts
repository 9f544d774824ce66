import type { CellValue } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import type { Pivot, PivotData, PivotItem } from "../book/pivot";
import type { Grouped } from "./group-rows";
import { groupRows } from "./group-rows";
import { type Line, listColumns, listRows, nameSubtotal } from "./list-lines";
import { calculateCells, isPercent } from "./show-as";

/** What a PivotTable shows, its filters apart; places count from its first cell. */
export interface Report {
  readonly rows: number;
  readonly columns: number;
  /** By row and column; holes are empty. */
  readonly cells: readonly (readonly (ReportCell | undefined)[])[];
  /** Right of the labels and below the headings: the values, totals included. It may have no row or no column. */
  readonly body: Rectangle;
  /** The lines of the body. */
  readonly lines: readonly Line[];
  /** The columns of the body. */
  readonly slots: readonly Slot[];
}

export interface ReportCell {
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly indent: number;
}

/** A column of the body. */
export interface Slot {
  readonly line: Line;
  readonly data: PivotData | null;
}

/**
 * Lays out a PivotTable; `clock` is the time as a serial. Several data stand beside each other, as nothing in Office.js
 * puts them below each other.
 */
export function layOut(pivot: Pivot, clock: number): Report {
  const { axes, data } = pivot;
  const grouped = groupRows(pivot, clock);
  const lines = axes.rows.length > 0 ? listRows(pivot, grouped.rows) : data.length > 0 ? [ALL_ROWS] : [];
  const slots = listSlots(pivot, grouped);
  const body = {
    row: countHeadings(pivot),
    column: countLabels(pivot),
    rows: lines.length,
    columns: slots.length,
  };
  const cells: (ReportCell | undefined)[][] = Array.from({ length: body.row + body.rows }, () => []);
  const put: Put = (row, column, value, look) => {
    const cell = cells[row];
    if (cell && value !== "") cell[column] = { value, numberFormat: "General", indent: 0, ...look };
  };
  putHeadings(pivot, slots, body, put);
  putLabels(pivot, lines, body, put);
  putValues(pivot, grouped, lines, slots, body, put);
  const width = Math.max(body.column + body.columns, ...cells.map(({ length }) => length));
  return { rows: cells.length, columns: width, cells, body, lines, slots };
}

type Put = (row: number, column: number, value: CellValue, look?: Partial<ReportCell>) => void;

const ALL_ROWS: Line = { kind: "item", path: [], hasValues: true, by: null };

function listSlots(pivot: Pivot, { columns }: Grouped): readonly Slot[] {
  const { axes, data } = pivot;
  if (axes.columns.length === 0 && data.length === 0) return [];
  const all: readonly (PivotData | null)[] = data.length > 0 ? data : [null];
  return listColumns(pivot, columns, axes.columns.length > 0).flatMap((line) =>
    all.map((one): Slot => ({ line, data: one })),
  );
}

/** Rows above the body: with columns, one for their fields' names, one for each of them, and one for several data. */
function countHeadings({ axes, data }: Pivot): number {
  if (axes.columns.length > 0) return 1 + axes.columns.length + (data.length > 1 ? 1 : 0);
  return axes.rows.length > 0 || data.length > 0 ? 1 : 0;
}

/** Columns before the body: a compact form has all labels in one. */
function countLabels({ axes, layout }: Pivot): number {
  if (axes.rows.length > 0) return layout.layoutType === "Compact" ? 1 : axes.rows.length;
  return axes.columns.length > 0 ? 1 : 0;
}

// assumed: without the captions of fields, their row is there all the same
function putHeadings(pivot: Pivot, slots: readonly Slot[], body: Rectangle, put: Put): void {
  const { axes, data, layout } = pivot;
  const [first] = data;
  const isCompact = layout.layoutType === "Compact";
  const name = (ids: readonly string[], compact: string): readonly string[] => {
    if (!layout.showFieldHeaders || ids.length === 0) return [];
    return isCompact ? [compact] : ids.map((id) => pivot.fields.find((field) => field.id === id)?.name ?? "");
  };
  name(axes.rows, "Row Labels").forEach((text, index) => put(body.row - 1, index, text));
  if (axes.columns.length === 0) {
    slots.forEach((slot, index) => put(0, body.column + index, slot.data?.name ?? ""));
    return;
  }
  if (first && data.length === 1 && axes.rows.length > 0) put(0, 0, first.name);
  const captions = name(axes.columns, "Column Labels");
  const values = data.length > 1 && captions.length > 0 && !isCompact ? ["Values"] : [];
  [...captions, ...values].forEach((text, index) => put(0, body.column + index, text));
  putColumnLabels(pivot, slots, body, put);
}

function putColumnLabels({ data, layout }: Pivot, slots: readonly Slot[], body: Rectangle, put: Put): void {
  const isRepeated = layout.repeatLabels && layout.layoutType !== "Compact";
  let before: Line["path"] = [];
  slots.forEach(({ line, data: own }, index) => {
    const column = body.column + index;
    const several = data.length > 1 && own ? own.name : null;
    if (line.kind === "grand total") put(1, column, several === null ? "Grand Total" : `Total ${several}`);
    if (line.kind === "subtotal") {
      const name = line.path.at(-1)?.item.name ?? "";
      put(line.path.length, column, several === null ? nameSubtotal(line) : `${name} ${several}`);
    }
    if (line.kind !== "item") return;
    line.path.forEach((group, depth) => {
      if (before[depth] !== group || isRepeated) putItem(group.item, 1 + depth, column, 0, put);
    });
    before = line.path;
    if (several !== null) put(body.row - 1, column, several);
  });
}

function putLabels({ axes, data, layout }: Pivot, lines: readonly Line[], body: Rectangle, put: Put): void {
  // assumed: what a row without a field is called
  if (axes.rows.length === 0 && axes.columns.length > 0 && data.length === 1) put(body.row, 0, data[0]?.name ?? "");
  const isCompact = layout.layoutType === "Compact";
  let before: Line["path"] = [];
  lines.forEach((line, index) => {
    const row = body.row + index;
    const { kind, path } = line;
    const depth = path.length - 1;
    const [column, indent] = isCompact ? [0, Math.max(0, depth)] : [Math.max(0, depth), 0];
    if (kind === "grand total") put(row, 0, "Grand Total");
    if (kind === "subtotal") put(row, column, nameSubtotal(line), { indent });
    if (kind !== "item") return;
    path.forEach((group, at) => {
      const isShown = at === depth || (!isCompact && (before[at] !== group || layout.repeatLabels));
      if (isShown) putItem(group.item, row, isCompact ? 0 : at, isCompact ? indent : 0, put);
    });
    before = path;
  });
}

/** A number or a date stays one, unless the item was given another name. */
function putItem({ id, name, value, numberFormat }: PivotItem, row: number, column: number, indent: number, put: Put) {
  if (name === id && value !== "") put(row, column, value, { numberFormat, indent });
  else put(row, column, name, { indent });
}

function putValues(
  pivot: Pivot,
  grouped: Grouped,
  lines: readonly Line[],
  slots: readonly Slot[],
  body: Rectangle,
  put: Put,
): void {
  const { layout } = pivot;
  const calculate = calculateCells(pivot, grouped);
  lines.forEach((line, down) => {
    if (!line.hasValues) return;
    slots.forEach(({ line: across, data }, right) => {
      if (!data) return;
      const value = calculate({ rows: line.path, columns: across.path }, data, line.by ?? across.by);
      // documented: https://learn.microsoft.com/javascript/api/excel/excel.pivotlayout (fillEmptyCells)
      put(body.row + down, body.column + right, value ?? (layout.fillEmptyCells ? layout.emptyCellText : ""), {
        numberFormat: data.numberFormat === "General" && isPercent(data) ? "0.00%" : data.numberFormat,
      });
    });
  });
}
