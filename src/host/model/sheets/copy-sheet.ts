import { blankSheet } from "../book/blank-sheet";
import type { Shape } from "../book/drawing";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { assign, nextId } from "../changes/assign";
import { mayChangeSheets } from "../changes/locks";
import { adjustFormulas } from "../formulas/adjust-formulas";
import { calculateStale } from "../formulas/calculate";
import { findSheet } from "../places/find-by-name";
import { listReferences, mapReferences, type Reference, writeReference } from "../places/references";
import { createId, findFreeName, placeSheet } from "./sheets";

/**
 * A copy with all that is on the sheet. Its tables get new names; its custom properties are not copied.
 * documented: https://github.com/OfficeDev/office-js/issues/5486
 */
export function copySheet(workbook: Workbook, sheet: Sheet, position: number): Sheet {
  mayChangeSheets(workbook);
  calculateStale(workbook);
  const name = freeCopyName(workbook, sheet);
  const copy = placeCopy(workbook, { ...sheet, visibility: "Visible", customProperties: new Map() }, name, position);
  pointAt(workbook, [copy], new Map([[sheet.name.toLowerCase(), name]]));
  return copy;
}

/**
 * Copies of another workbook's sheets, side by side from `position` on, with the names of that workbook which lie on
 * them.
 * assumed: a name that is taken gets a number, as that of a copied sheet does; what pointed at a sheet that is left out
 * is #REF!
 */
export function insertSheets(
  workbook: Workbook,
  source: Workbook,
  sheets: readonly Sheet[],
  position: number,
): readonly Sheet[] {
  mayChangeSheets(workbook);
  calculateStale(workbook);
  const names = new Map<string, string>();
  const inserted = sheets.map((sheet, index) => {
    const name = findSheet(workbook, sheet.name) ? freeCopyName(workbook, sheet) : sheet.name;
    names.set(sheet.name.toLowerCase(), name);
    return placeCopy(workbook, sheet, name, position + index);
  });
  const isAlong = ({ sheet }: Reference): boolean => sheet !== null && names.has(sheet.toLowerCase());
  const lyingThere = source.names.filter(
    ({ formula }) => listReferences(formula).some(isAlong) && listReferences(formula).every(isAlong),
  );
  const [first] = inserted;
  if (first) assign(workbook, first, "names", [...first.names, ...lyingThere]);
  const left = source.sheets
    .filter((sheet) => !sheets.includes(sheet))
    .map((sheet) => [sheet.name.toLowerCase(), null] as const);
  pointAt(workbook, inserted, new Map([...names, ...left]));
  return inserted;
}

/** Puts a copy among the sheets: its ids are new, and its tables' names where they are taken. */
function placeCopy(workbook: Workbook, sheet: Sheet, name: string, position: number): Sheet {
  const copy: Sheet = {
    ...sheet,
    id: blankSheet(name, nextId(workbook)).id,
    name,
    rows: new Map(sheet.rows),
    comments: sheet.comments.map((comment) => ({
      ...comment,
      id: createId(workbook),
      replies: comment.replies.map((reply) => ({ ...reply, id: createId(workbook) })),
    })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: createId(workbook) })),
    charts: sheet.charts.map((chart) => ({ ...chart, id: createId(workbook) })),
    shapes: copyShapes(workbook, sheet.shapes),
    ...copyPivots(workbook, sheet),
    tables: [],
  };
  placeSheet(workbook, copy, position);
  for (const table of sheet.tables) {
    const named = { ...table, id: String(nextId(workbook)), name: freeTable(workbook, table.name) };
    assign(workbook, copy, "tables", [...copy.tables, named]);
  }
  return copy;
}

// assumed: a slicer of a table, whose copy has columns of its own, stays behind
/** PivotTables under new ids, and the slicers that filter them. */
function copyPivots(workbook: Workbook, { pivots, slicers }: Sheet): Pick<Sheet, "pivots" | "slicers"> {
  const ids = new Map(pivots.map(({ id }) => [id, createId(workbook)]));
  return {
    pivots: pivots.map((pivot) => ({ ...pivot, id: ids.get(pivot.id) ?? pivot.id })),
    slicers: slicers.flatMap((slicer) => {
      const pivot = "pivot" in slicer.source ? ids.get(slicer.source.pivot) : undefined;
      return pivot === undefined ? [] : [{ ...slicer, id: createId(workbook), source: { ...slicer.source, pivot } }];
    }),
  };
}

/** Shapes under new ids, groups with what is in them. */
function copyShapes(workbook: Workbook, shapes: readonly Shape[]): readonly Shape[] {
  const ids = new Map(shapes.map(({ id }) => [id, createId(workbook)]));
  const find = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? null));
  return shapes.map((shape) => ({ ...shape, id: find(shape.id) ?? shape.id, group: find(shape.group) }));
}

/**
 * In the formulas of some sheets, sheets get other names (by the old one, in small letters); null is a sheet that is
 * not there.
 */
function pointAt(workbook: Workbook, sheets: readonly Sheet[], names: ReadonlyMap<string, string | null>): void {
  const edit = (reference: Reference): string => {
    const name = reference.sheet === null ? undefined : names.get(reference.sheet.toLowerCase());
    return name === null ? "#REF!" : writeReference(name === undefined ? reference : { ...reference, sheet: name });
  };
  adjustFormulas(workbook, (formula, on) =>
    on !== null && sheets.includes(on) ? mapReferences(formula, edit) : formula,
  );
}

const freeCopyName = (workbook: Workbook, { name }: Sheet): string =>
  findFreeName(workbook, name, (number) => `${name.slice(0, 31 - ` (${number})`.length)} (${number})`, 2);

function freeTable(workbook: Workbook, name: string): string {
  const taken = new Set(workbook.sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())));
  if (!taken.has(name.toLowerCase())) return name;
  const base = name.replace(/\d+$/, "");
  let number = 1;
  while (taken.has(`${base}${number}`.toLowerCase())) number++;
  return `${base}${number}`;
}
