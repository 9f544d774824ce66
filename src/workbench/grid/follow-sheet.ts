import type { Change } from "../../host/doors/spreadsheet";
import { bounding, emptyRow, findIntersection, findUsed, type Sheet, wholeSheet } from "../../host/doors/spreadsheet";
import type { Rectangle } from "../../sheet/rectangle";
import { cellMatrix } from "./cell-data";
import { looseRows } from "./fit-rows";
import { followParts } from "./parts";
import { rowData } from "./sheet-data";
import type { Painter, SheetView } from "./sheet-view";

/** The view of one sheet. */
export interface SheetFollower {
  readonly show: (changes: readonly Change[]) => void;
  /** Of the rows that have changed; to be called while the sheet is the active one. */
  readonly fitRows: () => void;
}

/** Keeps the view of one sheet, that Univer has just been given whole, as the sheet is. */
export function followSheet(painter: Painter, sheet: Sheet): SheetFollower {
  const view: SheetView = { id: sheet.id, paint: (mutation, params) => painter.paint(mutation, sheet.id, params) };
  const showParts = followParts(view);
  const rows = looseRows(view, sheet);
  let extent = findUsed(sheet, false);
  let sized = sizedRows(sheet);
  showParts(sheet);

  /** Only what is filled, or was until now, has to be painted. */
  function paintCells(rectangle: Rectangle): void {
    const used = findUsed(sheet, false);
    const within = extent && used ? bounding(extent, used) : (extent ?? used);
    const area = within && findIntersection(rectangle, within);
    extent = used;
    if (area) repaint(painter, sheet, area);
  }

  function paintRows(): void {
    const before = sized;
    sized = sizedRows(sheet);
    const data = Object.fromEntries(
      [...new Set([...before, ...sized])].map((row) => [row, rowData(sheet.rows.get(row) ?? emptyRow)]),
    );
    if (Object.keys(data).length > 0) view.paint("sheet.mutation.set-row-data", { rowData: data });
  }

  function show(changes: readonly Change[]): void {
    for (const change of changes) {
      const area = touched(change);
      if (area) paintCells(area);
      if (area) rows.loosen(area);
    }
    if (changes.some(({ kind }) => RESIZING.has(kind))) paintRows();
    if (changes.some(({ kind }) => kind === "look")) rows.loosen(wholeSheet);
    showParts(sheet);
  }

  return { show, fitRows: rows.fit };
}

/** Shows the cells of a rectangle as they are. */
export function repaint(painter: Painter, sheet: Sheet, area: Rectangle): void {
  painter.paint(SET_VALUES, sheet.id, { cellValue: emptied(area) });
  painter.paint(SET_VALUES, sheet.id, { cellValue: cellMatrix(sheet, area) });
}

const SET_VALUES = "sheet.mutation.set-range-values";

/** Univer merges a new cell into the old one, so the old one goes first. */
const emptied = ({ row, column, rows, columns }: Rectangle) =>
  Object.fromEntries(
    Array.from({ length: rows }, (_, down) => [
      row + down,
      Object.fromEntries(Array.from({ length: columns }, (_, right) => [column + right, null])),
    ]),
  );

/** The cells that may look different after a change. */
function touched(change: Change): Rectangle | null {
  switch (change.kind) {
    case "cells":
    case "calculated":
    case "format":
    case "sorted":
      return change.rectangle;
    case "inserted":
    case "deleted":
      return { ...wholeSheet, row: change.rectangle.row };
    default:
      return null;
  }
}

const RESIZING: ReadonlySet<Change["kind"]> = new Set(["look", "format", "hidden-rows", "inserted", "deleted"]);

const sizedRows = ({ rows }: Sheet): ReadonlySet<number> =>
  new Set(
    [...rows].filter(([, { height, hidden, format }]) => height !== null || hidden || format).map(([index]) => index),
  );
