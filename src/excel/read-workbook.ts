import type { Batch } from "./batch";

/** What is read of the workbook in addition to its sheets. */
export interface WorkbookRead {
  /** Every visible sheet, in order. */
  readonly sheets: readonly string[];
  readonly active: string;
  /** What was saved under the add-in's key, or null. */
  readonly kept: unknown;
  /** True where the month comes before the day in the user's short date. */
  readonly monthFirst: boolean;
  /** Such as `fr-CA`. */
  readonly culture: string;
  /** True where days are counted from 1904 (old Excel for Mac). */
  readonly from1904: boolean;
  readonly readOnly: boolean;
}

/** 1 January 2000 where days are counted from 1904; from 1900 it is 36,526. */
const YEAR_2000_FROM_1904 = 35_064;

/** Loaded by every batch that reads the sheets: a second, shorter list would discard what the first one loaded. */
export const SHEET_PROPERTIES = "items/name,items/visibility";

/** The key of everything that the add-in saves in a workbook. */
export const SETTINGS_KEY = "ActionPlan";

/**
 * Reads what the commands need to know about the workbook.
 *
 * @example
 * const { sheets, active, readOnly } = await run(readWorkbook);
 */
export const readWorkbook: Batch<WorkbookRead> = (context) => {
  const { worksheets, settings, application } = context.workbook;
  worksheets.load(SHEET_PROPERTIES);
  context.workbook.load("readOnly");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const kept = settings.getItemOrNullObject(SETTINGS_KEY);
  kept.load("value");
  application.cultureInfo.load("name");
  application.cultureInfo.datetimeFormat.load("shortDatePattern");
  const from1904 = readDateSystem(context);
  return () => {
    const pattern = application.cultureInfo.datetimeFormat.shortDatePattern;
    return {
      sheets: worksheets.items
        .filter(({ visibility }) => visibility === Excel.SheetVisibility.visible)
        .map(({ name }) => name),
      active: active.name,
      kept: kept.isNullObject ? null : (kept.value as unknown),
      monthFirst: pattern.indexOf("M") < pattern.indexOf("d"),
      culture: application.cultureInfo.name,
      readOnly: context.workbook.readOnly,
      from1904: from1904(),
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
