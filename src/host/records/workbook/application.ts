import { readBoolean, readChoice, readInteger, readNumber, readText } from "../../engine/arguments";
import type { AttachedFile } from "../../engine/attached-files";
import type { Property } from "../../engine/host-type";
import type { Application, Workbook } from "../../model/book/workbook";
import { assign } from "../../model/changes/assign";
import { calculateAll, calculateDirty, calculateStale, suspendCalculation } from "../../model/formulas/calculate";
import { listProblems } from "../../model/formulas/problems";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import { createNewWorkbook } from "./workbook-created";

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export const application: HostRecord<"Application"> = {
  name: "Application",
  properties: {
    // assumed: the engine's version
    CalculationEngineVersion: { get: () => 191029 },
    CalculationMode: {
      get: (workbook) => workbook.application.calculationMode,
      set: (workbook, value) =>
        put(workbook, { calculationMode: readChoice(value, ["Automatic", "AutomaticExceptTables", "Manual"]) }),
    },
    // assumed: also where a formula keeps an old value because it cannot be calculated here
    CalculationState: { get: (workbook) => (isCalculated(workbook) ? "Done" : "Pending") },
    DecimalSeparator: { get: ({ culture }) => culture.decimalSeparator },
    ThousandsSeparator: { get: ({ culture }) => culture.thousandsSeparator },
    UseSystemSeparators: { get: () => true },
  },
  links: {
    CultureInfo: ({ culture }) => createObject("CultureInfo", culture),
    IterativeCalculation: (workbook) => createObject("IterativeCalculation", workbook),
  },
  methods: {
    Calculate: (workbook, [type]) => CALCULATE[readChoice(type, ["Recalculate", "Full", "FullRebuild"])](workbook),
    CreateWorkbook: (_workbook, [file], call) => createNewWorkbook(file as AttachedFile | null | undefined, call),
    _GetWorkbookCreatedById: (_workbook, [id], { runtime }) =>
      createObject("WorkbookCreated", { runtime, id: readText(id) }),
    SuspendApiCalculationUntilNextSync: (workbook) => suspendCalculation(workbook),
    // Nothing is drawn here, so there is nothing to suspend.
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

function isCalculated(workbook: Workbook): boolean {
  calculateStale(workbook);
  return workbook.history.stale.length === 0 && listProblems(workbook, "not calculated").length === 0;
}

// documented: https://learn.microsoft.com/javascript/api/excel/excel.calculationtype
const CALCULATE = { Recalculate: calculateDirty, Full: calculateAll, FullRebuild: calculateAll };

const put = (workbook: Workbook, change: Partial<Application>): void =>
  assign(workbook, workbook, "application", { ...workbook.application, ...change });

/** https://learn.microsoft.com/javascript/api/excel/excel.iterativecalculation */
export const iterativeCalculation: HostRecord<"IterativeCalculation"> = {
  name: "IterativeCalculation",
  properties: {
    Enabled: iterative("enabled", readBoolean),
    MaxChange: iterative("maxChange", readNumber),
    MaxIteration: iterative("maxIteration", readInteger),
  },
};

function iterative<Key extends keyof Application["iterative"]>(
  key: Key,
  read: (value: unknown) => Application["iterative"][Key],
): Property<Workbook> {
  return {
    get: (workbook) => workbook.application.iterative[key],
    set: (workbook, value) => put(workbook, { iterative: { ...workbook.application.iterative, [key]: read(value) } }),
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.cultureinfo */
export const cultureInfo: HostRecord<"CultureInfo"> = {
  name: "CultureInfo",
  properties: { Name: { get: ({ name }) => name } },
  links: {
    NumberFormat: (culture) => createObject("NumberFormatInfo", culture),
    DatetimeFormat: (culture) => createObject("DatetimeFormatInfo", culture),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.numberformatinfo */
export const numberFormatInfo: HostRecord<"NumberFormatInfo"> = {
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: ({ decimalSeparator }) => decimalSeparator },
    NumberGroupSeparator: { get: ({ thousandsSeparator }) => thousandsSeparator },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.datetimeformatinfo */
export const datetimeFormatInfo: HostRecord<"DatetimeFormatInfo"> = {
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: { get: ({ dateSeparator }) => dateSeparator },
    LongDatePattern: { get: ({ longDatePattern }) => longDatePattern },
    LongTimePattern: { get: ({ longTimePattern }) => longTimePattern },
    ShortDatePattern: { get: ({ shortDatePattern }) => shortDatePattern },
    TimeSeparator: { get: ({ timeSeparator }) => timeSeparator },
  },
};
