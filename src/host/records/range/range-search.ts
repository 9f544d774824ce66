import type { Cell } from "../../../sheet/cell";
import type { Rectangle } from "../../../sheet/rectangle";
import { readBoolean, readChoice, readFields, readText } from "../../engine/arguments";
import type { Call, Instance } from "../../engine/host-type";
import { cellAt, formatAt, isWholeColumns, isWholeRows, mapCells, storedCells } from "../../model/book/cells";
import { findUsed } from "../../model/book/find-used";
import type { Sheet, StoredCell } from "../../model/book/sheet";
import { readValueType } from "../../model/book/value-type";
import { writePattern } from "../../model/book/wildcards";
import type { Workbook } from "../../model/book/workbook";
import { editCells } from "../../model/changes/edit-cells";
import { mayWrite } from "../../model/changes/locks";
import { note } from "../../model/changes/note";
import { enter } from "../../model/entries/entry";
import { readContext } from "../../model/entries/write";
import { calculateStale } from "../../model/formulas/calculate";
import { invalid, missing } from "../../model/host-error";
import { findIntersection, joinCells, listCells } from "../../model/places/rectangles";
import { getRectangle } from "../ranges";
import { createObject } from "../registry";
import type { RangeTarget } from "../targets";

type Method = (target: RangeTarget, args: readonly unknown[], call: Call) => unknown;

/** The methods of a Range that look for cells in it. */
export const rangeSearch: Readonly<Record<string, Method>> = {
  Find: (target, [text, criteria], { workbook }) => findFirst(target, text, criteria, workbook) ?? missing(),
  FindOrNullObject: (target, [text, criteria], { workbook }) => findFirst(target, text, criteria, workbook),
  ReplaceAll: (target, [text, replacement, criteria], { workbook }) =>
    replaceAllIn(workbook, target.sheet, getRectangle(target), text, replacement, criteria),
  GetSpecialCells: (target, [type, valueType], { workbook }) => special(workbook, target, type, valueType) ?? missing(),
  GetSpecialCellsOrNullObject: (target, [type, valueType], { workbook }) => special(workbook, target, type, valueType),
};

/**
 * Tells whether a cell contains a text, or is equal to it, with wildcards. The displayed text is not looked at, and a
 * formula is searched as a formula.
 * documented: https://support.microsoft.com/office/0e304ca5-ecef-4808-b90f-fdb42f892e90 (wildcards)
 */
function createMatcher(text: unknown, criteria: unknown): (cell: StoredCell) => boolean {
  const fields = readFields(criteria);
  const pattern = createPattern(text, fields);
  const whole = new RegExp(`^${pattern.source}$`, pattern.flags);
  const used = readBoolean(fields.completeMatch, false) ? whole : pattern;
  return (cell) => used.test(writeText(cell));
}

function createPattern(text: unknown, { matchCase }: Readonly<Record<string, unknown>>): RegExp {
  const wanted = readText(text);
  if (wanted === "") invalid();
  return new RegExp(writePattern(wanted), readBoolean(matchCase, false) ? "" : "i");
}

// assumed: constants are searched as they are stored, formulas as they are written
const writeText = ({ value, formula }: StoredCell): string =>
  formula ?? (typeof value === "boolean" ? String(value).toUpperCase() : String(value));

/**
 * documented: within one cell, the whole sheet is searched from there on:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-find-member(1)
 */
function findFirst(target: RangeTarget, text: unknown, criteria: unknown, workbook: Workbook): Instance | null {
  calculateStale(workbook);
  const matches = createMatcher(text, criteria);
  const backwards =
    readChoice(readFields(criteria).searchDirection, ["Forward", "Backwards"], "Forward") === "Backwards";
  const own = getRectangle(target);
  const isOne = own.rows * own.columns === 1;
  const area = isOne ? findUsed(target.sheet, true) : own;
  if (!area) return null;
  const found = Array.from(storedCells(target.sheet, area)).filter(({ cell }) => matches(cell));
  if (backwards) found.reverse();
  const isBehind = ({ row, column }: Cell): boolean =>
    (row - own.row || column - own.column) * (backwards ? -1 : 1) > 0;
  const first = isOne ? (found.find(isBehind) ?? found[0]) : found[0];
  return first
    ? createObject("Range", {
        sheet: target.sheet,
        areas: [{ row: first.row, column: first.column, rows: 1, columns: 1 }],
      })
    : null;
}

/** Every cell of a sheet that matches, as areas. */
export function findAll(sheet: Sheet, text: unknown, criteria: unknown): Instance | null {
  const matches = createMatcher(text, criteria);
  const used = findUsed(sheet, true);
  const cells = used ? Array.from(storedCells(sheet, used)).filter(({ cell }) => matches(cell)) : [];
  return cells.length > 0 ? createObject("RangeAreas", { sheet, areas: joinCells(cells) }) : null;
}

/** How many replacements were made. */
export function replaceAllIn(
  workbook: Workbook,
  sheet: Sheet,
  rectangle: Rectangle,
  text: unknown,
  replacement: unknown,
  criteria: unknown,
): number {
  const matches = createMatcher(text, criteria);
  calculateStale(workbook);
  const used = findUsed(sheet, true, rectangle);
  if (!used) return 0;
  const by = readText(replacement);
  const { source, flags } = createPattern(text, readFields(criteria));
  const pattern = new RegExp(source, `${flags}g`);
  const found = Array.from(storedCells(sheet, used)).filter(({ cell }) => matches(cell));
  const context = readContext(workbook, sheet, false);
  for (const { row, column } of found) {
    const cell = { row, column, rows: 1, columns: 1 };
    mayWrite(sheet, cell);
    const before = cellAt(sheet, cell);
    editCells(workbook, sheet, cell, (stored) =>
      enter(
        stored,
        writeText(stored).replaceAll(pattern, (found) => (found === "" ? "" : by)),
        formatAt(sheet, cell),
        context,
        cell,
      ),
    );
    note(workbook, { kind: "cells", sheet, rectangle: cell, before: before.value, after: cellAt(sheet, cell).value });
  }
  return found.length;
}

const KINDS = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

const special = (workbook: Workbook, target: RangeTarget, type: unknown, valueType: unknown): Instance | null => {
  calculateStale(workbook);
  const areas = findSpecial(target, type, valueType);
  return areas.length > 0 ? createObject("RangeAreas", { sheet: target.sheet, areas }) : null;
};

/** documented: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells */
export function findSpecial({ sheet, areas }: RangeTarget, type: unknown, valueType: unknown): Rectangle[] {
  const kind = readChoice(type, KINDS);
  const types = VALUE_TYPES[readChoice(valueType, VALUE_NAMES, "All")];
  const used = findUsed(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return areas.flatMap((area) => {
    switch (kind) {
      case "Constants":
      case "Formulas":
        return joinCells(
          Array.from(storedCells(sheet, area)).filter(
            ({ cell }) =>
              (cell.formula !== null) === (kind === "Formulas") &&
              cell.value !== "" &&
              types.includes(readValueType(cell.value, cell.format?.quotePrefix)),
          ),
        );
      case "Blanks":
        return joinCells(
          Array.from(listCells(findIntersection(area, used) ?? { ...area, rows: 0 })).filter(
            (cell) => cellAt(sheet, cell).value === "" && cellAt(sheet, cell).formula === null,
          ),
        );
      case "ConditionalFormats":
      case "SameConditionalFormat":
        return sheet.conditionalFormats.flatMap((format) =>
          format.areas.flatMap((one) => findIntersection(one, area) ?? []),
        );
      case "DataValidations":
      case "SameDataValidation":
        return sheet.validations.flatMap((validation) =>
          validation.areas.flatMap((one) => findIntersection(one, area) ?? []),
        );
      case "Visible":
        return visible(
          sheet,
          isWholeColumns(area) || isWholeRows(area) ? (findIntersection(area, used) ?? area) : area,
        );
    }
  });
}

const VALUE_NAMES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

const VALUE_TYPES: Readonly<Record<(typeof VALUE_NAMES)[number], readonly string[]>> = {
  All: ["Error", "Boolean", "Double", "String"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  Logical: ["Boolean"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  Numbers: ["Double"],
  NumbersText: ["Double", "String"],
  Text: ["String"],
};

function visible(sheet: Sheet, area: Rectangle): Rectangle[] {
  const cells: Cell[] = [];
  mapCells(sheet, area, (_, row, column) => {
    if (!sheet.rows.get(row)?.hidden && !sheet.columns.get(column)?.hidden) cells.push({ row, column });
  });
  return joinCells(cells);
}
