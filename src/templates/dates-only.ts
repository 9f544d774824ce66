import type { DateValidation } from "../sheet/draft";

/** A date cell takes dates only, and says so kindly. */
export const DATES_ONLY: DateValidation = {
  kind: "date",
  title: "A date is needed here",
  message: "Excel could not read this as a date. Type a day such as 6/30/2027, the way your computer writes dates.",
};
