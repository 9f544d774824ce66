import { findIsoDay, formatIsoDay } from "../../src/sheet/serial-date";
import { type Deadline, readDeadline } from "../../src/values/dates/deadline";

const TODAY = findIsoDay("2026-11-22")!;
const dayFirst = { today: TODAY, monthFirst: false };
const monthFirst = { today: TODAY, monthFirst: true };

/** `"text 2026-10-13"`, `"a month 2026-10-01 to 2026-10-31"`, `"a season"`, `"unreadable"`. */
function say(deadline: Deadline): string {
  if (deadline.kind === "day") return `${deadline.asText ? "text" : "day"} ${formatIsoDay(deadline.first)}`;
  if (deadline.kind !== "vague") return deadline.kind;
  const known = [deadline.first, deadline.last].filter(Number.isFinite).map(formatIsoDay).join(" to ");
  return known === "" ? deadline.of : `${deadline.of} ${known}`;
}

test.each([
  [46308, "day 2026-10-13"],
  [46308.75, "day 2026-10-13"],
  [46000, "day 2025-12-09"],
  [2026, "a year 2026-01-01 to 2026-12-31"],
  [20261013, "text 2026-10-13"],
  [12, "unreadable"],
  [-3, "unreadable"],
  [true, "unreadable"],
  ["", "blank"],
  ["\u00a0 \u200b", "blank"],
  ["#REF!", "error"],
  ["#N/A", "error"],
  ["TBD", "placeholder"],
  ["à définir", "placeholder"],
  ["待定", "placeholder"],
  ["__/__/____", "placeholder"],
  ["dd/mm/yyyy", "placeholder"],
  ["-", "placeholder"],
  ["n/a", "placeholder"],
])("the cell %j says %s", (value, expected) => {
  expect(say(readDeadline(value, dayFirst))).toBe(expected);
});

test.each([
  "2026-10-13",
  "2026/10/13",
  "2026.10.13",
  "2026-10-13T00:00:00Z",
  "2026-10-13 14:30",
  "13/10/2026",
  "13/10/26",
  "13-10-2026",
  "13.10.2026",
  "13.10.26",
  "13. 10. 2026",
  "13 10 2026",
  "10/13/2026",
  "46308",
  "\u00a013/10/2026\u200b",
  "１３/１０/２０２６",
  "١٣/١٠/٢٠٢٦",
  "13 Oct 2026",
  "13-Oct-26",
  "13-Oct-2026",
  "13 October 2026",
  "13th October 2026",
  "13th of October, 2026",
  "October 13, 2026",
  "Oct 13 2026",
  "Oct. 13th, 2026",
  "Tuesday 13 October 2026",
  "Tue, Oct 13, 2026",
  "13 October 2026 (Tuesday)",
  "by 13 October 2026",
  "By Oct 13, 2026",
  "until 13/Oct/2026",
  "due 13/10/2026",
  "no later than 13 Oct 2026",
  "13 octobre 2026",
  "mardi 13 octobre 2026",
  "avant le 13 octobre 2026",
  "jusqu'au 13/10/2026",
  "d'ici le 13 oct. 2026",
  "13 de octubre de 2026",
  "martes, 13 de octubre de 2026",
  "hasta el 13 de octubre de 2026",
  "13 oct. 2026",
  "13/oct/2026",
  "13 de outubro de 2026",
  "até 13/10/2026",
  "terça-feira, 13 de outubro de 2026",
  "13/out/2026",
  "13. Oktober 2026",
  "Dienstag, 13. Oktober 2026",
  "bis 13.10.2026",
  "bis zum 13. Okt. 2026",
  "13.10.2026, 14:00 Uhr",
  "13 ottobre 2026",
  "entro il 13 ottobre 2026",
  "13 oktober 2026",
  "uiterlijk 13 oktober 2026",
  "13 октября 2026 г.",
  "до 13 октября 2026",
  "13 أكتوبر 2026",
  "2026年10月13日",
  "2026 Oct 13",
])("“%s” is 13 October 2026", (text) => {
  expect(say(readDeadline(text, dayFirst))).toBe("text 2026-10-13");
});

test("a first of a month is read in every way of writing it", () => {
  for (const text of [
    "1er mars 2027",
    "1º de março de 2027",
    "1. März 2027",
    "1st March 2027",
    "1 марта 2027",
    "1 mrt 2027",
  ])
    expect(say(readDeadline(text, dayFirst))).toBe("text 2027-03-01");
});

test("the order of day and month is the workbook's", () => {
  expect(say(readDeadline("3/4/2027", dayFirst))).toBe("text 2027-04-03");
  expect(say(readDeadline("3/4/2027", monthFirst))).toBe("text 2027-03-04");
  expect(say(readDeadline("3.4.2027", monthFirst))).toBe("text 2027-04-03");
  expect(readDeadline("3/4/2027", dayFirst)).toMatchObject({ swapped: findIsoDay("2027-03-04") });
  expect(readDeadline("3/3/2027", dayFirst)).toMatchObject({ swapped: null });
});

test("the weekday settles which of two days is meant", () => {
  expect(say(readDeadline("Thu 3/4/2027", dayFirst))).toBe("text 2027-03-04");
  expect(say(readDeadline("Sat 3/4/2027", dayFirst))).toBe("text 2027-04-03");
  expect(say(readDeadline("Sun 13/01/19", dayFirst))).toBe("text 2019-01-13");
});

test("a workbook that counts from 1904 means the same days", () => {
  expect(say(readDeadline(46308 - 1462, { ...dayFirst, from1904: true }))).toBe("day 2026-10-13");
});

test.each([
  ["31/02/2026", "no-such-day"],
  ["30 February 2026", "no-such-day"],
  ["13/13/2026", "no-such-day"],
  ["2026-02-30", "no-such-day"],
  ["31. Februar 2027", "no-such-day"],
  ["Q7", "no-such-day"],
  ["week 61", "no-such-day"],
  ["13/10/0206", "no-such-day"],
  ["soon", "unreadable"],
  ["ASAP", "unreadable"],
  ["dès que possible", "unreadable"],
  ["lo antes posible", "unreadable"],
  ["so bald wie möglich", "unreadable"],
  ["ongoing", "unreadable"],
  ["en cours", "unreadable"],
  ["after the draft", "unreadable"],
  ["once the budget is approved", "unreadable"],
  ["Once every quarter", "unreadable"],
  ["weekly", "unreadable"],
  ["5 marketing", "unreadable"],
  ["3 decisions", "unreadable"],
  ["Ana Ruiz", "unreadable"],
  ["1", "unreadable"],
])("“%s” is %s", (text, expected) => {
  expect(say(readDeadline(text, dayFirst))).toBe(expected);
});

test.each(["day 3-7", "Before day 1", "Month 2", "M6", "T+30", "Jour 15", "Monat 3 bis 6"])(
  "“%s” is counted from a day that is not named",
  (text) => {
    expect(readDeadline(text, dayFirst)).toMatchObject({ kind: "vague", of: "counted from a day that is not named" });
  },
);

test.each([
  ["October 2026", "a month 2026-10-01 to 2026-10-31"],
  ["Oct 2026", "a month 2026-10-01 to 2026-10-31"],
  ["Oct-26", "a month 2026-10-01 to 2026-10-31"],
  ["Dec 2026", "a month 2026-12-01 to 2026-12-31"],
  ["10/2026", "a month 2026-10-01 to 2026-10-31"],
  ["2026-10", "a month 2026-10-01 to 2026-10-31"],
  ["2026年10月", "a month 2026-10-01 to 2026-10-31"],
  ["end of October 2026", "a month 2026-10-01 to 2026-10-31"],
  ["mid-October 2026", "a month 2026-10-01 to 2026-10-31"],
  ["fin octobre 2026", "a month 2026-10-01 to 2026-10-31"],
  ["a finales de octubre de 2026", "a month 2026-10-01 to 2026-10-31"],
  ["final de outubro de 2026", "a month 2026-10-01 to 2026-10-31"],
  ["Ende Oktober 2026", "a month 2026-10-01 to 2026-10-31"],
  ["October", "a month without its year"],
  ["by end of March", "a month without its year"],
  ["mars", "a month without its year"],
  ["Q4 2026", "a quarter 2026-10-01 to 2026-12-31"],
  ["4th quarter 2026", "a quarter 2026-10-01 to 2026-12-31"],
  ["fourth quarter of 2026", "a quarter 2026-10-01 to 2026-12-31"],
  ["2026 Q4", "a quarter 2026-10-01 to 2026-12-31"],
  ["T4 2026", "a quarter 2026-10-01 to 2026-12-31"],
  ["4º trimestre de 2026", "a quarter 2026-10-01 to 2026-12-31"],
  ["4. Quartal 2026", "a quarter 2026-10-01 to 2026-12-31"],
  ["Q1", "a quarter"],
  ["1.er trimestre", "a quarter"],
  ["avant l'été", "a season"],
  ["3月底", "a month without its year"],
  ["شهر أكتوبر", "a month without its year"],
  ["first quarter", "a quarter"],
  ["KW 42 2026", "a week 2026-10-12 to 2026-10-18"],
  ["2026-W42", "a week 2026-10-12 to 2026-10-18"],
  ["Week 42", "a week"],
  ["semaine 42", "a week"],
  ["H1 2026", "half a year 2026-01-01 to 2026-06-30"],
  ["1. Halbjahr 2026", "half a year 2026-01-01 to 2026-06-30"],
  ["spring", "a season"],
  ["Spring 2026", "a season 2026-01-01 to 2027-03-31"],
  ["printemps 2026", "a season 2026-01-01 to 2027-03-31"],
  ["before Christmas", "a holiday"],
  ["nach den Sommerferien", "a holiday"],
  ["term 2", "a school term"],
  ["2nd semester", "a school term"],
  ["2026", "a year 2026-01-01 to 2026-12-31"],
  ["end of 2026", "a year 2026-01-01 to 2026-12-31"],
  ["2026-27", "a school year 2026-08-01 to 2027-07-31"],
  ["school year 2026-2027", "a school year 2026-08-01 to 2027-07-31"],
  ["SY 2026/27", "a school year 2026-08-01 to 2027-07-31"],
  ["13–27 Oct 2026", "a span of days 2026-10-13 to 2026-10-27"],
  ["13–27 Oct", "a span of days"],
  ["Oct 13 - Oct 27, 2026", "a span of days 2026-10-13 to 2026-10-27"],
  ["13/10/2026 - 27/10/2026", "a span of days 2026-10-13 to 2026-10-27"],
  ["3 March to 12 May 2026", "a span of days 2026-03-03 to 2026-05-12"],
  ["du 3 mars au 12 mai 2026", "a span of days 2026-03-03 to 2026-05-12"],
  ["del 3 de marzo al 12 de mayo de 2026", "a span of days 2026-03-03 to 2026-05-12"],
  ["vom 3. März bis 12. Mai 2026", "a span of days 2026-03-03 to 2026-05-12"],
  ["Jan-Mar 2027", "a span of days 2027-01-01 to 2027-03-31"],
  ["June and November", "a span of days"],
  ["June and November 2027", "a span of days 2027-06-01 to 2027-11-30"],
  ["Jan, Apr, Jul", "a span of days"],
  ["Q1-Q2 2027", "a span of days 2027-01-01 to 2027-06-30"],
  ["Week 2 - 3: Oct 13 - Oct 27", "a span of days"],
  ["until 10/Jan", "a day without its year"],
  ["13 Oct", "a day without its year"],
  ["10/1", "a day without its year"],
  ["13.10.", "a day without its year"],
  ["13 de octubre", "a day without its year"],
  ["tomorrow", "a time counted from the day it was written"],
  ["next week", "a time counted from the day it was written"],
  ["in two weeks", "a time counted from the day it was written"],
  ["within 30 days", "a time counted from the day it was written"],
  ["2 months", "a time counted from the day it was written"],
  ["fin du mois", "a time counted from the day it was written"],
  ["nächste Woche", "a time counted from the day it was written"],
  ["end of the school year", "a time counted from the day it was written"],
])("“%s” is %s", (text, expected) => {
  expect(say(readDeadline(text, dayFirst))).toBe(expected);
});

test("the likely days of a vague deadline are offered, the next one first", () => {
  const likely = (text: string) => {
    const deadline = readDeadline(text, dayFirst);
    return deadline.kind === "vague" ? deadline.likely.map(formatIsoDay) : [];
  };
  expect(likely("13 Oct")).toEqual(["2027-10-13", "2026-10-13"]);
  expect(likely("end of October 2026")).toEqual(["2026-10-31"]);
  expect(likely("13–27 Oct 2026")).toEqual(["2026-10-27"]);
  expect(likely("in two weeks")).toEqual(["2026-12-06"]);
  expect(likely("spring")).toEqual([]);
});

test.each([
  ["Oct 13-27, 2026", "a span of days 2026-10-13 to 2026-10-27"],
  ["Oct 13 to 27", "a span of days"],
  ["KW 42/2026", "a week 2026-10-12 to 2026-10-18"],
  ["week of October 14, 2026", "a week 2026-10-12 to 2026-10-18"],
  ["Woche vom 12. Oktober", "a week without its year"],
  ["Fall '26", "a season 2026-01-01 to 2027-03-31"],
  ["SY 26-27", "a school year 2026-08-01 to 2027-07-31"],
  ["half term", "a holiday"],
  ["1. Halbjahr", "half a year"],
  ["segundo trimestre", "a quarter"],
  ["second semester", "a school term"],
  ["through June 2027", "a month 2027-06-01 to 2027-06-30"],
])("“%s” is %s", (text, expected) => {
  expect(say(readDeadline(text, dayFirst))).toBe(expected);
});

test.each([
  ["by Friday", ["2026-11-27"]],
  ["next Monday", ["2026-11-23"]],
  ["in 4 weeks", ["2026-12-20"]],
  ["end of month", []],
  ["fin de año", []],
])("“%s” is counted from the day it was written, and offers only what is likely", (text, likely) => {
  const said = readDeadline(text, dayFirst);
  expect(said).toMatchObject({ kind: "vague", of: "a time counted from the day it was written" });
  expect(said.kind === "vague" && said.likely.map(formatIsoDay)).toEqual(likely);
});

test.each(["13\u201110\u20112026", "13–10–2026", "13 Oct 2026 at 5pm", "46308.75"])(
  "“%s”, as it comes from elsewhere, is 13 October 2026",
  (text) => {
    expect(say(readDeadline(text, dayFirst))).toBe("text 2026-10-13");
  },
);
