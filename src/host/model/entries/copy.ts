import type { Cell } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import type { Anchor } from "../book/anchor";
import { cellAt, formatAt, mapCells } from "../book/cells";
import type { Sheet, StoredCell } from "../book/sheet";
import { emptyCell } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { assign } from "../changes/assign";
import { editCells } from "../changes/edit-cells";
import { mayWrite } from "../changes/locks";
import { note } from "../changes/note";
import { adjustFormulas, mapFormulas } from "../formulas/adjust-formulas";
import { calculateStale } from "../formulas/calculate";
import { invalid } from "../host-error";
import { formatAbsolute, quoteWhereNeeded } from "../places/address";
import { isSameName } from "../places/find-by-name";
import { findIntersection, isInside, isOnSheet, subtractAll } from "../places/rectangles";
import { mapReferences, moveArea, offsetFormula, writeReference } from "../places/references";
import { transposeFormula } from "../places/transpose";
import { createId } from "../sheets/sheets";
import { growTables, nameColumns } from "../tables/table-growth";

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats" | "Link";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells. A destination of several times the size is filled several times; a smaller one grows to the size.
 * Several areas are put side by side: they must be what is left of a rectangle without some of its rows, or without
 * some of its columns.
 * documented: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1)
 */
export function copyCells(workbook: Workbook, source: Anchor, destination: Anchor, options: CopyOptions): void {
  calculateStale(workbook);
  if (source.areas.length === 1) {
    copyArea(workbook, source, destination, options);
    return;
  }
  const { row, column } = readSingleArea(destination);
  const [first] = source.areas;
  const isAcross = source.areas.every((area) => area.row === first?.row && area.rows === first.rows);
  if (!isAcross && !source.areas.every((area) => area.column === first?.column && area.columns === first.columns))
    invalid();
  let passed = 0;
  for (const area of source.areas.toSorted((a, b) => (isAcross ? a.column - b.column : a.row - b.row))) {
    const place = isAcross === options.transpose ? { row: row + passed, column } : { row, column: column + passed };
    copyArea(
      workbook,
      { ...source, areas: [area] },
      { ...destination, areas: [{ ...place, rows: 1, columns: 1 }] },
      options,
    );
    passed += isAcross ? area.columns : area.rows;
  }
}

function copyArea(workbook: Workbook, source: Anchor, destination: Anchor, options: CopyOptions): void {
  const from = readSingleArea(source);
  const target = measure(from, readSingleArea(destination), options.transpose);
  if (!isOnSheet(target)) invalid();
  mayWrite(destination.sheet, target);
  const cells = mapCells(source.sheet, from, (cell, row, column) =>
    cell.format ? cell : { ...cell, format: formatOrNull(source.sheet, row, column) },
  );
  const grows = growTables(destination.sheet, target);
  editCells(workbook, destination.sheet, target, (cell, row, column) => {
    const [down, right] = [row - target.row, column - target.column];
    const [r, c] = options.transpose
      ? [right % from.rows, down % from.columns]
      : [down % from.rows, right % from.columns];
    const copied = cells[r]?.[c] ?? emptyCell;
    if (options.skipBlanks && copied.value === "" && copied.formula === null) return cell;
    const at = { row: from.row + r, column: from.column + c };
    const formula = copied.formula && moveFormula(copied.formula, at, { row, column }, options.transpose);
    return pasted(cell, { ...copied, formula }, options.what, source.sheet, at);
  });
  if (options.what === "All" || options.what === "Formats")
    copyMerges(workbook, source.sheet, from, destination.sheet, target);
  if (options.what === "All" || options.what === "Formats")
    copyConditionalFormats(workbook, source.sheet, from, destination.sheet, target);
  if (options.what === "All") copyRules(workbook, source.sheet, from, destination.sheet, target);
  note(workbook, {
    kind: options.what === "Formats" ? "format" : "cells",
    sheet: destination.sheet,
    rectangle: target,
  });
  grows(workbook);
  nameColumns(workbook, destination.sheet, target);
}

function readSingleArea({ areas }: Anchor): Rectangle {
  const [first] = areas;
  if (!first || areas.length > 1) invalid();
  return first;
}

function measure(from: Rectangle, to: Rectangle, transpose: boolean): Rectangle {
  const [rows, columns] = transpose ? [from.columns, from.rows] : [from.rows, from.columns];
  const times = (size: number, unit: number): number => (size >= unit && size % unit === 0 ? size : unit);
  return { row: to.row, column: to.column, rows: times(to.rows, rows), columns: times(to.columns, columns) };
}

const formatOrNull = (sheet: Sheet, row: number, column: number) => {
  const format = formatAt(sheet, { row, column });
  return format === sheet.format ? null : format;
};

const moveFormula = (formula: string, from: Cell, to: Cell, transpose: boolean): string =>
  transpose
    ? transposeFormula(formula, from, to)
    : offsetFormula(formula, { down: to.row - from.row, right: to.column - from.column });

function pasted(cell: StoredCell, copied: StoredCell, what: CopyOptions["what"], from: Sheet, at: Cell): StoredCell {
  switch (what) {
    case "All":
      return copied;
    case "Formulas":
      return { ...cell, value: copied.value, formula: copied.formula };
    case "Values":
      return { ...cell, value: copied.value, formula: null };
    case "Formats":
      return { ...cell, format: copied.format };
    case "Link":
      return {
        ...cell,
        value: copied.value,
        formula: `=${quoteWhereNeeded(from.name)}!${formatAbsolute({ ...at, rows: 1, columns: 1 })}`,
      };
  }
}

function copyMerges(workbook: Workbook, from: Sheet, source: Rectangle, to: Sheet, target: Rectangle): void {
  const copied = from.merges
    .filter((merge) => isInside(merge, source))
    .map((merge) => ({
      ...merge,
      row: merge.row - source.row + target.row,
      column: merge.column - source.column + target.column,
    }));
  if (copied.length > 0) assign(workbook, to, "merges", [...to.merges, ...copied]);
}

/** What may be typed is copied with the cells. */
function copyRules(workbook: Workbook, from: Sheet, source: Rectangle, to: Sheet, target: Rectangle): void {
  const copied = copiedAreas(from.validations, source, target);
  if (copied.length === 0) return;
  assign(workbook, to, "validations", [...without(to.validations, target), ...copied]);
  note(workbook, { kind: "validations", sheet: to });
}

/** Formats by condition are copied with the formats, and their formulas go by the new place. */
function copyConditionalFormats(
  workbook: Workbook,
  from: Sheet,
  source: Rectangle,
  to: Sheet,
  target: Rectangle,
): void {
  const offset = { down: target.row - source.row, right: target.column - source.column };
  const copied = copiedAreas(from.conditionalFormats, source, target).map((format) => ({
    ...format,
    id: createId(workbook),
    rule: mapFormulas(format.rule, (formula) => offsetFormula(formula, offset)),
  }));
  if (copied.length === 0) return;
  assign(workbook, to, "conditionalFormats", [...without(to.conditionalFormats, target), ...copied]);
  note(workbook, { kind: "conditional-formats", sheet: to });
}

interface OfAreas {
  readonly areas: readonly Rectangle[];
}

/** What holds for cells of the source, for the cells at the same places of the target. */
const copiedAreas = <Item extends OfAreas>(items: readonly Item[], source: Rectangle, target: Rectangle): Item[] =>
  items.flatMap((item) => {
    const areas = item.areas.flatMap((area) => findIntersection(area, source) ?? []);
    return areas.length > 0
      ? [
          {
            ...item,
            areas: areas.map((area) => ({
              ...area,
              row: area.row - source.row + target.row,
              column: area.column - source.column + target.column,
            })),
          },
        ]
      : [];
  });

const without = <Item extends OfAreas>(items: readonly Item[], target: Rectangle): Item[] =>
  items.map((item) => ({ ...item, areas: subtractAll(item.areas, [target]) })).filter(({ areas }) => areas.length > 0);

/**
 * Moves cells, as cutting and pasting does: formulas that refer to them follow them.
 * documented: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1)
 */
export function moveCells(workbook: Workbook, source: Anchor, destination: Anchor): void {
  const from = readSingleArea(source);
  const to = { ...from, row: readSingleArea(destination).row, column: readSingleArea(destination).column };
  if (!isOnSheet(to)) invalid();
  mayWrite(source.sheet, from);
  mayWrite(destination.sheet, to);
  const cells = mapCells(source.sheet, from, (cell, row, column) => ({
    ...cell,
    format: cell.format ?? formatOrNull(source.sheet, row, column),
  }));
  editCells(workbook, source.sheet, from, () => emptyCell);
  editCells(
    workbook,
    destination.sheet,
    to,
    (_, row, column) => cells[row - to.row]?.[column - to.column] ?? emptyCell,
  );
  adjustFormulas(workbook, (formula, on) =>
    mapReferences(formula, (reference) => {
      const isMeant = reference.sheet === null ? on === source.sheet : isSameName(reference.sheet, source.sheet.name);
      if (!isMeant || !isInside(reference.rectangle, from)) return writeReference(reference);
      const rectangle = {
        ...reference.rectangle,
        row: reference.rectangle.row - from.row + to.row,
        column: reference.rectangle.column - from.column + to.column,
      };
      const sheet =
        on === destination.sheet && reference.sheet === null
          ? null
          : destination.sheet === source.sheet
            ? reference.sheet
            : destination.sheet.name;
      return writeReference({ sheet, text: moveArea(reference.text, rectangle) });
    }),
  );
  note(workbook, { kind: "cells", sheet: source.sheet, rectangle: from });
  note(workbook, {
    kind: "cells",
    sheet: destination.sheet,
    rectangle: to,
    before: "",
    after: cellAt(destination.sheet, to).value,
  });
}
