import type { Batch } from "../batch";
import { readStore, type StoreRead } from "../store";

/** What is read of the workbook in addition to its sheets. */
export interface WorkbookRead {
  /** Every visible sheet, in order. */
  readonly sheets: readonly string[];
  readonly active: string;
  /** The hidden ones too, in order, those that only a program can show included. */
  readonly all: readonly string[];
  /** What the add-in keeps in the workbook. */
  readonly store: StoreRead;
  /** False while the result of some formula may be old. */
  readonly isCalculated: boolean;
  /** True where the month comes before the day in the user's short date. */
  readonly monthFirst: boolean;
  /** Such as `fr-CA`. */
  readonly culture: string;
  /** True where days are counted from 1904 (old Excel for Mac). */
  readonly from1904: boolean;
  readonly readOnly: boolean;
  /** Whether some step was once detailed on a sheet of its own, so that a plan is read together with others. */
  readonly hasDetails: boolean;
}

/** How the defined names begin that the links of detailed steps lead to; Excel keeps them when a sheet is renamed. */
export const DETAIL = "ActionPlan.Detail";

/** 1 January 2000 where days are counted from 1904; from 1900 it is 36,526. */
const YEAR_2000_FROM_1904 = 35_064;

/** Loaded by every batch that reads the sheets: a second, shorter list would discard what the first one loaded. */
export const SHEET_PROPERTIES = "items/name,items/visibility";

/**
 * Reads what the commands need to know about the workbook.
 *
 * @example
 * const { sheets, active, readOnly } = await run(readWorkbook);
 */
export const readWorkbook: Batch<WorkbookRead> = (context) => {
  const { worksheets, application } = context.workbook;
  worksheets.load(SHEET_PROPERTIES);
  context.workbook.load("readOnly");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const store = readStore(context);
  application.load("calculationState");
  application.cultureInfo.load("name");
  application.cultureInfo.datetimeFormat.load("shortDatePattern");
  const from1904 = readDateSystem(context);
  const detail = context.workbook.names.getItemOrNullObject(DETAIL);
  return () => {
    const pattern = application.cultureInfo.datetimeFormat.shortDatePattern;
    const isVisible = ({ visibility }: Excel.Worksheet): boolean => visibility === Excel.SheetVisibility.visible;
    return {
      sheets: worksheets.items.filter(isVisible).map(({ name }) => name),
      all: worksheets.items.map(({ name }) => name),
      active: active.name,
      store: store(),
      isCalculated: application.calculationState === Excel.CalculationState.done,
      monthFirst: pattern.indexOf("M") < pattern.indexOf("d"),
      culture: application.cultureInfo.name,
      readOnly: context.workbook.readOnly,
      from1904: from1904(),
      hasDetails: !detail.isNullObject,
    };
  };
};

/**
 * Reads whether days are counted from 1904. No released property says so (Workbook.use1904DateSystem is a preview), but
 * a date that Excel itself calculates does.
 *
 * @example
 * await run(readDateSystem) // false: 1 January 2000 is day 36,526
 */
export const readDateSystem: Batch<boolean> = (context) => {
  const year2000 = context.workbook.functions.date(2000, 1, 1);
  year2000.load("value");
  return () => year2000.value === YEAR_2000_FROM_1904;
};
