import type { Rectangle } from "../../../sheet/rectangle";
import { contains } from "../../../sheet/rectangle";
import { readBoolean, readChoice, readText } from "../../engine/arguments";
import type { Instance, Property } from "../../engine/host-type";
import { readClock } from "../../model/book/clock";
import type { PivotLayout } from "../../model/book/pivot";
import { invalid, missing } from "../../model/host-error";
import { layOut, type Report, type Slot } from "../../model/pivots/lay-out";
import type { Line } from "../../model/pivots/list-lines";
import { type FoundPivot, putField, putPivot, readPivot } from "../../model/pivots/pivots";
import { getRectangle, readRange } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import { readDirection } from "./pivot-field";
import type { PivotTarget } from "./targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotlayout */
export const pivotLayout: HostRecord<"PivotLayout"> = {
  name: "PivotLayout",
  properties: {
    AltTextDescription: setting("altTextDescription", readText),
    AltTextTitle: setting("altTextTitle", readText),
    AutoFormat: setting("autoFormat", readBoolean),
    EmptyCellText: setting("emptyCellText", readText),
    EnableFieldList: setting("enableFieldList", readBoolean),
    FillEmptyCells: setting("fillEmptyCells", readBoolean),
    LayoutType: setting("layoutType", (value) => readChoice(value, ["Compact", "Outline", "Tabular"])),
    PreserveFormatting: setting("preserveFormatting", readBoolean),
    ShowColumnGrandTotals: setting("showColumnGrandTotals", readBoolean),
    ShowFieldHeaders: setting("showFieldHeaders", readBoolean),
    ShowRowGrandTotals: setting("showRowGrandTotals", readBoolean),
    SubtotalLocation: setting("subtotalLocation", (value) => readChoice(value, ["AtTop", "AtBottom", "Off"])),
  },
  methods: {
    DisplayBlankLineAfterEachItem: (target, [display]) => put(target, { blankLines: readBoolean(display) }),
    GetColumnLabelRange: (target) =>
      openPart(target, ({ body }) => ({ ...body, row: 0, rows: body.columns > 0 ? body.row : 0 })),
    GetDataBodyRange: (target) => openPart(target, readBody),
    GetDataHierarchy(target, [cell]) {
      const { slot } = readCell(target, cell);
      return createObject("DataPivotHierarchy", { ...target, data: slot.data?.id ?? missing() });
    },
    GetFilterAxisRange(target) {
      const { sheet, pivot } = readPivot(target);
      return createObject("Range", { sheet, areas: [pivot.filterPlace ?? missing()] });
    },
    GetPivotItems(target, [axis, cell]) {
      const on = readChoice(axis, ["Row", "Column"]);
      return createObject("PivotItemCollection", {
        ...target,
        list() {
          const { line, slot } = readCell(target, cell);
          const { path } = on === "Row" ? line : slot.line;
          return path.map(({ field, item }) => ({ field: field.id, item: item.id }));
        },
      });
    },
    GetRange(target) {
      const { sheet, pivot } = readPivot(target);
      return createObject("Range", { sheet, areas: [pivot.place] });
    },
    // assumed: the row of the headings belongs to it, as it does for VBA
    GetRowLabelRange: (target) =>
      openPart(target, ({ body }) => ({ row: body.row - 1, column: 0, rows: body.rows + 1, columns: body.column })),
    RepeatAllItemLabels: (target, [repeat]) => put(target, { repeatLabels: readBoolean(repeat) }),
    SetAutoSortOnCell: sortOnCell,
  },
};

function setting<Key extends keyof PivotLayout>(
  key: Key,
  read: (value: unknown) => PivotLayout[Key],
): Property<PivotTarget> {
  return {
    get: (target) => readPivot(target).pivot.layout[key],
    set: (target, value) => put(target, { [key]: read(value) }),
  };
}

function put(target: PivotTarget, change: Partial<PivotLayout>): void {
  const found = readPivot(target);
  putPivot(found, { layout: { ...found.pivot.layout, ...change } });
}

const readBody = ({ body }: Report): Rectangle => body;

const readReport = ({ workbook, pivot }: FoundPivot): Report => layOut(pivot, readClock(workbook));

/**
 * A part of the PivotTable as a range.
 * assumed: the code where there is none
 */
function openPart(target: PivotTarget, part: (report: Report) => Rectangle): Instance {
  const found = readPivot(target);
  const area = part(readReport(found));
  if (area.rows < 1 || area.columns < 1 || area.row < 0) missing();
  return createObject("Range", { sheet: found.sheet, areas: [moveInto(found, area)] });
}

const moveInto = ({ pivot: { place } }: FoundPivot, area: Rectangle): Rectangle => ({
  ...area,
  row: place.row + area.row,
  column: place.column + area.column,
});

// documented: a single cell of the data body:
// https://learn.microsoft.com/javascript/api/excel/excel.pivotlayout#excel-excel-pivotlayout-getdatahierarchy-member(1)
function readCell(target: PivotTarget, value: unknown): { readonly line: Line; readonly slot: Slot } {
  const found = readPivot(target);
  const cell = readRange(value, target.workbook, found.sheet);
  const { row, column, rows, columns } = getRectangle(cell);
  const report = readReport(found);
  const body = moveInto(found, report.body);
  if (cell.sheet !== found.sheet || rows * columns !== 1 || !contains(body, { row, column })) invalid();
  return { line: report.lines[row - body.row] ?? invalid(), slot: report.slots[column - body.column] ?? invalid() };
}

// documented: all that is needed is taken from the cell:
// https://learn.microsoft.com/javascript/api/excel/excel.pivotlayout (setAutoSortOnCell)
// assumed: the innermost field of its row is sorted, by the values of its column
function sortOnCell(target: PivotTarget, [cell, sortBy]: readonly unknown[]): void {
  const { line, slot } = readCell(target, cell);
  const found = readPivot(target);
  const id = line.path.at(-1)?.field.id ?? found.pivot.axes.rows[0] ?? invalid();
  const scope = new Map(slot.line.path.map(({ field, item }) => [field.id, item.id]));
  putField(found, id, { sort: { direction: readDirection(sortBy), by: slot.data?.id ?? null, scope } });
}
