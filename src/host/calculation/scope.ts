import { cellAt } from "../model/book/cells";
import type { Workbook } from "../model/book/workbook";
import type { Place } from "../model/places/place";
import { IN_PLACE, type Scope } from "./evaluate";
import { type ReadCell, readCells } from "./read-cells";

/** What a formula in this place sees. */
export function scopeOf(workbook: Workbook, place: Place, today: number, read: ReadCell): Scope {
  return {
    workbook,
    place,
    today,
    moved: IN_PLACE,
    variables: new Map(),
    following: [],
    cells: (result) => readCells(result, read),
    readFormula: ({ sheet, rectangle }) => cellAt(sheet, rectangle).formula,
    depth: 0,
  };
}
