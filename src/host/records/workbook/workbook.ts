import { findText, readBoolean, readText } from "../../engine/arguments";
import { WORKBOOK } from "../../engine/events/event-entry";
import type { Instance, Property } from "../../engine/host-type";
import { EVENT } from "../../engine/protocol";
import { getActiveCell } from "../../model/book/sheet";
import type { Workbook } from "../../model/book/workbook";
import { assign, setSaved } from "../../model/changes/assign";
import { HostError, missing } from "../../model/host-error";
import { findRectangle } from "../../model/places/address";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import { insertWorksheets } from "./insert-worksheets";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbook: HostRecord<"Workbook"> = {
  name: "Workbook",
  events: { Activated: EVENT.workbookActivated, AutoSaveSettingChanged: EVENT.autoSaveSettingChanged },
  eventTarget: () => WORKBOOK,
  properties: {
    AutoSave: { get: ({ autoSave }) => autoSave },
    CalculationEngineVersion: { get: () => 191029 },
    ChartDataPointTrack: applicationFlag("chartDataPointTrack"),
    IsDirty: { get: ({ saved }) => !saved, set: (target, value) => setSaved(target, !readBoolean(value)) },
    Name: { get: ({ name }) => name },
    PreviouslySaved: { get: ({ name }) => /\.xls[xmb]?$/i.test(name) },
    ReadOnly: { get: ({ readOnly }) => readOnly },
    UsePrecisionAsDisplayed: applicationFlag("usePrecisionAsDisplayed"),
  },
  links: {
    Application: (target) => createObject("Application", target),
    Bindings: (target) => createObject("BindingCollection", target),
    Comments: (target) => createObject("CommentCollection", { workbook: target, sheet: null }),
    CustomXmlParts: (target) => createObject("CustomXmlPartCollection", { workbook: target, namespaceUri: null }),
    Functions: (target) => createObject("Functions", target),
    Names: (target) => createObject("NamedItemCollection", { workbook: target, scope: null }),
    PivotTables: (target) => createObject("PivotTableCollection", { workbook: target, sheet: null }),
    PivotTableStyles: (target) => createObject("PivotTableStyleCollection", target),
    Properties: (target) => createObject("DocumentProperties", target),
    Protection: (target) => createObject("WorkbookProtection", target),
    Queries: () => createObject("QueryCollection", null),
    Settings: (target) => createObject("SettingCollection", target),
    Slicers: (target) => createObject("SlicerCollection", { workbook: target, sheet: null }),
    SlicerStyles: (target) => createObject("SlicerStyleCollection", target),
    Styles: (target) => createObject("StyleCollection", target),
    TableStyles: (target) => createObject("TableStyleCollection", target),
    Tables: (target) => createObject("TableCollection", { workbook: target, sheet: null }),
    TimelineStyles: (target) => createObject("TimelineStyleCollection", target),
    Worksheets: (target) => createObject("WorksheetCollection", target),
    _Runtime: (_target, { runtime: own }) => createObject("Runtime", own),
  },
  methods: {
    GetActiveCell: ({ activeSheet }) =>
      createObject("Range", { sheet: activeSheet, areas: [{ ...getActiveCell(activeSheet), rows: 1, columns: 1 }] }),
    GetSelectedRange({ activeSheet }) {
      // documented: several areas: an error:
      // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1)
      if (activeSheet.selection.length > 1)
        throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
      return createObject("Range", { sheet: activeSheet, areas: activeSheet.selection });
    },
    GetSelectedRanges: ({ activeSheet }) =>
      createObject("RangeAreas", { sheet: activeSheet, areas: activeSheet.selection }),
    GetActiveChart: (workbook) => findActiveChart(workbook) ?? missing(),
    GetActiveChartOrNullObject: findActiveChart,
    // Nobody clicks on a slicer here: none is active.
    GetActiveSlicer: () => missing(),
    GetActiveSlicerOrNullObject: () => null,
    GetIsActiveCollabSession: () => false,
    InsertWorksheetsFromBase64: insertWorksheets,
    Save: (target) => setSaved(target, true),
    /** Ends nothing here: whoever shows the workbook closes it. */
    Close: (_target, [behavior]) => void findText(behavior),
    _GetRangeForEventByReferenceId: (target, [id]) => findEventRange(target, id) ?? missing(),
    _GetRangeOrNullObjectForEventByReferenceId: (target, [id]) => findEventRange(target, id),
  },
};

function findActiveChart(workbook: Workbook): Instance | null {
  const id = workbook.activeChart;
  const sheet = workbook.sheets.find(({ charts }) => charts.some((chart) => chart.id === id));
  return sheet && id !== null ? createObject("Chart", { workbook, sheet, id, part: "" }) : null;
}

/**
 * The cells of an event, by the `referenceId` in its arguments: a sheet's id and an address. Null where the sheet was
 * deleted.
 */
function findEventRange(workbook: Workbook, id: unknown): Instance | null {
  const [, sheetId = "", address = ""] = /^(.+)!(.+)$/.exec(readText(id)) ?? [];
  const sheet = workbook.sheets.find((one) => one.id === sheetId);
  const rectangle = findRectangle(address);
  return sheet && rectangle ? createObject("Range", { sheet, areas: [rectangle] }) : null;
}

function applicationFlag(key: "usePrecisionAsDisplayed" | "chartDataPointTrack"): Property<Workbook> {
  return {
    get: (target) => target.application[key],
    set: (target, value) => assign(target, target, "application", { ...target.application, [key]: readBoolean(value) }),
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtime: HostRecord<"Runtime"> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: ({ enableEvents }) => enableEvents,
      set: (target, value) => {
        target.enableEvents = readBoolean(value);
      },
    },
  },
};
