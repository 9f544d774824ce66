import { overlap } from "../../sheet/rectangle";
import type { ChangedCells } from "../model/book/calculated";
import { cellAt } from "../model/book/cells";
import type { Sheet } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import type { Place } from "../model/places/place";
import { listCells } from "../model/places/rectangles";
import { callsVolatile } from "./brought-functions";
import { type CellIndex, createCellIndex, getOrAdd } from "./cell-index";
import { isVolatile, placesIn } from "./dependencies";
import type { FormulaCell } from "./formula-cells";

/**
 * The formulas whose value may have changed with some cells: those in the cells, those that look at them, directly or
 * through others, and those that change by themselves; `alone`: only those in the cells.
 */
export function findStale(
  workbook: Workbook,
  all: readonly FormulaCell[],
  formulas: CellIndex<FormulaCell>,
  changed: readonly ChangedCells[],
  alone: boolean,
): readonly FormulaCell[] {
  if (alone) return changed.flatMap(({ sheet, rectangle }) => Array.from(formulas.inside(sheet, rectangle)));
  const stale = new Set(all.filter((cell) => changesByItself(workbook, cell)));
  for (const { sheet, rectangle } of changed) for (const cell of formulas.inside(sheet, rectangle)) stale.add(cell);
  // As after formulas were written into a sheet without any: nobody has to be found.
  if (stale.size === all.length) return all;
  const { ofCells, ofAreas } = indexReaders(workbook, all);

  const addReaders = ({ sheet, rectangle }: Place): void => {
    for (const readers of ofCells.inside(sheet, rectangle)) for (const reader of readers) stale.add(reader);
    const areas = ofAreas.get(sheet) ?? new Map<FormulaCell, Place[]>();
    for (const [reader, places] of areas) {
      if (!places.some((place) => overlap(place.rectangle, rectangle))) continue;
      areas.delete(reader);
      stale.add(reader);
    }
  };

  for (const place of changed) {
    for (const { rectangle } of place.sheet.spills) {
      const filler = overlap(rectangle, place.rectangle) ? formulas.get(place.sheet, rectangle) : undefined;
      if (filler) stale.add(filler);
    }
    addReaders(place);
  }
  // This goes on to those that are added meanwhile.
  for (const cell of stale) addReaders(cell);
  return [...stale];
}

const changesByItself = (workbook: Workbook, cell: FormulaCell): boolean =>
  isVolatile(cell) ||
  callsVolatile(workbook, cell.formula) ||
  (workbook.spills && cellAt(cell.sheet, cell.rectangle).value === "#SPILL!");

/** Who looks at what: by cell where the places are small, else one by one. */
interface Readers {
  readonly ofCells: CellIndex<FormulaCell[]>;
  readonly ofAreas: ReadonlyMap<Sheet, Map<FormulaCell, Place[]>>;
}

const MOST_CELLS_BY_CELL = 16;

function indexReaders(workbook: Workbook, all: readonly FormulaCell[]): Readers {
  const ofCells = createCellIndex<FormulaCell[]>();
  const ofAreas = new Map<Sheet, Map<FormulaCell, Place[]>>();
  for (const reader of all) {
    for (const place of placesIn(workbook, reader)) {
      const { sheet, rectangle } = place;
      if (rectangle.rows * rectangle.columns > MOST_CELLS_BY_CELL) {
        const areas = getOrAdd(ofAreas, sheet, () => new Map<FormulaCell, Place[]>());
        getOrAdd(areas, reader, () => []).push(place);
      } else {
        for (const cell of listCells(rectangle)) {
          const readers = ofCells.get(sheet, cell);
          if (readers) readers.push(reader);
          else ofCells.put(sheet, cell, [reader]);
        }
      }
    }
  }
  return { ofCells, ofAreas };
}
