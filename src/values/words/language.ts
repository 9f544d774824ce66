/**
 * The words of one language, as people write them: case and accents are folded when they are read. In a list, `|` parts
 * phrases of one meaning, and `, ` parts meanings that are numbered (months, weekdays, numbers). A `*` at the end
 * stands for any ending.
 *
 * @example weekdays: "Montag|montags|Mo, Dienstag|dienstags|Di, …"
 */
export interface Language {
  /** ISO 639-1, as `en`. */
  readonly code: string;
  /** True where words are not separated by spaces. */
  readonly dense?: boolean;
  /** Letters that are written onto the next word: Hebrew `ב`, Arabic `و`. */
  readonly prefixes?: string;

  // The calendar
  /** January first; of names without a `*`, any beginning of three letters or more is understood too. */
  readonly months: string;
  /** Monday first. */
  readonly weekdays: string;
  readonly seasons?: string;
  readonly holidays?: string;
  readonly termNames?: string;
  readonly schoolYear?: string;
  readonly fiscalYear?: string;

  // Numbers
  /** From one on. */
  readonly numbers?: string;
  /** From first on. */
  readonly ordinals?: string;
  /** What follows the digits of an ordinal: `st`, `th`. */
  readonly ordinalEndings?: string;
  readonly last?: string;

  // Units of time
  readonly day: string;
  readonly workday?: string;
  readonly weekend?: string;
  readonly week: string;
  readonly fortnight?: string;
  readonly month: string;
  readonly quarter?: string;
  readonly half?: string;
  readonly year: string;
  readonly term?: string;
  readonly semester?: string;
  /** Dual forms, as in Arabic and Hebrew. */
  readonly twoDays?: string;
  readonly twoMonths?: string;
  readonly twoYears?: string;
  /** Next to the number of a quarter, a half, a week: `Q3`, `H1`, `KW 42`. */
  readonly quarterSign?: string;
  readonly halfSign?: string;
  readonly weekSign?: string;
  /** The first half of a year, in one word. */
  readonly firstHalf?: string;
  readonly secondHalf?: string;
  /** Next to the number of a year or of a day, where it adds nothing: `2027 г.`, `3日`. */
  readonly yearMark?: string;
  readonly dayMark?: string;

  // What stands around a date
  /** Before it, and after it: `by 3 March`, `3月3日まで`. */
  readonly by?: string;
  readonly byAfter?: string;
  /** Between its parts. */
  readonly of?: string;
  readonly weekOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly and?: string;
  /** Behind both days of a span: `之间`. */
  readonly spanAfter?: string;
  readonly early?: string;
  readonly middle?: string;
  readonly late?: string;
  /** The end of a week, a month, a quarter, a year, in one word or phrase. */
  readonly endOf?: string;
  /** The time of the day. */
  readonly at?: string;
  readonly clock?: string;

  // Counted from today
  readonly today?: string;
  readonly tomorrow?: string;
  readonly overmorrow?: string;
  readonly yesterday?: string;
  readonly next?: string;
  readonly this?: string;
  readonly previous?: string;
  readonly afterNext?: string;
  /** `in two weeks`, `two weeks from now`, `two weeks ago`. */
  readonly within?: string;
  readonly later?: string;
  readonly ago?: string;

  // How often
  /** Before a unit: `every`, `each`, `per`; and behind it: `ごと`. */
  readonly every?: string;
  /** Before a unit, behind a number of times: twice `a` week, einmal `im` Jahr. */
  readonly inEach?: string;
  readonly afterEvery?: string;
  /** Every second one of them. */
  readonly everyOther?: string;
  /** What comes once a day: `morning`, `matin`. */
  readonly partOfDay?: string;
  readonly daily?: string;
  readonly weekly?: string;
  readonly fortnightly?: string;
  readonly monthly?: string;
  readonly bimonthly?: string;
  readonly quarterly?: string;
  readonly halfYearly?: string;
  readonly yearly?: string;
  readonly twoYearly?: string;
  /** After a number: how many times. */
  readonly times?: string;
  /** Once, twice, three times. */
  readonly timesWords?: string;
}
