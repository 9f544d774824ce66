import { readFields } from "../../engine/arguments";
import type { Call, Instance } from "../../engine/host-type";
import { findLink, findProperty, readType, toCamelCase } from "../../engine/members";
import { createObject } from "../registry";
import type { RangeTarget } from "../targets";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What was asked for of a cell, by name: `{ address: true, format: { fill: { color: true } } }`.
 * https://learn.microsoft.com/javascript/api/excel/excel.cellpropertiesloadoptions
 */
export const readProperties = (cell: RangeTarget, wanted: Fields, call: Call): Fields =>
  read(createObject("Range", cell), wanted, call);

function read(instance: Instance, wanted: Fields, call: Call): Fields {
  const { target } = instance;
  const type = readType(instance, call);
  const entries = Object.entries(wanted).flatMap(([key, value]): [string, unknown][] => {
    const property = findProperty(type, key, call);
    if (property && value === true) return [[toCamelCase(property.name), property.entry.get(target, call)]];
    const link = findLink(type, key, call);
    const linked = link?.entry(target, call);
    if (!linked) return [];
    return [
      [
        toCamelCase(link?.name ?? key),
        readType(linked, call).items
          ? readSides(linked, readFields(value), call)
          : read(linked, readFields(value), call),
      ],
    ];
  });
  return Object.fromEntries(entries);
}

/** Borders are asked for by side: `{ borders: { bottom: { style: true } } }`. */
const SIDES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function readSides(borders: Instance, wanted: Fields, call: Call): Fields {
  return Object.fromEntries(
    Object.entries(SIDES).flatMap(([side, key]): [string, unknown][] => {
      const border =
        side in wanted || wanted.color || wanted.style || wanted.weight
          ? readType(borders, call).item?.(borders.target, key, call)
          : null;
      return border ? [[side, read(border, side in wanted ? readFields(wanted[side]) : wanted, call)]] : [];
    }),
  );
}
