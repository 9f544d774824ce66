import { overlap } from "../../../sheet/rectangle";
import type { Sheet } from "../../model/book/sheet";
import type { Workbook } from "../../model/book/workbook";
import { formatAddress } from "../../model/places/address";
import { findIntersection } from "../../model/places/rectangles";
import { EVENT } from "../protocol";
import { BINDING_SELECTION_CHANGED, DOCUMENT_SELECTION_CHANGED } from "./classic-events";
import type { EventEntry } from "./event-entry";
import { raiseOnSheet } from "./event-entry";

/** Events of the sheet, its tables, its bindings and the document. */
export function listSelectionEvents(sheet: Sheet, workbook: Workbook): EventEntry[] {
  const address = sheet.selection.map(formatAddress).join(",");
  const tables = sheet.tables.map(({ id, rectangle }): EventEntry => {
    const inside = sheet.selection.some((area) => overlap(area, rectangle));
    return {
      type: EVENT.tableSelectionChanged,
      target: id,
      args: { address: inside ? address : "", isInsideTable: inside, tableId: id, worksheetId: sheet.id },
    };
  });
  return [
    ...raiseOnSheet(EVENT.worksheetSelectionChanged, sheet, { address }),
    ...tables,
    ...listBindingSelections(sheet, workbook),
    { type: DOCUMENT_SELECTION_CHANGED, target: "", args: {} },
  ];
}

/** For each binding that the selection is in: which part of it is selected, counted from its first cell. */
function listBindingSelections({ selection: [selected], ...sheet }: Sheet, { bindings }: Workbook): EventEntry[] {
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
