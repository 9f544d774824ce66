import type { Rectangle } from "../../../sheet/rectangle";
import {
  findText,
  readBoolean,
  readChoice,
  readColor,
  readInteger,
  readNumber,
  readText,
} from "../../engine/arguments";
import type { Call, Instance } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import { findUsed } from "../../model/book/find-used";
import type { Sheet } from "../../model/book/sheet";
import { STANDARD_HEIGHT } from "../../model/book/sizes";
import type { Workbook } from "../../model/book/workbook";
import { assign } from "../../model/changes/assign";
import { mayDo } from "../../model/changes/locks";
import { note } from "../../model/changes/note";
import { calculateCells } from "../../model/formulas/calculate";
import { invalid, missing } from "../../model/host-error";
import { wholeSheet } from "../../model/places/rectangles";
import { copySheet } from "../../model/sheets/copy-sheet";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../model/sheets/sheets";
import { findAll, replaceAllIn } from "../range/range-search";
import { createRange, readAreas, readRange } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { SheetTarget } from "../targets";
import { SHEET_EVENTS } from "./sheet-events";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheet: HostRecord<"Worksheet"> = {
  name: "Worksheet",
  id: ({ sheet }) => sheet.id,
  events: SHEET_EVENTS,
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: (target, value, { workbook }) => renameSheet(workbook, existing(target), readText(value)),
    },
    Position: {
      get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
      set: (target, value, { workbook }) => moveSheet(workbook, existing(target), readInteger(value)),
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: (target, value, { workbook }) =>
        setVisibility(workbook, existing(target), readChoice(value, ["Visible", "Hidden", "VeryHidden"])),
    },
    // documented: null where the sheet is hidden:
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-tabcolor-member
    TabColor: {
      get: ({ sheet }) => (sheet.visibility === "Visible" ? sheet.tabColor : null),
      set: (target, value) => look(target, "tabColor", value === "" ? "" : readColor(value)),
    },
    ShowGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: (target, value) => look(target, "showGridlines", readBoolean(value)),
    },
    ShowHeadings: {
      get: ({ sheet }) => sheet.showHeadings,
      set: (target, value) => look(target, "showHeadings", readBoolean(value)),
    },
    StandardHeight: { get: () => STANDARD_HEIGHT },
    StandardWidth: {
      get: ({ sheet }) => sheet.standardWidth,
      set: (target, value) => look(target, "standardWidth", readNumber(value)),
    },
    EnableCalculation: {
      get: ({ sheet }) => sheet.enableCalculation,
      set: (target, value) => look(target, "enableCalculation", readBoolean(value)),
    },
    TabId: { get: ({ sheet }) => parseInt(sheet.id.slice(10, 14), 16) },
  },
  links: {
    Charts: (target) => createObject("ChartCollection", target),
    Shapes: (target) => createObject("ShapeCollection", target),
    AutoFilter: (target) => createObject("AutoFilter", { ...target, tableId: null }),
    Comments: (target) => createObject("CommentCollection", target),
    CustomProperties: (target) => createObject("WorksheetCustomPropertyCollection", target),
    FreezePanes: (target) => createObject("WorksheetFreezePanes", target),
    HorizontalPageBreaks: (target) => createObject("PageBreakCollection", { ...target, breaks: "rowBreaks" }),
    VerticalPageBreaks: (target) => createObject("PageBreakCollection", { ...target, breaks: "columnBreaks" }),
    Names: ({ workbook, sheet }) => createObject("NamedItemCollection", { workbook, scope: sheet }),
    PageLayout: (target) => createObject("PageLayout", target),
    PivotTables: ({ workbook, sheet }) => createObject("PivotTableCollection", { workbook, sheet }),
    Protection: (target) => createObject("WorksheetProtection", target),
    Slicers: ({ workbook, sheet }) => createObject("SlicerCollection", { workbook, sheet }),
    Tables: ({ workbook, sheet }) => createObject("TableCollection", { workbook, sheet }),
  },
  methods: {
    Activate: (target, _, { workbook }) => activateSheet(workbook, existing(target)),
    Calculate: ({ sheet }, _, { workbook }) => calculateCells(workbook, [{ sheet, rectangle: wholeSheet }]),
    Copy: (target, [where, relativeTo], call) => copy(target, where, relativeTo, call),
    Delete: (target, _, { workbook }) => deleteSheet(workbook, existing(target)),
    FindAll: (target, [text, criteria]) => findAll(existing(target), text, criteria) ?? missing(),
    FindAllOrNullObject: (target, [text, criteria]) => findAll(existing(target), text, criteria),
    GetCell: (target, [row, column]) =>
      block(target, { row: readInteger(row), column: readInteger(column), rows: 1, columns: 1 }),
    GetRange: (target, [address], { workbook }) =>
      createObject(
        "Range",
        address === null || address === undefined || address === ""
          ? createRange(existing(target), wholeSheet)
          : ownRange(address, workbook, existing(target)),
      ),
    GetRangeByIndexes: (target, [row, column, rows, columns]) =>
      block(target, {
        row: readInteger(row),
        column: readInteger(column),
        rows: readInteger(rows),
        columns: readInteger(columns),
      }),
    GetRanges: (target, [address], { workbook }) =>
      createObject(
        "RangeAreas",
        address ? readAreas(address, workbook, existing(target)) : createRange(existing(target), wholeSheet),
      ),
    // documented: the top left cell of a blank sheet:
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
    GetUsedRange: (target, [valuesOnly]) =>
      block(
        target,
        findUsed(existing(target), readBoolean(valuesOnly, false)) ?? { row: 0, column: 0, rows: 1, columns: 1 },
      ),
    GetUsedRangeOrNullObject(target, [valuesOnly]) {
      const used = findUsed(existing(target), readBoolean(valuesOnly, false));
      return used && block(target, used);
    },
    GetNext: (target, [visibleOnly]) => neighbour(target, 1, visibleOnly) ?? missing(),
    GetNextOrNullObject: (target, [visibleOnly]) => neighbour(target, 1, visibleOnly),
    GetPrevious: (target, [visibleOnly]) => neighbour(target, -1, visibleOnly) ?? missing(),
    GetPreviousOrNullObject: (target, [visibleOnly]) => neighbour(target, -1, visibleOnly),
    ReplaceAll: (target, [text, replacement, criteria], { workbook }) =>
      replaceAllIn(workbook, existing(target), wholeSheet, text, replacement, criteria),
    ShowOutlineLevels: (target, [rowLevels, columnLevels], { workbook }) =>
      showOutline(workbook, existing(target), readInteger(rowLevels), readInteger(columnLevels)),
  },
};

/** @throws {HostError} ItemNotFound where the sheet was deleted */
export function existing({ workbook, sheet }: SheetTarget): Sheet {
  if (!workbook.sheets.includes(sheet)) missing();
  return sheet;
}

/** assumed: an address that names another sheet is refused, and one that means no cells is InvalidArgument */
function ownRange(address: unknown, workbook: Workbook, sheet: Sheet) {
  const target = readRange(findText(address) ?? "", workbook, sheet);
  if (target.sheet !== sheet) invalid();
  return target;
}

const block = (target: SheetTarget, rectangle: Rectangle): Instance =>
  createObject("Range", createRange(existing(target), rectangle));

function look<Key extends keyof Sheet>(target: SheetTarget, key: Key, value: Sheet[Key]): void {
  assign(target.workbook, existing(target), key, value);
  note(target.workbook, { kind: "look", sheet: target.sheet });
}

function neighbour({ workbook, sheet }: SheetTarget, step: 1 | -1, visibleOnly: unknown): Instance | null {
  const isWanted = readBoolean(visibleOnly, false) ? (one: Sheet) => one.visibility === "Visible" : () => true;
  for (let index = workbook.sheets.indexOf(sheet) + step; ; index += step) {
    const next = workbook.sheets[index];
    if (!next) return null;
    if (isWanted(next)) return createObject("Worksheet", { workbook, sheet: next });
  }
}

function copy(target: SheetTarget, where: unknown, relativeTo: unknown, { workbook }: Call): Instance {
  const sheet = existing(target);
  const position = readChoice(where, ["None", "Before", "After", "Beginning", "End"], "None");
  const other = isInstance(relativeTo) ? workbook.sheets.indexOf((relativeTo.target as SheetTarget).sheet) : -1;
  if ((position === "Before" || position === "After") && other < 0) invalid();
  const at = {
    None: workbook.sheets.length,
    Before: other,
    After: other + 1,
    Beginning: 0,
    End: workbook.sheets.length,
  }[position];
  return createObject("Worksheet", { workbook, sheet: copySheet(workbook, sheet, at) });
}

/** Shows the rows and columns down to an outline level; 0 leaves them as they are. */
function showOutline(workbook: Workbook, sheet: Sheet, rowLevels: number, columnLevels: number): void {
  if (rowLevels < 0 || columnLevels < 0) invalid();
  mayDo(sheet, "allowFormatRows");
  const shown = <Line extends { readonly outlineLevel: number; readonly hidden: boolean }>(
    lines: ReadonlyMap<number, Line>,
    levels: number,
  ): ReadonlyMap<number, Line> =>
    levels === 0
      ? lines
      : new Map(
          Array.from(lines, ([index, line]) => [
            index,
            line.outlineLevel > 0 ? { ...line, hidden: line.outlineLevel >= levels } : line,
          ]),
        );
  assign(workbook, sheet, "rows", shown(sheet.rows, rowLevels));
  assign(workbook, sheet, "columns", shown(sheet.columns, columnLevels));
  note(workbook, { kind: "look", sheet });
}
