import { findText, readBoolean, readChoice, readFields } from "../../engine/arguments";
import type { ProtectionOptions } from "../../model/book/protection";
import { unprotected } from "../../model/book/protection";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { HostError, invalid } from "../../model/host-error";
import type { HostRecord } from "../registry";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const worksheetProtection: HostRecord<"WorksheetProtection"> = {
  name: "WorksheetProtection",
  properties: {
    Options: { get: ({ sheet }) => sheet.protection.options },
    Protected: { get: ({ sheet }) => sheet.protection.protected },
  },
  methods: {
    // documented: fails where the sheet is protected already:
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection (protect)
    Protect({ workbook, sheet }, [options, password]) {
      if (sheet.protection.protected) throw new HostError("AccessDenied", "The worksheet is protected already.");
      assign(workbook, sheet, "protection", {
        protected: true,
        password: findText(password) ?? "",
        options: readOptions(options),
      });
      note(workbook, { kind: "protection", sheet });
    },
    Unprotect({ workbook, sheet }, [password]) {
      if (!sheet.protection.protected) return;
      // assumed: the code for a wrong password
      if (sheet.protection.password !== (findText(password) ?? "")) invalid("The password you supplied isn't correct.");
      assign(workbook, sheet, "protection", unprotected);
      note(workbook, { kind: "protection", sheet });
    },
  },
};

function readOptions(value: unknown): ProtectionOptions {
  const given = Object.entries(readFields(value)).filter(
    ([key, option]) => key in unprotected.options && option !== null && option !== undefined,
  );
  const options = given.map(([key, option]) => [
    key,
    key === "selectionMode" ? readChoice(option, ["Normal", "Unlocked", "None"]) : readBoolean(option),
  ]);
  return { ...unprotected.options, ...(Object.fromEntries(options) as Partial<ProtectionOptions>) };
}
