import { unprotected } from "../model/book/protection";
import type { Workbook } from "../model/book/workbook";
import { assign } from "../model/changes/assign";
import { note } from "../model/changes/note";

/** Review › Protect Sheet for each sheet, and Protect Workbook, with no password; or takes both away. */
export function protectAll(workbook: Workbook, on: boolean): void {
  for (const sheet of workbook.sheets) {
    assign(workbook, sheet, "protection", { ...unprotected, protected: on });
    note(workbook, { kind: "protection", sheet });
  }
  assign(workbook, workbook, "protection", { protected: on, password: "" });
}

/** Opens a workbook for reading only, or for editing again. */
export function setReadOnly(workbook: Workbook, readOnly: boolean): void {
  Object.assign(workbook, { readOnly });
}
