import type { CellValue } from "../../../sheet/cell";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** `"Error"` for `"#N/A"`, unless the cell holds it as text. */
export function readValueType(value: CellValue, isText = false): ValueType {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return !isText && ERROR.test(value) ? "Error" : "String";
}
