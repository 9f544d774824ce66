import type { CellValue } from "../../../sheet/cell";
import { isInstance } from "../../engine/host-type";
import { readValueType } from "../../model/book/value-type";
import type { Workbook } from "../../model/book/workbook";
import { EXCEL_FUNCTIONS } from "../../model/formulas/excel-functions";
import { HostError } from "../../model/host-error";
import { formatAbsolute, quoteWhereNeeded } from "../../model/places/address";
import { getRectangle, isAnchor } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";

/**
 * All that formulas know, by the names that Office.js gives them (`StDev_S`):
 * https://learn.microsoft.com/javascript/api/excel/excel.functions
 */
export const functions: HostRecord<"Functions"> = {
  name: "Functions",
  methods: Object.fromEntries(
    Array.from(EXCEL_FUNCTIONS.keys(), (name) => [
      name.replaceAll(".", "_"),
      (workbook: Workbook, args: readonly unknown[]) => createObject("FunctionResult", evaluate(workbook, name, args)),
    ]),
  ),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
export const functionResult: HostRecord<"FunctionResult"> = {
  name: "FunctionResult",
  properties: {
    // documented: one of them, the other is null: https://learn.microsoft.com/javascript/api/excel/excel.functionresult
    Error: { get: (result) => (readValueType(result) === "Error" ? result : null) },
    Value: { get: (result) => (readValueType(result) === "Error" ? null : result) },
  },
};

/** @throws {HostError} ApiNotFound if the workbook has no calculator, or the calculator does not know the function */
function evaluate(workbook: Workbook, name: string, args: readonly unknown[]): CellValue {
  const formula = `=${name}(${flat(args).map(written).join(",")})`;
  const value = workbook.calculator?.evaluate(workbook, formula, workbook.activeSheet, { row: 0, column: 0 }) ?? null;
  if (value === null)
    throw new HostError(
      "ApiNotFound",
      `The API you are trying to use could not be found: functions.${name.toLowerCase()}.`,
    );
  return value;
}

/** Office.js sends a function's arguments of any number as one list. */
const flat = (args: readonly unknown[]): readonly unknown[] =>
  args
    .flatMap((arg) => (Array.isArray(arg) && !Array.isArray(arg[0]) ? (arg as unknown[]) : [arg]))
    .filter((arg) => arg !== null && arg !== undefined);

function written(arg: unknown): string {
  if (isInstance(arg) && isAnchor(arg.target))
    return `${quoteWhereNeeded(arg.target.sheet.name)}!${formatAbsolute(getRectangle(arg.target))}`;
  if (isInstance(arg) && arg.type === "FunctionResult") return written(arg.target);
  if (typeof arg === "string") return `"${arg.replaceAll('"', '""')}"`;
  if (typeof arg === "boolean") return arg ? "TRUE" : "FALSE";
  return String(arg);
}
