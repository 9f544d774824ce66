import { EVENT } from "../../engine/protocol";

/** The events of a sheet, by the middle of the method that registers for them (`_RegisterDataChangedEvent`). */
export const SHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChanged: EVENT.worksheetChanged,
  Activated: EVENT.worksheetActivated,
  Deactivated: EVENT.worksheetDeactivated,
  Added: EVENT.worksheetAdded,
  SelectionChanged: EVENT.worksheetSelectionChanged,
  Deleted: EVENT.worksheetDeleted,
  Calculated: EVENT.worksheetCalculated,
  FormatChanged: EVENT.worksheetFormatChanged,
  RowSorted: EVENT.worksheetRowSorted,
  ColumnSorted: EVENT.worksheetColumnSorted,
  SingleClicked: EVENT.worksheetSingleClicked,
  RowHiddenChanged: EVENT.worksheetRowHiddenChanged,
  FormulaChanged: EVENT.worksheetFormulaChanged,
  ProtectionChanged: EVENT.worksheetProtectionChanged,
  NameChanged: EVENT.worksheetNameChanged,
  VisibilityChanged: EVENT.worksheetVisibilityChanged,
  Moved: EVENT.worksheetMoved,
};
