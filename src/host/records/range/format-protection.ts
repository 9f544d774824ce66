import { readBoolean } from "../../engine/arguments";
import type { HostType, Property } from "../../engine/host-type";
import type { Look } from "./look";

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export const formatProtection: HostType<Look> = {
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
