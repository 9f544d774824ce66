import { findText, readBoolean, readText } from "../../engine/arguments";
import { WORKBOOK } from "../../engine/events";
import type { HostType, Instance, Property } from "../../engine/host-type";
import { of } from "../../engine/host-type";
import type { Runtime } from "../../engine/runtime";
import { activeCellOf } from "../../model/book/sheet";
import type { Workbook } from "../../model/book/workbook";
import { assign, setSaved } from "../../model/changes/assign";
import { HostError, notFound } from "../../model/host-error";
import { findRectangle } from "../../model/places/address";
import { commentCollection } from "../comment/comment-collection";
import { NOT_IN_WORKBOOKS } from "../empty-collections";
import { range } from "../range/range";
import { rangeAreas } from "../range/range-areas";
import { tableCollection } from "../table/table-collection";
import { tableStyleCollection } from "../table/table-style";
import { worksheetCollection } from "../worksheet/worksheet-collection";
import { application } from "./application";
import { bindingCollection } from "./binding-collection";
import { customXmlPartCollection } from "./custom-xml-part";
import { documentProperties } from "./document-properties";
import { functions } from "./functions";
import { insertWorksheets } from "./insert-worksheets";
import { namedItemCollection } from "./named-item-collection";
import { settingCollection } from "./setting";
import { styleCollection } from "./style";
import { workbookProtection } from "./workbook-protection";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbook: HostType<Workbook> = {
  name: "Workbook",
  events: { Activated: 2203, AutoSaveSettingChanged: 2200 },
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
    ...NOT_IN_WORKBOOKS,
    Application: (target) => of(application, target),
    Bindings: (target) => of(bindingCollection, target),
    Comments: (target) => of(commentCollection, { workbook: target, sheet: null }),
    CustomXmlParts: (target) => of(customXmlPartCollection, { workbook: target, namespaceUri: null }),
    Functions: (target) => of(functions, target),
    Names: (target) => of(namedItemCollection, { workbook: target, scope: null }),
    Properties: (target) => of(documentProperties, target),
    Protection: (target) => of(workbookProtection, target),
    Settings: (target) => of(settingCollection, target),
    Styles: (target) => of(styleCollection, target),
    TableStyles: (target) => of(tableStyleCollection, target),
    Tables: (target) => of(tableCollection, { workbook: target, sheet: null }),
    Worksheets: (target) => of(worksheetCollection, target),
    _Runtime: (_target, { runtime: own }) => of(runtime, own),
  },
  methods: {
    GetActiveCell: ({ activeSheet }) =>
      of(range, { sheet: activeSheet, areas: [{ ...activeCellOf(activeSheet), rows: 1, columns: 1 }] }),
    GetSelectedRange({ activeSheet }) {
      // documented: several areas: an error: https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1)
      if (activeSheet.selection.length > 1)
        throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
      return of(range, { sheet: activeSheet, areas: activeSheet.selection });
    },
    GetSelectedRanges: ({ activeSheet }) => of(rangeAreas, { sheet: activeSheet, areas: activeSheet.selection }),
    // There are neither charts nor slicers here: none is active.
    GetActiveChart: missing,
    GetActiveChartOrNullObject: () => null,
    GetActiveSlicer: missing,
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

/** The cells of an event, by the `referenceId` in its arguments: a sheet's id and an address. Null where the sheet was deleted. */
function findEventRange(workbook: Workbook, id: unknown): Instance | null {
  const [, sheetId = "", address = ""] = /^(.+)!(.+)$/.exec(readText(id)) ?? [];
  const sheet = workbook.sheets.find((one) => one.id === sheetId);
  const rectangle = findRectangle(address);
  return sheet && rectangle ? of(range, { sheet, areas: [rectangle] }) : null;
}

function missing(): never {
  throw notFound();
}

function applicationFlag(key: "usePrecisionAsDisplayed" | "chartDataPointTrack"): Property<Workbook> {
  return {
    get: (target) => target.application[key],
    set: (target, value) => assign(target, target, "application", { ...target.application, [key]: readBoolean(value) }),
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtime: HostType<Runtime> = {
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
