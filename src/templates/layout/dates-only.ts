import type { DateValidation } from "../../sheet/draft";

/** A date cell accepts only dates, and says so kindly. */
export const DATES_ONLY: DateValidation = {
  kind: "date",
  title: "A date is needed here",
  message: "Type a day such as 6/30/2027, the way your computer writes dates.",
};
