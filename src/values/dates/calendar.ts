import type { Day } from "../../sheet/serial-date";

/** How a team writes its days. */
export interface Calendar {
  readonly today: Day;
  /** True where the month comes before the day: 3/4 is 4 March. */
  readonly monthFirst: boolean;
  /** True where other dates of the column or sheet show the order, so that no date can be read in two ways. */
  readonly isOrderSettled?: boolean;
  /** True where the year is written first, even with two digits: 26/12/31 is 31 December 2026. */
  readonly yearFirst?: boolean;
  /** True in a workbook that counts days from 1904. */
  readonly from1904?: boolean;
}

/** A day of the 1904 system counts 1,462 less than the same day of the 1900 system. */
export const DAYS_BEFORE_1904 = 1462;

/**
 * A day as the workbook counts it.
 *
 * @example
 * serialIn({ from1904: true }, 46348) // 44886
 */
export const serialIn = ({ from1904 = false }: Pick<Calendar, "from1904">, day: Day): number =>
  from1904 ? day - DAYS_BEFORE_1904 : day;
