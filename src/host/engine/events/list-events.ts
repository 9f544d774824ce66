import type { Change, Source } from "../../model/book/change";
import type { Workbook } from "../../model/book/workbook";
import { EVENT } from "../protocol";
import { listBindingEvents, listEditEvents, listFormulaEvents, listMovementEvents } from "./cell-events";
import { SETTINGS_CHANGED } from "./classic-events";
import type { EventEntry, Origin } from "./event-entry";
import { describePlace, raiseOnSheet, raiseTwice, WORKBOOK } from "./event-entry";
import { joinChanges } from "./join-changes";
import { listSelectionEvents } from "./selection-events";

/** All events that the changes of a step raise, whether anyone listens or not. */
export function listEvents(changes: readonly Change[], by: Source, workbook: Workbook): EventEntry[] {
  const source = by === "co-author" ? "Remote" : "Local";
  return joinChanges(changes).flatMap((change) =>
    listEventsOfChange(change, { source, triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown" }, workbook),
  );
}

function listEventsOfChange(change: Change, origin: Origin, workbook: Workbook): readonly EventEntry[] {
  const { source } = origin;
  switch (change.kind) {
    case "cells":
      return [
        ...listEditEvents(change, origin),
        ...listFormulaEvents(change, source),
        ...listBindingEvents(change, workbook),
      ];
    case "inserted":
    case "deleted":
      return listMovementEvents(change, origin);
    case "selection":
      return listSelectionEvents(change.sheet, workbook);
    case "table-added":
    case "table-deleted":
      return raiseTwice(change.kind === "table-added" ? EVENT.tableAdded : EVENT.tableDeleted, change.sheet.id, {
        tableId: change.table.id,
        tableName: change.table.name,
        source,
        worksheetId: change.sheet.id,
      });
    case "comment-added":
    case "comment-deleted":
    case "comment":
      return listCommentEvents(change, source);
    case "chart-added":
    case "chart-deleted":
    case "chart-activated":
    case "chart-deactivated":
      return listChartEvents(change, source);
    case "settings":
      return [{ type: SETTINGS_CHANGED, target: "", args: {} }];
    case "workbook-activated":
      return [{ type: EVENT.workbookActivated, target: WORKBOOK, args: {} }];
    case "auto-save":
      return [{ type: EVENT.autoSaveSettingChanged, target: WORKBOOK, args: {} }];
    default:
      return [...listSheetEvents(change, source), ...listPlaceEvents(change, source)];
  }
}

/** What happens to a sheet as a whole. */
function listSheetEvents(change: Change, source: string): readonly EventEntry[] {
  switch (change.kind) {
    case "activated":
      return raiseOnSheet(EVENT.worksheetActivated, change.sheet, {});
    case "deactivated":
      return raiseOnSheet(EVENT.worksheetDeactivated, change.sheet, {});
    case "sheet-added":
      return [{ type: EVENT.worksheetAdded, target: WORKBOOK, args: { source, worksheetId: change.sheet.id } }];
    case "sheet-deleted":
      return [{ type: EVENT.worksheetDeleted, target: WORKBOOK, args: { source, worksheetId: change.sheet.id } }];
    case "sheet-moved":
      return [
        {
          type: EVENT.worksheetMoved,
          target: WORKBOOK,
          args: { positionBefore: change.before, positionAfter: change.after, source, worksheetId: change.sheet.id },
        },
      ];
    case "sheet-renamed":
      return raiseOnSheet(EVENT.worksheetNameChanged, change.sheet, {
        nameBefore: change.before,
        nameAfter: change.after,
        source,
      });
    case "sheet-visibility":
      return raiseOnSheet(EVENT.worksheetVisibilityChanged, change.sheet, {
        visibilityBefore: change.before,
        visibilityAfter: change.after,
        source,
      });
    case "protection":
      return raiseOnSheet(EVENT.worksheetProtectionChanged, change.sheet, {
        isProtected: change.sheet.protection.protected,
        source,
      });
    default:
      return [];
  }
}

/** What happens to cells of a sheet but for what is in them. */
function listPlaceEvents(change: Change, source: string): readonly EventEntry[] {
  switch (change.kind) {
    case "format":
      return raiseOnSheet(EVENT.worksheetFormatChanged, change.sheet, { ...describePlace(change), source });
    case "hidden-rows":
      return raiseOnSheet(EVENT.worksheetRowHiddenChanged, change.sheet, {
        ...describePlace(change),
        changeType: change.hidden ? "Hidden" : "Unhidden",
        source,
      });
    case "sorted":
      return raiseOnSheet(
        change.orientation === "rows" ? EVENT.worksheetRowSorted : EVENT.worksheetColumnSorted,
        change.sheet,
        { ...describePlace(change), source },
      );
    case "calculated":
      return raiseOnSheet(EVENT.worksheetCalculated, change.sheet, describePlace(change));
    case "clicked":
      return raiseOnSheet(EVENT.worksheetSingleClicked, change.sheet, {
        ...describePlace(change),
        offsetX: change.offsetX,
        offsetY: change.offsetY,
      });
    default:
      return [];
  }
}

/** For `Office.addin.onVisibilityModeChanged`; office.js takes it without having registered for it. */
export const describeVisibility = (visibility: "Visible" | "Hidden"): EventEntry => ({
  type: EVENT.visibilityModeChanged,
  target: "",
  args: { visibility },
});

function listCommentEvents(
  change: Extract<Change, { kind: "comment-added" | "comment-deleted" | "comment" }>,
  source: string,
): EventEntry[] {
  const type = COMMENT_EVENTS[change.kind];
  const commentDetails = [{ commentId: change.commentId, replyIds: change.replyId ? [change.replyId] : [] }];
  return raiseTwice(type, change.sheet.id, {
    commentDetails,
    source,
    worksheetId: change.sheet.id,
    ...(change.what ? { changeType: change.what } : {}),
  });
}

/** They are raised for the charts of the sheet; that one is worked on, for the chart itself, too. */
function listChartEvents(change: ChartChange, source: string): EventEntry[] {
  const { chartId, sheet } = change;
  const type = CHART_EVENTS[change.kind];
  const args = { chartId, worksheetId: sheet.id };
  if (change.kind === "chart-added" || change.kind === "chart-deleted")
    return [{ type, target: sheet.id, args: { ...args, source } }];
  return [sheet.id, chartId].map((target) => ({ type, target, args }));
}

type ChartChange = Extract<Change, { readonly chartId: string }>;

const CHART_EVENTS = {
  "chart-added": EVENT.chartAdded,
  "chart-deleted": EVENT.chartDeleted,
  "chart-activated": EVENT.chartActivated,
  "chart-deactivated": EVENT.chartDeactivated,
} as const;

const COMMENT_EVENTS = {
  "comment-added": EVENT.commentAdded,
  "comment-deleted": EVENT.commentDeleted,
  comment: EVENT.commentChanged,
} as const;
