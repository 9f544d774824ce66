/** How the user's Excel writes numbers and dates. */
export interface Culture {
  /** `"en-US"` */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
  /** Between a function's arguments. */
  readonly listSeparator: string;
}

export const americanEnglish: Culture = {
  name: "en-US",
  decimalSeparator: ".",
  thousandsSeparator: ",",
  dateSeparator: "/",
  timeSeparator: ":",
  shortDatePattern: "M/d/yyyy",
  longDatePattern: "dddd, MMMM d, yyyy",
  longTimePattern: "h:mm:ss tt",
  listSeparator: ",",
};

export const britishEnglish: Culture = {
  ...americanEnglish,
  name: "en-GB",
  shortDatePattern: "dd/MM/yyyy",
  longDatePattern: "dd MMMM yyyy",
  longTimePattern: "HH:mm:ss",
};
