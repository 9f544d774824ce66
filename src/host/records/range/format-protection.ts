import { readBoolean } from "../../engine/arguments";
import type { Property } from "../../engine/host-type";
import type { HostRecord } from "../registry";
import type { Look } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export const formatProtection: HostRecord<"FormatProtection"> = {
  name: "FormatProtection",
  properties: { FormulaHidden: field("formulaHidden"), Locked: field("locked") },
};

function field(key: "locked" | "formulaHidden"): Property<Look> {
  return {
    get: ({ uniform }) => uniform((format) => format[key]) ?? null,
    set(look, value) {
      const wanted = readBoolean(value);
      look.change((format) => ({ ...format, [key]: wanted }));
    },
  };
}
