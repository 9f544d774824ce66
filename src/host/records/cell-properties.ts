import { readFields } from "../engine/arguments";
import type { Call } from "../engine/call";
import { of } from "../engine/host-type";
import type { Instance } from "../engine/host-type";
import { camel, findLink, findProperty } from "../engine/members";
import { range } from "./range";
import type { RangeTarget } from "./targets";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What was asked for of a cell, by name: `{ address: true, format: { fill: { color: true } } }`.
 * https://learn.microsoft.com/javascript/api/excel/excel.cellpropertiesloadoptions
 */
export const propertiesOf = (cell: RangeTarget, wanted: Fields, call: Call): Fields => read(of(range, cell), wanted, call);

function read({ type, target }: Instance, wanted: Fields, call: Call): Fields {
  const entries = Object.entries(wanted).flatMap(([key, value]): [string, unknown][] => {
    const property = findProperty(type, key, call);
    if (property && value === true) return [[camel(property[0]), property[1].get(target, call)]];
    const link = findLink(type, key, call);
    const linked = link?.[1](target, call);
    if (!linked) return [];
    return [[camel(link?.[0] ?? key), linked.type.items ? readSides(linked, readFields(value), call) : read(linked, readFields(value), call)]];
  });
  return Object.fromEntries(entries);
}

/** Borders are asked for by side: `{ borders: { bottom: { style: true } } }`. */
const SIDES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight", horizontal: "InsideHorizontal", vertical: "InsideVertical", diagonalDown: "DiagonalDown", diagonalUp: "DiagonalUp" };

function readSides(borders: Instance, wanted: Fields, call: Call): Fields {
  return Object.fromEntries(
    Object.entries(SIDES).flatMap(([side, key]): [string, unknown][] => {
      const border = side in wanted || wanted.color || wanted.style || wanted.weight ? borders.type.item?.(borders.target, key, call) : null;
      return border ? [[side, read(border, side in wanted ? readFields(wanted[side]) : wanted, call)]] : [];
    }),
  );
}

/** Sets what is given of a cell, and leaves the rest: https://learn.microsoft.com/javascript/api/excel/excel.settablecellproperties */
export function setProperties(cell: RangeTarget, given: Fields, call: Call): void {
  const { columnHidden, rowHidden, ...rest } = given;
  write(of(range, cell), { ...rest, ...(columnHidden === undefined ? {} : { columnHidden }), ...(rowHidden === undefined ? {} : { rowHidden }) }, call);
}

function write(instance: Instance, given: Fields, call: Call): void {
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const property = findProperty(instance.type, key, call);
    if (property?.[1].set) property[1].set(instance.target, value, call);
    const linked = findLink(instance.type, key, call)?.[1](instance.target, call);
    if (!linked) continue;
    if (linked.type.items) writeSides(linked, readFields(value), call);
    else write(linked, readFields(value), call);
  }
}

function writeSides(borders: Instance, given: Fields, call: Call): void {
  for (const [side, key] of Object.entries(SIDES)) {
    const border = given[side] === undefined ? null : borders.type.item?.(borders.target, key, call);
    if (border) write(border, readFields(given[side]), call);
  }
}
