import type { Batch } from "./batch";

/** What is asked of the workbook beside its sheets. */
export interface WorkbookRead {
  /** Every sheet that can be seen, in order. */
  readonly sheets: readonly string[];
  readonly active: string;
  /** What was kept under the add-in's key, or null. */
  readonly kept: unknown;
  /** True where the user's short date has the month before the day. */
  readonly monthFirst: boolean;
  /** Such as `fr-CA`. */
  readonly culture: string;
  /** True where days are counted from 1904 (old Excel for Mac). */
  readonly from1904: boolean;
  readonly readOnly: boolean;
}

/** 1 January 2000 where days are counted from 1904; from 1900 it is 36,526. */
const YEAR_2000_FROM_1904 = 35_064;

/** Loaded alike by every batch that asks for the sheets: a second, shorter list would wipe out what the first asked for. */
export const SHEET_PROPERTIES = "items/name,items/visibility";

/** The key of everything that the add-in keeps in a workbook. */
export const SETTINGS_KEY = "ActionPlan";

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
 * True where days are counted from 1904. No released property tells (Workbook.use1904DateSystem is a preview), but a date that Excel
 * itself counts does.
 */
export const readDateSystem: Batch<boolean> = (context) => {
  const year2000 = context.workbook.functions.date(2000, 1, 1);
  year2000.load("value");
  return () => year2000.value === YEAR_2000_FROM_1904;
};
