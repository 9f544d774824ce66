import { readInteger } from "../../engine/arguments";
import type { Call, Property } from "../../engine/host-type";
import { missing } from "../../model/host-error";
import { formatFullAddress } from "../../model/places/address";
import { getRectangle } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { RangeTarget, ViewTarget } from "../targets";
import { cellProperties } from "./range-cells";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeview */
export const rangeView: HostRecord<"RangeView"> = {
  name: "RangeView",
  properties: {
    CellAddresses: { get: (target) => listRows(target).map((row) => cells(row)) },
    ColumnCount: { get: ({ range: own }) => getRectangle(own).columns },
    Formulas: lines("Formulas"),
    FormulasLocal: lines("FormulasLocal"),
    FormulasR1C1: lines("FormulasR1C1"),
    Index: { get: ({ index }) => index },
    NumberFormat: lines("NumberFormat"),
    RowCount: { get: ({ rows }) => rows.length },
    Text: { get: lines("Text").get },
    ValueTypes: { get: lines("ValueTypes").get },
    Values: lines("Values"),
  },
  links: { Rows: (target) => createObject("RangeViewCollection", target) },
  methods: { GetRange: ({ range: own }) => createObject("Range", own) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeviewcollection */
export const rangeViewCollection: HostRecord<"RangeViewCollection"> = {
  name: "RangeViewCollection",
  items: (target) => target.rows.map((row, index) => createObject("RangeView", { ...target, rows: [row], index })),
  methods: {
    GetCount: ({ rows }) => rows.length,
    GetItemAt(target, [index]) {
      const at = readInteger(index);
      const row = target.rows[at];
      if (row === undefined) missing();
      return createObject("RangeView", { ...target, rows: [row], index: at });
    },
  },
};

const listRows = ({ range: own, rows }: ViewTarget): RangeTarget[] =>
  rows.map((row) => ({ sheet: own.sheet, areas: [{ ...getRectangle(own), row, rows: 1 }] }));

const cells = (row: RangeTarget): string[] => {
  const area = getRectangle(row);
  return Array.from({ length: area.columns }, (_, index) =>
    formatFullAddress(row.sheet.name, { ...area, column: area.column + index, columns: 1 }),
  );
};

/** A property of the range, the visible rows of it. */
function lines(name: keyof typeof cellProperties): Property<ViewTarget> {
  const property: Property<RangeTarget> = cellProperties[name];
  return {
    get: (target, call: Call) => listRows(target).flatMap((row) => property.get(row, call) as unknown[]),
    set(target, value, call) {
      listRows(target).forEach((row, index) =>
        property.set?.(row, Array.isArray(value) ? [value[index]] : value, call),
      );
    },
  };
}
