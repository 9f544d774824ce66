import type { Cell } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { overlap } from "../../../sheet/rectangle";
import { readBoolean, readChoice, readFields, readInteger } from "../../engine/arguments";
import type { Call, Instance } from "../../engine/host-type";
import { mapCells, storedCells } from "../../model/book/cells";
import type { Sheet } from "../../model/book/sheet";
import type { Workbook } from "../../model/book/workbook";
import { editCells } from "../../model/changes/edit-cells";
import { mayWrite } from "../../model/changes/locks";
import { note } from "../../model/changes/note";
import { fillCells } from "../../model/entries/autofill";
import { calculateStale } from "../../model/formulas/calculate";
import { invalid, missing } from "../../model/host-error";
import { findSheet } from "../../model/places/find-by-name";
import { bound, isInside, joinCells, listCells, wholeSheet } from "../../model/places/rectangles";
import { listReferences } from "../../model/places/references";
import { getRectangle, readRange } from "../ranges";
import { createObject } from "../registry";
import type { RangeTarget } from "../targets";
import { readProperties } from "./cell-properties";

type Method = (target: RangeTarget, args: readonly unknown[], call: Call) => unknown;

const FILLS = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
  "FlashFill",
] as const;

/** The methods of a Range that tell more of its cells, or treat many of them at once. */
export const rangeDetails: Readonly<Record<string, Method>> = {
  AutoFill(target, [destination, type], { workbook }) {
    const to =
      destination === null || destination === undefined || destination === ""
        ? target
        : readRange(destination, workbook, target.sheet);
    fillCells(workbook, target.sheet, getRectangle(target), getRectangle(to), readChoice(type, FILLS, "FillDefault"));
  },
  GetCellProperties: (target, [options], call) =>
    eachCell(target, (cell) => readProperties(cell, readFields(options), call)),
  GetColumnProperties: (target, [options], call) =>
    listColumns(target).map((column) => readProperties(column, readFields(options), call)),
  GetRowProperties: (target, [options], call) =>
    listRows(target).map((row) => readProperties(row, readFields(options), call)),
  GetTables(target, [fullyContained], { workbook }) {
    const area = getRectangle(target);
    const whole = readBoolean(fullyContained, false);
    return createObject("TableScopedCollection", {
      workbook,
      tables: target.sheet.tables.filter(({ rectangle }) =>
        whole ? isInside(rectangle, area) : overlap(rectangle, area),
      ),
    });
  },
  GetMergedAreasOrNullObject(target) {
    const areas = target.sheet.merges.filter((merge) => overlap(merge, getRectangle(target)));
    return areas.length > 0 ? createObject("RangeAreas", { sheet: target.sheet, areas }) : null;
  },
  GetPivotTables(target, [fullyContained], { workbook }) {
    const area = getRectangle(target);
    const isMeant = readBoolean(fullyContained, false) ? isInside : overlap;
    // documented: sorted from the top, then from the left:
    // https://learn.microsoft.com/javascript/api/excel/excel.pivottablescopedcollection
    const within = target.sheet.pivots
      .filter(({ place, filterPlace }) => isMeant(filterPlace ? bound(place, filterPlace) : place, area))
      .toSorted((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
    return createObject("PivotTableScopedCollection", { workbook, ids: within.map(({ id }) => id) });
  },
  // There are no linked data types here: no cell has a card, none is to be turned into text.
  ConvertDataTypeToText: () => undefined,
  ShowCard: () => undefined,
  GetVisibleView: (target, _, { workbook }) =>
    createObject("RangeView", { workbook, range: target, rows: visibleRows(target), index: 0 }),
  RemoveDuplicates: (target, [columns, includesHeader], call) =>
    removeDuplicates(target, columns, readBoolean(includesHeader), call),
  GetDirectPrecedents: (target, _, { workbook }) => across(workbook, precedents(workbook, target)),
  GetPrecedents: (target, _, { workbook }) =>
    across(
      workbook,
      all(target, (one1) => precedents(workbook, one1)),
    ),
  GetDirectDependents: (target, _, { workbook }) => across(workbook, dependents(workbook, target)),
  GetDependents: (target, _, { workbook }) =>
    across(
      workbook,
      all(target, (one1) => dependents(workbook, one1)),
    ),
};

const one = ({ sheet, ...rest }: RangeTarget, row: number, column: number): RangeTarget => {
  const origin = getRectangle({ sheet, ...rest });
  return { sheet, areas: [{ row: origin.row + row, column: origin.column + column, rows: 1, columns: 1 }] };
};

function eachCell<Value>(target: RangeTarget, read: (cell: RangeTarget) => Value): Value[][] {
  const { rows, columns } = getRectangle(target);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => read(one(target, row, column))),
  );
}

function listColumns(target: RangeTarget): RangeTarget[] {
  const area = getRectangle(target);
  return Array.from({ length: area.columns }, (_, index) => ({
    sheet: target.sheet,
    areas: [{ ...area, column: area.column + index, columns: 1 }],
  }));
}

function listRows(target: RangeTarget): RangeTarget[] {
  const area = getRectangle(target);
  return Array.from({ length: area.rows }, (_, index) => ({
    sheet: target.sheet,
    areas: [{ ...area, row: area.row + index, rows: 1 }],
  }));
}

const visibleRows = (target: RangeTarget): number[] => {
  const { row, rows } = getRectangle(target);
  return Array.from({ length: rows }, (_, index) => row + index).filter(
    (index) => !target.sheet.rows.get(index)?.hidden,
  );
};

/**
 * Rows whose cells in some columns say the same as an earlier row's are taken out; the rest move up. Columns count from
 * 0.
 */
// documented: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates
function removeDuplicates(
  target: RangeTarget,
  columns: unknown,
  includesHeader: boolean,
  { workbook }: Call,
): Instance {
  const area = getRectangle(target);
  if (!Array.isArray(columns) || columns.length === 0) invalid();
  const keys = columns.map((column: unknown) => readInteger(column));
  if (keys.some((key) => key < 0 || key >= area.columns)) invalid();
  mayWrite(target.sheet, area);
  calculateStale(workbook);
  const rows = mapCells(target.sheet, area, (cell) => cell);
  const header = includesHeader ? rows.slice(0, 1) : [];
  const seen = new Set<string>();
  const kept = rows.slice(header.length).filter((row) => {
    const key = JSON.stringify(keys.map((column) => String(row[column]?.value ?? "").toLowerCase()));
    return !seen.has(key) && seen.add(key);
  });
  const left = [...header, ...kept];
  editCells(
    workbook,
    target.sheet,
    area,
    (_, row, column) =>
      left[row - area.row]?.[column - area.column] ?? { value: "", formula: null, format: null, link: null },
  );
  note(workbook, { kind: "cells", sheet: target.sheet, rectangle: area });
  return createObject("RemoveDuplicatesResult", { removed: rows.length - left.length, uniqueRemaining: kept.length });
}

/** The cells that the formulas of a range refer to. */
function precedents(workbook: Workbook, { sheet, areas }: RangeTarget): RangeTarget[] {
  return areas.flatMap((area) =>
    Array.from(storedCells(sheet, area)).flatMap(({ cell }) =>
      cell.formula === null
        ? []
        : listReferences(cell.formula).flatMap((reference) => {
            const on = reference.sheet === null ? sheet : findSheet(workbook, reference.sheet);
            return on ? [{ sheet: on, areas: [reference.rectangle] }] : [];
          }),
    ),
  );
}

/** The cells whose formulas refer to a range. */
function dependents(workbook: Workbook, target: RangeTarget): RangeTarget[] {
  const refers = (formula: string, on: Sheet): boolean =>
    listReferences(formula).some(
      (reference) =>
        (reference.sheet === null ? on : findSheet(workbook, reference.sheet)) === target.sheet &&
        target.areas.some((area) => overlap(reference.rectangle, area)),
    );
  return workbook.sheets.flatMap((sheet) =>
    Array.from(storedCells(sheet, wholeSheet))
      .filter(({ cell }) => cell.formula !== null && refers(cell.formula, sheet))
      .map(({ row, column }) => ({ sheet, areas: [{ row, column, rows: 1, columns: 1 }] })),
  );
}

/** Step by step, until nothing new is found. */
function all(target: RangeTarget, next: (one: RangeTarget) => RangeTarget[]): RangeTarget[] {
  const found = new Map<string, RangeTarget>();
  let edge = next(target);
  while (edge.length > 0) {
    const added = edge.filter((range) => !found.has(writeKey(range)));
    for (const range of added) found.set(writeKey(range), range);
    edge = added.flatMap(next);
  }
  return Array.from(found.values());
}

const writeKey = ({ sheet, areas }: RangeTarget): string => `${sheet.id} ${JSON.stringify(areas)}`;

/** @throws {HostError} ItemNotFound if there are none */
function across(workbook: Workbook, found: readonly RangeTarget[]): Instance {
  if (found.length === 0) missing();
  const sheets = workbook.sheets.filter((sheet) => found.some((range) => range.sheet === sheet));
  const targets = sheets.map((sheet) => ({
    sheet,
    areas: tidy(found.filter((range) => range.sheet === sheet).flatMap(({ areas }) => areas)),
  }));
  return createObject("WorkbookRangeAreas", { workbook, all: targets });
}

function tidy(areas: readonly Rectangle[]): readonly Rectangle[] {
  const size = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (size > 100_000) return areas;
  const cells = new Map<string, Cell>(
    areas.flatMap((area) =>
      Array.from(listCells(area), (cell): [string, Cell] => [`${cell.row} ${cell.column}`, cell]),
    ),
  );
  return joinCells(Array.from(cells.values()));
}
