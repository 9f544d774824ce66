import type { HostType } from "../engine/host-type";
import { isInstance, of } from "../engine/host-type";
import { formatAbsolute, quoteWhereNeeded } from "../model/address";
import { HostError } from "../model/host-error";
import { valueTypeOf } from "../model/value-type";
import type { Workbook } from "../model/workbook";
import { isAnchor, rectangleOf } from "./targets";
import type { CellValue } from "../../sheet/cell";

/** The functions that add-ins ask Excel for: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-functions */
const NAMES = [
  ..."Abs And Average AverageIf AverageIfs Choose Clean Concatenate Count CountA CountBlank CountIf CountIfs Date DateValue Day Days EDate EoMonth Exact Find HLookup Hour If Int".split(" "),
  ..."IsBlank IsError IsEven IsLogical IsNA IsNonText IsNumber IsOdd IsText Left Len Lower Match Max Median Mid Min Minute Mod Month NetworkDays Not Or Pmt Power Product Proper".split(" "),
  ..."Replace Rept Right Round RoundDown RoundUp Search Second Sign Sqrt StDev_S Substitute Sum SumIf SumIfs Text Time TimeValue Trim Trunc Upper Value VLookup WeekNum Weekday WorkDay Year".split(" "),
];

/** https://learn.microsoft.com/javascript/api/excel/excel.functions */
export const functions: HostType<Workbook> = {
  name: "Functions",
  methods: Object.fromEntries(NAMES.map((name) => [name, (workbook: Workbook, args: readonly unknown[]) => of(functionResult, evaluate(workbook, name, args))])),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
export const functionResult: HostType<CellValue> = {
  name: "FunctionResult",
  properties: {
    // documented: one of them, the other is null: https://learn.microsoft.com/javascript/api/excel/excel.functionresult
    Error: { get: (result) => (valueTypeOf(result) === "Error" ? result : null) },
    Value: { get: (result) => (valueTypeOf(result) === "Error" ? null : result) },
  },
};

/** @throws {HostError} ApiNotFound where the host has nobody who works out formulas */
function evaluate(workbook: Workbook, name: string, args: readonly unknown[]): CellValue {
  const formula = `=${name.replaceAll("_", ".").toUpperCase()}(${flat(args).map(written).join(",")})`;
  const value = workbook.calculator?.evaluate(workbook, formula, workbook.activeSheet, { row: 0, column: 0 }) ?? null;
  if (value === null) throw new HostError("ApiNotFound", `The API you are trying to use could not be found: functions.${name.toLowerCase()}.`);
  return value;
}

/** Office.js sends a function's arguments of any number as one list. */
const flat = (args: readonly unknown[]): readonly unknown[] => args.flatMap((arg) => (Array.isArray(arg) && !Array.isArray(arg[0]) ? (arg as unknown[]) : [arg])).filter((arg) => arg !== null && arg !== undefined);

function written(arg: unknown): string {
  if (isInstance(arg) && isAnchor(arg.target)) return `${quoteWhereNeeded(arg.target.sheet.name)}!${formatAbsolute(rectangleOf(arg.target))}`;
  if (isInstance(arg) && arg.type.name === "FunctionResult") return written(arg.target);
  if (typeof arg === "string") return `"${arg.replaceAll('"', '""')}"`;
  if (typeof arg === "boolean") return arg ? "TRUE" : "FALSE";
  return String(arg);
}
