import type { Workbook } from "../model/book/workbook";
import { parseFormula } from "../model/formulas/parse-formula";
import { moveRectangle } from "../model/places/area";
import { findName, findSheet } from "../model/places/find-by-name";
import { findAcross, findPlace } from "../model/places/find-place";
import type { Place } from "../model/places/place";
import { findStructuredFrom } from "../model/places/structured";
import type { FormulaCell } from "./formula-cells";

/** Whether a formula's value may change though no cell that it names did. */
export const isVolatile = ({ parsed }: FormulaCell): boolean => parsed.shape.isVolatile;

/** The cells that a formula looks at; of a name, those that it stands for. */
export function placesIn(workbook: Workbook, cell: FormulaCell, followed: readonly string[] = []): Place[] {
  const { sheet, parsed } = cell;
  const { shape, moved } = parsed;
  const places: Place[] = [];
  for (const area of shape.areas.values()) {
    const on = area.sheet === null ? sheet : findSheet(workbook, area.sheet);
    const cells = on && moveRectangle(area.rectangle, area.isFixed, moved);
    if (cells) places.push({ sheet: on, rectangle: cells });
  }
  for (const name of shape.names) places.push(...placesOfName(workbook, cell, name, followed));
  return places;
}

function placesOfName(
  workbook: Workbook,
  { sheet, rectangle }: FormulaCell,
  text: string,
  followed: readonly string[],
): readonly Place[] {
  const place = text.includes("[")
    ? findStructuredFrom(workbook, sheet, rectangle, text)
    : findPlace(workbook, sheet, text);
  if (place) return [place];
  const across = findAcross(workbook, text);
  if (across) return across.areas;
  const name = findName(workbook, sheet, text.slice(text.lastIndexOf("!") + 1));
  if (!name || followed.includes(name.name)) return [];
  const { formula } = name;
  const inName = { sheet, rectangle: ONE_CELL, formula, parsed: parseFormula(formula) };
  return placesIn(workbook, inName, [...followed, name.name]);
}

/** A name's formula is read from here. */
const ONE_CELL = { row: 0, column: 0, rows: 1, columns: 1 };
