import { cellAt } from "../model/book/cells";
import type { Workbook } from "../model/book/workbook";
import { type FormulaShape, IN_PLACE } from "../model/formulas/parse-formula";
import type { Offset } from "../model/places/area";
import type { Surroundings } from "./function-kinds";
import { type ReadCell, readCells } from "./read-cells";
import type { Result } from "./value";

/** Everything a formula is calculated in. */
export interface Scope extends Surroundings {
  readonly read: ReadCell;
  /** The formula that is being calculated. */
  readonly shape: FormulaShape | null;
  /** How far it is from the cell that it was written for. */
  readonly moved: Offset;
  /** By LET's names, in lower case. */
  readonly variables: ReadonlyMap<string, Result>;
  /** The names that are being followed, so that one which leads to itself ends. */
  readonly following: readonly string[];
  /** How many LAMBDAs by name are being called within each other. */
  readonly depth: number;
}

/** What all formulas of a workbook see; each has its own `place`. */
export function createScope(workbook: Workbook, today: number, read: ReadCell): Omit<Scope, "place"> {
  return {
    workbook,
    today,
    read,
    shape: null,
    moved: IN_PLACE,
    variables: NO_VARIABLES,
    following: [],
    cells: (result) => readCells(result, read),
    readFormula: ({ sheet, rectangle }) => cellAt(sheet, rectangle).formula,
    depth: 0,
  };
}

const NO_VARIABLES: ReadonlyMap<string, Result> = new Map();
