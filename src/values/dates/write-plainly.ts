import { writeCounts } from "./write-counts";

/**
 * Rewrites a folded text so that its numbers are day, month and year as others write them: years of the Japanese and
 * the Thai calendar, months and parts of a year in Roman numbers, two signs in one date.
 *
 * @example
 * writePlainly("令和9年4月15日") // "2027年4月15日"
 * writePlainly("16.iv.2027") // "16.4.2027"
 * writePlainly("ii polrocze") // "2. polrocze"
 * writePlainly("senest 30/9-27") // "senest 30/9/27"
 */
export function writePlainly(text: string): string {
  const counted = writeCounts(text);
  if (!DIGIT.test(counted)) return counted;
  return counted
    .replace(ERA, (_, era: string, year: string, sign: string) => `${readEraYear(era, year)}${sign}`)
    .replace(THAI_YEAR, (year) => String(Number(year) - 543))
    .replace(ROMAN_MONTH, (_, day: string, month: string) => `${day}.${ROMAN.indexOf(month) + 1}.`)
    .replace(SLASH_AND_HYPHEN, "$1/$2/$3")
    .replace(STOP_AND_HYPHEN, "$1.$2.$3");
}

const DIGIT = /\d|元/;

/** The year before the first of an era; `R9.4.15` is written without the sign for “year”. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, r: 2018, h: 1988 };
const readEraYear = (era: string, year: string): number => (ERAS[era] ?? 0) + (year === "元" ? 1 : Number(year));
const ERA = /(?<![\p{L}\d])(令和|平成|[rh](?=\d{1,2}[./]\d{1,2}[./]\d)) ?(元|\d{1,2})([年./])/gu;

/** From 1997 to 2156. */
const THAI_YEAR = /(?<!\d)2[56]\d\d(?!\d)/g;

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const ROMAN_MONTH = new RegExp(String.raw`(?<!\d)(\d{1,2})\. ?(${ROMAN.toReversed().join("|")})\. ?(?=\d{2})`, "g");

/** `30/9-27`, `30.9.-27`; not `3/4-10`, which may be two days. */
const SLASH_AND_HYPHEN = /(?<![\d/])(\d{1,2})\/(\d{1,2})-((?:20)?(?:2[4-9]|[3-9]\d))(?![\d/.-])/g;
const STOP_AND_HYPHEN = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.-((?:20)?(?:2[4-9]|[3-9]\d))(?![\d/.-])/g;
