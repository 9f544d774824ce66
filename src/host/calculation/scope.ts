import { cellAt } from "../model/book/cells";
import type { Workbook } from "../model/book/workbook";
import type { FormulaShape, ParsedFormula } from "../model/formulas/parse-formula";
import type { Offset } from "../model/places/area";
import type { Place } from "../model/places/place";
import type { Surroundings } from "./function-kinds";
import { type ReadCell, readCells } from "./read-cells";
import type { Matrix, Result } from "./value";

/** Everything a formula is calculated in. */
export interface Scope extends Surroundings {
  readonly read: ReadCell;
  /** The formula that is being calculated. */
  readonly shape: FormulaShape;
  /** How far it is from the cell that it was written for. */
  readonly moved: Offset;
  /** By LET's names, in lower case. */
  readonly variables: ReadonlyMap<string, Result>;
  /** The names that are being followed, so that one which leads to itself ends. */
  readonly following: readonly string[];
  /** How many LAMBDAs by name are being called within each other. */
  readonly depth: number;
}

/** What the formulas of a workbook are calculated in: for each, a scope of its own. */
export function createScopes(
  workbook: Workbook,
  today: number,
  read: ReadCell,
): (place: Place, formula: ParsedFormula) => Scope {
  const cells = (result: Result): Matrix => readCells(result, read);
  return (place, { shape, moved }) => ({
    workbook,
    today,
    place,
    shape,
    moved,
    variables: NO_VARIABLES,
    following: NO_NAMES,
    depth: 0,
    read,
    cells,
    readFormula,
  });
}

const readFormula: Scope["readFormula"] = ({ sheet, rectangle }) => cellAt(sheet, rectangle).formula;
const NO_VARIABLES: ReadonlyMap<string, Result> = new Map();
const NO_NAMES: readonly string[] = [];
