import { findText } from "../../engine/arguments";
import type { Workbook } from "../../model/book/workbook";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { HostError, invalid } from "../../model/host-error";
import type { HostRecord } from "../registry";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export const workbookProtection: HostRecord<"WorkbookProtection"> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: ({ protection }) => protection.protected } },
  methods: {
    Protect(workbook, [password]) {
      // documented: fails where it is protected already:
      // https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection (protect)
      if (workbook.protection.protected) throw new HostError("AccessDenied", "The workbook is protected already.");
      put(workbook, { protected: true, password: findText(password) ?? "" });
    },
    Unprotect(workbook, [password]) {
      if (!workbook.protection.protected) return;
      if (workbook.protection.password !== (findText(password) ?? ""))
        invalid("The password you supplied isn't correct.");
      put(workbook, { protected: false, password: "" });
    },
  },
};

function put(workbook: Workbook, protection: Workbook["protection"]): void {
  assign(workbook, workbook, "protection", protection);
  note(workbook, { kind: "workbook" });
}
