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

const german: Culture = {
  name: "de-DE",
  decimalSeparator: ",",
  thousandsSeparator: ".",
  dateSeparator: ".",
  timeSeparator: ":",
  shortDatePattern: "dd.MM.yyyy",
  longDatePattern: "dddd, d. MMMM yyyy",
  longTimePattern: "HH:mm:ss",
  listSeparator: ";",
};

const french: Culture = {
  ...german,
  name: "fr-FR",
  thousandsSeparator: "\u202f",
  dateSeparator: "/",
  shortDatePattern: "dd/MM/yyyy",
  longDatePattern: "dddd d MMMM yyyy",
};

const spanish: Culture = {
  ...german,
  name: "es-ES",
  dateSeparator: "/",
  shortDatePattern: "dd/MM/yyyy",
  longDatePattern: "dddd, d 'de' MMMM 'de' yyyy",
  longTimePattern: "H:mm:ss",
};

const CULTURES = [americanEnglish, britishEnglish, german, french, spanish] as const;

/** The cultures that are known by their names. */
export type CultureName = "en-US" | "en-GB" | "de-DE" | "fr-FR" | "es-ES";

/**
 * A culture by its name, or as it is.
 * @throws {TypeError} names those that there are
 * @example readCulture("de-DE").decimalSeparator // ","
 */
export function readCulture(culture: Culture | CultureName): Culture {
  if (typeof culture !== "string") return culture;
  const found = CULTURES.find(({ name }) => name.toLowerCase() === culture.toLowerCase());
  if (found) return found;
  const names = CULTURES.map(({ name }) => name).join(", ");
  throw new TypeError(`"${culture}" is not a culture that the host knows: ${names}, or an object of your own.`);
}

/** Whether days come before months. */
export const isDayFirst = ({ shortDatePattern }: Culture): boolean => /^\W*d/i.test(shortDatePattern);
