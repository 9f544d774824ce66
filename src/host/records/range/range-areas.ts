import type { Rectangle } from "../../../sheet/rectangle";
import { readBoolean, readChoice, readInteger, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { isWholeColumns, isWholeRows } from "../../model/book/cells";
import { findUsed } from "../../model/book/find-used";
import { COLUMNS, ROWS } from "../../model/book/sheet";
import type { Workbook } from "../../model/book/workbook";
import { clearCells } from "../../model/entries/clear";
import { copyCells } from "../../model/entries/copy";
import { calculateCells, calculateStale, markDirty } from "../../model/formulas/calculate";
import { invalid, missing } from "../../model/host-error";
import { findSheet } from "../../model/places/find-by-name";
import { findIntersection, isInside, isOnSheet } from "../../model/places/rectangles";
import { applyStyle } from "../../model/sheets/styles";
import { listPlaces, readAreas, readRange, writeAddress } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { AreasAcross, RangeTarget } from "../targets";
import { createLook } from "./look";
import { countCells } from "./range";
import { findSpecial } from "./range-search";

const CLEARS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreas: HostRecord<"RangeAreas"> = {
  name: "RangeAreas",
  pinned: true,
  properties: {
    Address: { get: writeAddress },
    AddressLocal: { get: writeAddress },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + countCells(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    IsEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
    Style: {
      get: (target, { workbook }) => createLook(target, workbook).uniform(({ style }) => style) ?? null,
      set: (target, value, { workbook }) => applyStyle(workbook, target, value),
    },
  },
  links: {
    Areas: (target) => createObject("RangeCollection", split(target)),
    ConditionalFormats: (target, { workbook }) =>
      createObject("ConditionalFormatCollection", { workbook, range: target }),
    DataValidation: (target, { workbook }) => createObject("DataValidation", { workbook, range: target }),
    Format: (target, { workbook }) => createObject("RangeFormat", createLook(target, workbook)),
    Worksheet: (target, { workbook }) => createObject("Worksheet", { workbook, sheet: target.sheet }),
  },
  methods: {
    Calculate: (target, _, { workbook }) => calculateCells(workbook, listPlaces(target)),
    // There are no linked data types here.
    ConvertDataTypeToText: () => undefined,
    SetDirty: (target, _, { workbook }) => markDirty(workbook, listPlaces(target)),
    Clear: (target, [what], { workbook }) =>
      target.areas.forEach((area) => clearCells(workbook, target.sheet, area, readChoice(what, CLEARS, "All"))),
    CopyFrom(target, [source, what, skipBlanks, transpose], { workbook }) {
      const from = readRange(source, workbook, target.sheet);
      const options = {
        what: readChoice(what, ["All", "Formulas", "Values", "Formats", "Link"], "All"),
        skipBlanks: readBoolean(skipBlanks, false),
        transpose: readBoolean(transpose, false),
      };
      for (const area of target.areas) copyCells(workbook, from, { sheet: target.sheet, areas: [area] }, options);
    },
    GetEntireColumn: (target) => mapped(target, (area) => ({ ...area, row: 0, rows: ROWS })),
    GetEntireRow: (target) => mapped(target, (area) => ({ ...area, column: 0, columns: COLUMNS })),
    GetIntersection: (target, [other], { workbook }) => common(target, other, workbook) ?? missing(),
    GetIntersectionOrNullObject: (target, [other], { workbook }) => common(target, other, workbook),
    GetOffsetRangeAreas: (target, [rows, columns]) =>
      mapped(target, (area) => ({
        ...area,
        row: area.row + readInteger(rows),
        column: area.column + readInteger(columns),
      })),
    GetSpecialCells: (target, [type, valueType], { workbook }) =>
      special(workbook, target, type, valueType) ?? missing(),
    GetSpecialCellsOrNullObject: (target, [type, valueType], { workbook }) =>
      special(workbook, target, type, valueType),
    GetTables(target, [fullyContained], { workbook }) {
      const whole = readBoolean(fullyContained, false);
      const tables = target.sheet.tables.filter(({ rectangle }) =>
        target.areas.some((area) => (whole ? isInside(rectangle, area) : findIntersection(rectangle, area))),
      );
      return createObject("TableScopedCollection", { workbook, tables });
    },
    GetUsedRangeAreas: (target, [valuesOnly]) => usedAreas(target, valuesOnly) ?? missing(),
    GetUsedRangeAreasOrNullObject: (target, [valuesOnly]) => usedAreas(target, valuesOnly),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export const rangeCollection: HostRecord<"RangeCollection"> = {
  name: "RangeCollection",
  items: (ranges) => ranges.map((range) => createObject("Range", range)),
  methods: {
    GetCount: (ranges) => ranges.length,
    GetItemAt: (ranges, [index]) => createObject("Range", ranges[readInteger(index)] ?? missing()),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookrangeareas */
export const workbookRangeAreas: HostRecord<"WorkbookRangeAreas"> = {
  name: "WorkbookRangeAreas",
  pinned: true,
  properties: { Addresses: { get: ({ all }) => all.map(writeAddress) } },
  links: {
    Areas: (target) => createObject("RangeAreasCollection", target),
    Ranges: (target) => createObject("RangeCollection", target.all.flatMap(split)),
  },
  methods: {
    GetRangeAreasBySheet: (target, [key]) => bySheet(target, key) ?? missing(),
    GetRangeAreasOrNullObjectBySheet: (target, [key]) => bySheet(target, key),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeareascollection */
export const rangeAreasCollection: HostRecord<"RangeAreasCollection"> = {
  name: "RangeAreasCollection",
  items: ({ all }) => all.map((one) => createObject("RangeAreas", one)),
  methods: {
    GetCount: ({ all }) => all.length,
    GetItemAt: ({ all }, [index]) => createObject("RangeAreas", all[readInteger(index)] ?? missing()),
  },
};

/** Each area as a range of its own. */
const split = ({ sheet, areas }: RangeTarget): RangeTarget[] => areas.map((area) => ({ sheet, areas: [area] }));

/** @throws {HostError} InvalidArgument where one would lie outside of the sheet */
function mapped({ sheet, areas }: RangeTarget, edit: (area: Rectangle) => Rectangle): Instance {
  const edited = areas.map(edit);
  if (!edited.every(isOnSheet)) invalid();
  return createObject("RangeAreas", { sheet, areas: edited });
}

const orNull = ({ sheet }: RangeTarget, areas: readonly Rectangle[]): Instance | null =>
  areas.length > 0 ? createObject("RangeAreas", { sheet, areas }) : null;

function common(target: RangeTarget, value: unknown, workbook: Workbook): Instance | null {
  const other =
    typeof value === "string" ? readAreas(value, workbook, target.sheet) : readRange(value, workbook, target.sheet);
  if (other.sheet !== target.sheet) invalid();
  return orNull(
    target,
    target.areas.flatMap((area) => other.areas.flatMap((one) => findIntersection(area, one) ?? [])),
  );
}

function special(workbook: Workbook, target: RangeTarget, type: unknown, valueType: unknown): Instance | null {
  calculateStale(workbook);
  return orNull(target, findSpecial(target, type, valueType));
}

const usedAreas = (target: RangeTarget, valuesOnly: unknown): Instance | null =>
  orNull(
    target,
    target.areas.flatMap((area) => findUsed(target.sheet, readBoolean(valuesOnly, false), area) ?? []),
  );

function bySheet({ workbook, all }: AreasAcross, key: unknown): Instance | null {
  const sheet = findSheet(workbook, readText(key));
  const found = all.find((one) => one.sheet === sheet);
  return found ? createObject("RangeAreas", found) : null;
}
