import { readBoolean, readChoice } from "../../engine/arguments";
import type { Call } from "../../engine/host-type";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { clearCells } from "../../model/entries/clear";
import { copyCells, moveCells } from "../../model/entries/copy";
import { calculateCells, markDirty } from "../../model/formulas/calculate";
import { HostError, invalid } from "../../model/host-error";
import { mergeCells, unmergeCells } from "../../model/sheets/merges";
import { selectCells } from "../../model/sheets/sheets";
import { deleteCells, insertCells } from "../../model/sheets/structure";
import { getRectangle, listPlaces, readRange } from "../ranges";
import { createObject } from "../registry";
import type { RangeTarget } from "../targets";

type Method = (target: RangeTarget, args: readonly unknown[], call: Call) => unknown;

const CLEARS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** The methods of a Range that do something to its cells. */
export const rangeActions: Readonly<Record<string, Method>> = {
  Select: ({ sheet, areas }, _, { workbook }) => selectCells(workbook, sheet, areas),
  Clear: (target, [what], { workbook }) =>
    target.areas.forEach((area) => clearCells(workbook, target.sheet, area, readChoice(what, CLEARS, "All"))),
  Insert(target, [shift], { workbook }) {
    const rectangle = getRectangle(target);
    insertCells(workbook, target.sheet, rectangle, readChoice(shift, ["Down", "Right"]));
    return createObject("Range", { sheet: target.sheet, areas: [rectangle] });
  },
  Delete: (target, [shift], { workbook }) =>
    deleteCells(workbook, target.sheet, getRectangle(target), readChoice(shift, ["Up", "Left"])),
  Merge: (target, [across], { workbook }) =>
    mergeCells(workbook, target.sheet, getRectangle(target), readBoolean(across, false)),
  Unmerge: (target, _, { workbook }) => unmergeCells(workbook, target.sheet, getRectangle(target)),
  CopyFrom(target, [source, what, skipBlanks, transpose], { workbook }) {
    const from = readRange(source, workbook, target.sheet);
    const how = readChoice(what, ["All", "Formulas", "Values", "Formats", "Link"], "All");
    copyCells(workbook, from, target, {
      what: how,
      skipBlanks: readBoolean(skipBlanks, false),
      transpose: readBoolean(transpose, false),
    });
  },
  MoveTo: (target, [destination], { workbook }) =>
    moveCells(workbook, target, readRange(destination, workbook, target.sheet)),
  Calculate: (target, _, { workbook }) => calculateCells(workbook, listPlaces(target)),
  SetDirty: (target, _, { workbook }) => markDirty(workbook, listPlaces(target)),
  // Grouping shows an outline at the edge of the sheet.
  Group: (target, [by], call) => outline(target, by, 1, call),
  Ungroup: (target, [by], call) => outline(target, by, -1, call),
  ShowGroupDetails: (target, [by], call) => details(target, by, false, call),
  HideGroupDetails: (target, [by], call) => details(target, by, true, call),
  /** How Office.js asks whether a table of values fits before it sends it in pieces. */
  _ValidateArraySize(target, [rows, columns]) {
    const rectangle = getRectangle(target);
    if (rows !== rectangle.rows || columns !== rectangle.columns) {
      invalid("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    }
  },
};

function outline(target: RangeTarget, by: unknown, change: 1 | -1, { workbook }: Call): void {
  let changed = 0;
  editLines(target, by, workbook, (line) => {
    // assumed: within a range of which only a part is grouped, the rest stays as it is
    if (change === -1 && line.outlineLevel === 0) return line;

    const outlineLevel = line.outlineLevel + change;
    // documented: at most eight levels: https://support.microsoft.com/office/08ce98c4-0063-4d42-8ac7-8278c49e9aff
    if (outlineLevel > 7) throw noFurther();
    changed++;
    return { ...line, outlineLevel };
  });
  if (changed === 0) throw noFurther();
}

const noFurther = (): HostError =>
  new HostError("InvalidOperation", "The cells can't be grouped or ungrouped any further.");

function details(target: RangeTarget, by: unknown, hidden: boolean, { workbook }: Call): void {
  editLines(target, by, workbook, (line) => (line.outlineLevel > 0 ? { ...line, hidden } : line));
}

function editLines(
  target: RangeTarget,
  by: unknown,
  workbook: Call["workbook"],
  edit: <Line extends { outlineLevel: number; hidden: boolean }>(line: Line) => Line,
): void {
  const { sheet } = target;
  const rectangle = getRectangle(target);
  if (readChoice(by, ["ByRows", "ByColumns"]) === "ByRows") {
    const rows = new Map(sheet.rows);
    for (let index = rectangle.row; index < rectangle.row + rectangle.rows; index++)
      rows.set(
        index,
        edit(rows.get(index) ?? { cells: [], height: null, hidden: false, outlineLevel: 0, format: null }),
      );
    assign(workbook, sheet, "rows", rows);
  } else {
    const columns = new Map(sheet.columns);
    for (let index = rectangle.column; index < rectangle.column + rectangle.columns; index++)
      columns.set(index, edit(columns.get(index) ?? { width: null, hidden: false, outlineLevel: 0, format: null }));
    assign(workbook, sheet, "columns", columns);
  }
  note(workbook, { kind: "look", sheet });
}
