/** Every so many days or months; a week is 7 days, a quarter or a school term 3 months. */
export interface Every {
  readonly kind: "every";
  readonly count: number;
  readonly unit: "day" | "month";
  /**
   * Monday is 0. Only where weekdays are named and the days are whole weeks, or with `ofMonth`: it is told on each of
   * these.
   */
  readonly weekdays?: readonly number[];
  /** Which of the month's days of that name: 1 the first … 4 the fourth, 5 the last. */
  readonly ofMonth?: readonly number[];
  /** Days of the month, of which 31 is the last one of a shorter month too. */
  readonly days?: readonly number[];
  /** January is 1; only where months are named. */
  readonly months?: readonly number[];
}
