import { findText, readBoolean } from "../../engine/arguments";
import { WORKBOOK } from "../../engine/events/event-entry";
import type { Instance } from "../../engine/host-type";
import type { Sheet } from "../../model/book/sheet";
import type { Workbook } from "../../model/book/workbook";
import { missing } from "../../model/host-error";
import { findSheet } from "../../model/places/find-by-name";
import { addSheet } from "../../model/sheets/sheets";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import { SHEET_EVENTS } from "./sheet-events";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollection: HostRecord<"WorksheetCollection"> = {
  name: "WorksheetCollection",
  events: SHEET_EVENTS,
  eventTarget: () => WORKBOOK,
  items: (workbook) => workbook.sheets.map((sheet) => createObject("Worksheet", { workbook, sheet })),
  item: (workbook, key) => findOne(workbook, key) ?? missing(),
  methods: {
    Add: (workbook, [name]) =>
      createObject("Worksheet", { workbook, sheet: addSheet(workbook, findText(name) ?? undefined) }),
    GetActiveWorksheet: (workbook) => createObject("Worksheet", { workbook, sheet: workbook.activeSheet }),
    GetCount: (workbook, [visibleOnly]) => listed(workbook, visibleOnly).length,
    GetFirst: (workbook, [visibleOnly]) => instance(workbook, listed(workbook, visibleOnly)[0]),
    GetLast: (workbook, [visibleOnly]) => instance(workbook, listed(workbook, visibleOnly).at(-1)),
    GetItemOrNullObject: (workbook, [key]) => findOne(workbook, key),
  },
};

const listed = ({ sheets }: Workbook, visibleOnly: unknown): readonly Sheet[] =>
  readBoolean(visibleOnly, false) ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;

const instance = (workbook: Workbook, sheet: Sheet | undefined): Instance =>
  sheet ? createObject("Worksheet", { workbook, sheet }) : missing();

function findOne(workbook: Workbook, key: unknown): Instance | null {
  const sheet = findSheet(workbook, findText(key) ?? "");
  return sheet && createObject("Worksheet", { workbook, sheet });
}
