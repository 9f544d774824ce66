import { formatCell } from "../../sheet/a1";
import type { CellValue } from "../../sheet/cell";
import type { Rectangle } from "../../sheet/rectangle";
import { overlap } from "../../sheet/rectangle";
import type { Change, Source } from "../model/book/change";
import type { Sheet } from "../model/book/sheet";
import { valueTypeOf } from "../model/book/value-type";
import type { Workbook } from "../model/book/workbook";
import { formatAddress } from "../model/places/address";
import { findIntersection } from "../model/places/rectangles";

/** An event on its way to the add-in: its number, whom it is for, and its arguments. */
export interface EventEntry {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** `worksheet.onCalculated` */
export const CALCULATED = 16;

/** What an event of all sheets is sent to. */
export const WORKBOOK = "Workbook";

/** The events that a step's changes raise, whoever listens. */
export function entriesOf(changes: readonly Change[], by: Source, workbook: Workbook): EventEntry[] {
  const source = by === "co-author" ? "Remote" : "Local";
  return joined(changes).flatMap((change) =>
    eventsOf(change, { source, triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown" }, workbook),
  );
}

interface Origin {
  readonly source: "Local" | "Remote";
  readonly triggerSource: string;
}

function eventsOf(change: Change, origin: Origin, workbook: Workbook): EventEntry[] {
  const { source } = origin;
  switch (change.kind) {
    case "cells":
      return [
        ...cellsChanged(change.sheet, change.rectangle, "RangeEdited", origin, change),
        ...formulaChanged(change, source),
        ...bindingsOn(change, workbook),
      ];
    case "inserted":
    case "deleted":
      return cellsChanged(change.sheet, change.rectangle, movement(change), origin, {
        shift: SHIFTED[change.kind][change.shift],
      });
    case "format":
      return onSheet(18, change.sheet, { ...placeOf(change), source });
    case "hidden-rows":
      return onSheet(22, change.sheet, {
        ...placeOf(change),
        changeType: change.hidden ? "Hidden" : "Unhidden",
        source,
      });
    case "sorted":
      return onSheet(change.orientation === "rows" ? 19 : 20, change.sheet, { ...placeOf(change), source });
    case "calculated":
      return onSheet(CALCULATED, change.sheet, placeOf(change));
    case "clicked":
      return onSheet(21, change.sheet, { ...placeOf(change), offsetX: change.offsetX, offsetY: change.offsetY });
    case "activated":
      return onSheet(11, change.sheet, {});
    case "deactivated":
      return onSheet(12, change.sheet, {});
    case "sheet-added":
      return [{ type: 13, target: WORKBOOK, args: { source, worksheetId: change.sheet.id } }];
    case "sheet-deleted":
      return [{ type: 15, target: WORKBOOK, args: { source, worksheetId: change.sheet.id } }];
    case "selection":
      return selectionChanged(change.sheet, workbook);
    case "protection":
      return onSheet(24, change.sheet, { isProtected: change.sheet.protection.protected, source });
    case "sheet-renamed":
      return onSheet(25, change.sheet, { nameBefore: change.before, nameAfter: change.after, source });
    case "sheet-visibility":
      return onSheet(26, change.sheet, { visibilityBefore: change.before, visibilityAfter: change.after, source });
    case "sheet-moved":
      return [
        {
          type: 27,
          target: WORKBOOK,
          args: { positionBefore: change.before, positionAfter: change.after, source, worksheetId: change.sheet.id },
        },
      ];
    case "table-added":
    case "table-deleted":
      return twice(change.kind === "table-added" ? 102 : 103, change.sheet.id, {
        tableId: change.table.id,
        tableName: change.table.name,
        source,
        worksheetId: change.sheet.id,
      });
    case "comment-added":
    case "comment-deleted":
    case "comment":
      return commentChanged(change, source);
    case "settings":
      return [{ type: SETTINGS_CHANGED, target: "", args: {} }];
    case "workbook-activated":
      return [{ type: 2203, target: WORKBOOK, args: {} }];
    case "auto-save":
      return [{ type: 2200, target: WORKBOOK, args: {} }];
    default:
      return [];
  }
}

/** Not numbers of Office.js's: the doors raise these as the classic events that they are. Those of a binding carry its id. */
export const SETTINGS_CHANGED = -1;
export const DOCUMENT_SELECTION_CHANGED = -2;
export const BINDING_SELECTION_CHANGED = -3;
export const BINDING_DATA_CHANGED = -4;

/** Office.js's numbers of these. */
export const CLASSIC: Readonly<Record<number, number>> = {
  [SETTINGS_CHANGED]: 1,
  [DOCUMENT_SELECTION_CHANGED]: 2,
  [BINDING_SELECTION_CHANGED]: 3,
  [BINDING_DATA_CHANGED]: 4,
};

/** Whoever asked by `Office.addin.onVisibilityModeChanged`; office.js takes it without having registered it. */
export const visibilityChanged = (visibility: "Visible" | "Hidden"): EventEntry => ({
  type: 65_539,
  target: "",
  args: { visibility },
});

const twice = (type: number, id: string, args: Readonly<Record<string, unknown>>): EventEntry[] => [
  { type, target: id, args },
  { type, target: WORKBOOK, args },
];

const onSheet = (type: number, { id }: Sheet, args: Readonly<Record<string, unknown>>): EventEntry[] =>
  twice(type, id, { ...args, worksheetId: id });

interface Place {
  readonly sheet: Sheet;
  readonly rectangle: Rectangle;
}

/** The address, and what an event's `getRange()` asks for later. */
function placeOf({ sheet, rectangle }: Place): { readonly address: string; readonly referenceId: string } {
  const address = formatAddress(rectangle);
  return { address, referenceId: `${sheet.id}!${address}` };
}

/** How Office.js names the way that cells went. */
const SHIFTED = {
  inserted: { Down: "ShiftCellDown", Right: "ShiftCellRight", Up: "None", Left: "None" },
  deleted: { Up: "ShiftCellUp", Left: "ShiftCellLeft", Down: "None", Right: "None" },
} as const;

interface Detail {
  readonly before?: CellValue;
  readonly after?: CellValue;
  readonly shift?: string;
}

// documented: details only where a single cell was edited: https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
function cellsChanged(
  sheet: Sheet,
  rectangle: Rectangle,
  changeType: string,
  origin: Origin,
  { before, after, shift = "None" }: Detail,
): EventEntry[] {
  const args = {
    ...placeOf({ sheet, rectangle }),
    changeType,
    ...origin,
    shiftDirection: shift,
    ...(before !== undefined && after !== undefined && rectangle.rows * rectangle.columns === 1
      ? {
          valueBefore: before,
          valueAfter: after,
          valueTypeBefore: valueTypeOf(before),
          valueTypeAfter: valueTypeOf(after),
        }
      : {}),
  };
  const tables = sheet.tables.filter((table) => overlap(table.rectangle, rectangle));
  return [
    ...onSheet(10, sheet, args),
    ...tables.flatMap(({ id }) => {
      const tableArgs = { ...args, tableId: id, worksheetId: sheet.id };
      return [{ type: 101, target: id, args: tableArgs }, ...twice(101, sheet.id, tableArgs)];
    }),
  ];
}

// documented: https://learn.microsoft.com/javascript/api/excel/excel.datachangetype
function movement({
  kind,
  shift,
  rectangle,
}: {
  readonly kind: "inserted" | "deleted";
  readonly shift: string;
  readonly rectangle: Rectangle;
}): string {
  const vertical = shift === "Down" || shift === "Up";
  const whole = formatAddress(rectangle).match(vertical ? /^\d+:/ : /^[A-Z]+:[A-Z]+$/) !== null;
  if (!whole) return kind === "inserted" ? "CellInserted" : "CellDeleted";
  return `${vertical ? "Row" : "Column"}${kind === "inserted" ? "Inserted" : "Deleted"}`;
}

// documented: only of cells that had a formula: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-onformulachanged-member
function formulaChanged(
  { sheet, formulasBefore = [] }: Extract<Change, { kind: "cells" }>,
  source: string,
): EventEntry[] {
  if (formulasBefore.length === 0) return [];
  return onSheet(23, sheet, {
    source,
    formulaDetails: formulasBefore.map(({ formula, ...cell }) => ({
      cellAddress: formatCell(cell),
      previousFormula: formula,
    })),
  });
}

/** The bindings that have a changed cell. */
function bindingsOn({ sheet, rectangle }: Place, { bindings }: Workbook): EventEntry[] {
  const touched = bindings.filter(
    ({ anchor }) => anchor.sheet === sheet && anchor.areas.some((area) => overlap(area, rectangle)),
  );
  return touched.map(({ id }) => ({ type: BINDING_DATA_CHANGED, target: "", args: { bindingId: id } }));
}

/** The bindings within which the selection lies, and what of them it is, counted from their first cell. */
function bindingSelections({ selection: [selected], ...sheet }: Sheet, { bindings }: Workbook): EventEntry[] {
  return bindings.flatMap(
    ({
      id,
      anchor: {
        sheet: on,
        areas: [area],
      },
    }) => {
      const part = selected && area && on.id === sheet.id ? findIntersection(area, selected) : null;
      if (!part || !area) return [];
      const args = {
        bindingId: id,
        startRow: part.row - area.row,
        startColumn: part.column - area.column,
        rowCount: part.rows,
        columnCount: part.columns,
      };
      return [{ type: BINDING_SELECTION_CHANGED, target: "", args }];
    },
  );
}

function selectionChanged(sheet: Sheet, workbook: Workbook): EventEntry[] {
  const address = sheet.selection.map(formatAddress).join(",");
  const tables = sheet.tables.map(({ id, rectangle }): EventEntry => {
    const inside = sheet.selection.some((area) => overlap(area, rectangle));
    return {
      type: 100,
      target: id,
      args: { address: inside ? address : "", isInsideTable: inside, tableId: id, worksheetId: sheet.id },
    };
  });
  return [
    ...onSheet(14, sheet, { address }),
    ...tables,
    ...bindingSelections(sheet, workbook),
    { type: DOCUMENT_SELECTION_CHANGED, target: "", args: {} },
  ];
}

function commentChanged(
  change: Extract<Change, { kind: "comment-added" | "comment-deleted" | "comment" }>,
  source: string,
): EventEntry[] {
  const type = { "comment-added": 250, "comment-deleted": 251, comment: 252 }[change.kind];
  const commentDetails = [{ commentId: change.commentId, replyIds: change.replyId ? [change.replyId] : [] }];
  return twice(type, change.sheet.id, {
    commentDetails,
    source,
    worksheetId: change.sheet.id,
    ...(change.what ? { changeType: change.what } : {}),
  });
}

/** One write that Office.js has cut up is one change: blocks that follow each other are joined. */
function joined(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    const together = last && join(last, change);
    if (together) result[result.length - 1] = together;
    else result.push(change);
  }
  return result;
}

function join(a: Change, b: Change): Change | null {
  if ((a.kind !== "cells" && a.kind !== "format") || a.kind !== b.kind || a.sheet !== b.sheet) return null;
  const [first, second] = [a.rectangle, b.rectangle];
  if (JSON.stringify(first) === JSON.stringify(second)) return a.kind === "format" ? a : null;
  const follows =
    first.column === second.column && first.columns === second.columns && first.row + first.rows === second.row;
  const formulasBefore = [a, b].flatMap((one) => ("formulasBefore" in one ? (one.formulasBefore ?? []) : []));
  return follows
    ? {
        kind: a.kind,
        sheet: a.sheet,
        rectangle: { ...first, rows: first.rows + second.rows },
        ...(formulasBefore.length > 0 ? { formulasBefore } : {}),
      }
    : null;
}
