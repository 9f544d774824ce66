import type { Call } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import { readType } from "../../engine/members";
import { invalid } from "../../model/host-error";
import { getRectangle } from "../ranges";
import { createObject } from "../registry";
import type { RangeTarget } from "../targets";

type Method = (target: RangeTarget, args: readonly unknown[], call: Call) => unknown;

/** The methods of a Range that set many properties of many cells at once. */
export const rangeProperties: Readonly<Record<string, Method>> = {
  // documented:
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setcellproperties-member(1)
  SetCellProperties(target, [table], call) {
    const { row, column, rows, columns } = getRectangle(target);
    for (const [r, line] of readList(table, rows).entries())
      for (const [c, wanted] of readList(line, columns).entries())
        setOn({ ...target, areas: [{ row: row + r, column: column + c, rows: 1, columns: 1 }] }, wanted, call);
  },
  // documented:
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setcolumnproperties-member(1)
  SetColumnProperties(target, [list], call) {
    const { column, columns, ...rectangle } = getRectangle(target);
    for (const [c, wanted] of readList(list, columns).entries())
      setOn({ ...target, areas: [{ ...rectangle, column: column + c, columns: 1 }] }, wanted, call);
  },
  // documented:
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-setrowproperties-member(1)
  SetRowProperties(target, [list], call) {
    const { row, rows, ...rectangle } = getRectangle(target);
    for (const [r, wanted] of readList(list, rows).entries())
      setOn({ ...target, areas: [{ ...rectangle, row: row + r, rows: 1 }] }, wanted, call);
  },
};

// assumed: a list of another length than the range is refused, as a table of values is
function readList(list: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(list) || list.length !== length) invalid();
  return list;
}

const setOn = (target: RangeTarget, wanted: unknown, call: Call): void => {
  setAll(createObject("Range", target), wanted, call);
};

/**
 * Sets what is said and leaves the rest as it is; an object within is that of the same name: `{ format: { font: { bold:
 * true } } }`.
 */
function setAll(instance: unknown, wanted: unknown, call: Call): void {
  if (wanted === null || wanted === undefined) return;
  if (!isInstance(instance) || typeof wanted !== "object") invalid();
  const { target } = instance;
  const type = readType(instance, call);
  for (const [key, value] of Object.entries(wanted)) {
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    const property = type.properties?.[name];
    const side = SIDES[key];
    if (property?.set) property.set(target, value, call);
    else if (type.links?.[name]) setAll(type.links[name](target, call), value, call);
    else if (side !== undefined && type.item) setAll(type.item(target, side, call), value, call);
    else invalid();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.cellbordercollection */
const SIDES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};
